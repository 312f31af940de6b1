package nl.binnenzicht.warehouse.schema;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A small table of facts that ships with the program: code lists, targets, norms, prices,
 * parameters with validity.
 *
 * <p>On the class path as {@code reference/<name>.csv}: UTF-8, semicolon, header row, decimal
 * point, ISO dates.
 *
 * @param name file name without extension; Spark knows the table as {@code ref_<name>}
 * @param columns header, in file order
 * @param rows value per column; the empty string means unknown or open
 */
public record ReferenceTable(String name, List<String> columns, List<Map<String, String>> rows) {

    /** Reads one table. A missing file is a bug of ours, not of the user's data. */
    public static ReferenceTable load(String name) {
        String path = "/reference/" + name + ".csv";
        try (InputStream in = ReferenceTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no reference table on the class path: " + path);
            }
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceTable read(String name, Reader reader) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> columns = List.of();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : csv) {
                columns = row.getHeader();
                rows.add(row.getFieldsAsMap());
            }
        }
        return new ReferenceTable(name, List.copyOf(columns), List.copyOf(rows));
    }
}
