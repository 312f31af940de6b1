package nl.binnenzicht.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Content;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * A workbook that can be read at any place: on a disk, or in memory when it was packed, because
 * what is packed never goes to a disk.
 */
final class WorkbookFile {

    /** More than this of a packed workbook is not held in memory. */
    private static final int MOST_IN_MEMORY = 64 << 20;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Path file;
    private final byte[] bytes;
    private final long size;

    private WorkbookFile(Path file, byte[] bytes, long size) {
        this.file = file;
        this.bytes = bytes;
        this.size = size;
    }

    /**
     * @throws BrokenSourceException for a packed workbook that is too large for the memory
     */
    static WorkbookFile of(Content content) throws IOException, BrokenSourceException {
        if (content.file().isPresent()) {
            return new WorkbookFile(content.file().get(), new byte[0], content.bytes());
        }
        if (content.bytes() > MOST_IN_MEMORY) {
            throw Packed.archive(
                    "een Excelbestand van hoogstens 64 MB in een zip of gz, of los geleverd");
        }
        try (InputStream in = content.open()) {
            return new WorkbookFile(null, in.readAllBytes(), content.bytes());
        }
    }

    /** Bytes as they lie there, not unpacked. */
    long size() {
        return size;
    }

    SeekableByteChannel channel() throws IOException {
        return file == null
                ? new SeekableInMemoryByteChannel(bytes)
                : FileChannel.open(file, StandardOpenOption.READ);
    }

    /** What goes wrong here is in the file: every byte of it has just been read. */
    ReadableWorkbook open() throws BrokenSourceException {
        try {
            return file == null
                    ? new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)
                    : new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (RuntimeException | IOException e) {
            throw XlsxTable.broken(e, 0);
        }
    }
}
