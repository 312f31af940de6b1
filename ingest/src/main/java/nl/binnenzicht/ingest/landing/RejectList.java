package nl.binnenzicht.ingest.landing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code afgekeurd.csv}: one line per rejected row and reason, for the supplier; never a value. A
 * line without row number is about the file as a whole.
 */
final class RejectList implements AutoCloseable {

    static final String FILE = "afgekeurd.csv";

    /** More lines help nobody and would fill the disk; the manifest counts them all. */
    static final long MOST_LINES = 100_000;

    private final Path file;
    private CsvWriter csv;
    private long lines;

    /**
     * @param folder where the list comes when there is something to list
     */
    RejectList(Path folder) {
        file = folder.resolve(FILE);
    }

    void add(long row, Finding finding) {
        if (lines == MOST_LINES) {
            return;
        }
        open();
        lines++;
        csv.writeRecord(
                row == 0 ? "" : Long.toString(row),
                finding.column(),
                finding.rule(),
                finding.expected());
    }

    /** Makes the list, with its header, even when nothing is on it. */
    void open() {
        if (csv != null) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            csv =
                    CsvWriter.builder()
                            .fieldSeparator(';')
                            .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
            csv.writeRecord("rij", "kolom", "regel", "verwacht");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
            csv = null;
        }
    }
}
