package nl.binnenzicht.warehouse.schema;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** Whether there is a table of that name. */
    public static boolean exists(String name) {
        return ReferenceTable.class.getResource("/reference/" + name + ".csv") != null;
    }

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
        List<String> columns = List.of();
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(reader)) {
            for (CsvRecord record : csv) {
                if (columns.isEmpty()) {
                    columns = List.copyOf(record.getFields());
                } else {
                    rows.add(row(columns, record.getFields()));
                }
            }
        }
        return new ReferenceTable(name, columns, List.copyOf(rows));
    }

    private static Map<String, String> row(List<String> columns, List<String> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), fields.get(i));
        }
        return row;
    }
}
