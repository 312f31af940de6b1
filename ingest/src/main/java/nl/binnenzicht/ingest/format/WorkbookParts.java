package nl.binnenzicht.ingest.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks every part of a workbook once to nowhere: sizes that a zip states are not to be trusted,
 * and what the parts say of each other neither ({@link WorkbookCheck}).
 */
final class WorkbookParts {

    private static final long MOST_BYTES = 8L << 30;

    /** Texts of the whole workbook, which stay in memory while it is read. */
    private static final long MOST_SHARED_TEXT = 64L << 20;

    private WorkbookParts() {}

    static void check(WorkbookFile file) throws IOException, BrokenSourceException {
        try (ZipFile zip = open(file)) {
            check(Collections.list(zip.getEntries()), zip, file.size());
        } catch (ZipException | LimitedStream.BombException e) {
            throw Packed.broken(e);
        } catch (LongPieces.LongPieceException e) {
            throw new BrokenSourceException(
                    Flaw.UNREADABLE, 0, "cellen van hoogstens 32.767 tekens, zoals Excel ze heeft");
        } catch (EOFException | IllegalArgumentException e) {
            throw Packed.broken(new ZipException());
        }
    }

    /** What goes wrong here is in the file: every byte of it has just been read. */
    private static ZipFile open(WorkbookFile file) throws BrokenSourceException {
        try {
            return ZipFile.builder().setSeekableByteChannel(file.channel()).get();
        } catch (IOException | RuntimeException e) {
            throw Packed.broken(new ZipException());
        }
    }

    private static void check(List<ZipArchiveEntry> entries, ZipFile zip, long packed)
            throws IOException, BrokenSourceException {
        refuseOthers(entries);
        WorkbookCheck check = new WorkbookCheck();
        long left = MOST_BYTES;
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            boolean isText = name.endsWith("sharedstrings.xml");
            long most = Math.min(left, isText ? MOST_SHARED_TEXT : MOST_BYTES);
            try (CountedStream in = new CountedStream(part(zip, entry, packed, most))) {
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    check.walk(new LongPieces(new BufferedInputStream(in, 1 << 16)));
                }
                in.transferTo(OutputStream.nullOutputStream());
                left -= in.count();
            }
        }
        check.finish();
    }

    /** Other workbooks are a zip too. */
    private static void refuseOthers(List<ZipArchiveEntry> entries) throws BrokenSourceException {
        for (ZipArchiveEntry entry : entries) {
            if (entry.getName().equals("mimetype")) {
                throw other("een bestand van LibreOffice of OpenOffice");
            }
            if (entry.getName().equalsIgnoreCase("xl/workbook.bin")) {
                throw other("een binair Excelbestand (.xlsb)");
            }
            if (entry.getName().equalsIgnoreCase("word/document.xml")) {
                throw other("een Wordbestand");
            }
        }
    }

    private static BrokenSourceException other(String found) {
        return new BrokenSourceException(
                Flaw.OTHER_KIND, 0, XlsxFormat.EXPECTED, ": dit is " + found);
    }

    private static InputStream part(ZipFile zip, ZipArchiveEntry entry, long packed, long most)
            throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException("no such entry");
        }
        return new LimitedStream(new SummedStream(in, entry.getCrc()), packed, most);
    }
}
