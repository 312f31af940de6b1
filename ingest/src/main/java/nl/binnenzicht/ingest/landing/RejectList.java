package nl.binnenzicht.ingest.landing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

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
            csv = writer(Files.newBufferedWriter(file));
            csv.writeRecord("rij", "kolom", "regel", "verwacht");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the lines of some findings off the list again. */
    void remove(List<Finding> findings) {
        Path kept = file.resolveSibling("." + FILE);
        try {
            close();
            lines = 0;
            try (CsvReader<CsvRecord> before =
                            CsvReader.builder().fieldSeparator(';').ofCsvRecord(file);
                    CsvWriter after = writer(Files.newBufferedWriter(kept))) {
                for (CsvRecord line : before) {
                    if (findings.stream().noneMatch(finding -> isAbout(line, finding))) {
                        after.writeRecord(line.getFields());
                        lines++;
                    }
                }
            }
            Files.move(kept, file, StandardCopyOption.REPLACE_EXISTING);
            lines--; // the header
            csv = writer(Files.newBufferedWriter(file, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbout(CsvRecord line, Finding finding) {
        return line.getField(1).equals(finding.column()) && line.getField(2).equals(finding.rule());
    }

    private static CsvWriter writer(Writer out) {
        return CsvWriter.builder().fieldSeparator(';').build(out);
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
            csv = null;
        }
    }
}
