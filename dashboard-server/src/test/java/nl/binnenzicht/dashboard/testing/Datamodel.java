package nl.binnenzicht.dashboard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.schema.ReferenceTable;

/** The tables of docs/datamodel.md, and their dimensions filled from the code lists. */
final class Datamodel {

    private static final Path DOCUMENT = Path.of("..", "docs", "datamodel.md");
    private static final Map<String, String> RENAMED =
            Map.of("schema_code", "schema", "reden_groep", "groep", "resultaat_groep", "groep");

    private Datamodel() {}

    static void createTables(DuckDb db) {
        tables().forEach(
                        (table, columns) -> {
                            List<String> definitions = new ArrayList<>();
                            columns.forEach((name, type) -> definitions.add(name + " " + type));
                            db.execute(
                                    "create table "
                                            + table
                                            + " ("
                                            + String.join(", ", definitions)
                                            + ")");
                        });
    }

    /** Fills each dimension that has a code list or a reference table of its own name. */
    static void fillDimensions(DuckDb db) {
        tables().forEach(
                        (table, columns) -> {
                            String list = table.replaceFirst("^dim_", "");
                            boolean known =
                                    table.startsWith("dim_")
                                            && Datamodel.class.getResource(
                                                            "/reference/" + list + ".csv")
                                                    != null;
                            if (known) {
                                fill(db, table, columns, ReferenceTable.load(list));
                            }
                        });
    }

    private static void fill(
            DuckDb db, String table, Map<String, String> columns, ReferenceTable source) {
        int place = 0;
        for (Map<String, String> row : source.rows()) {
            place++;
            List<String> values = new ArrayList<>();
            for (Map.Entry<String, String> column : columns.entrySet()) {
                values.add(value(column.getKey(), column.getValue(), row, place));
            }
            db.execute("insert into " + table + " values (" + String.join(", ", values) + ")");
        }
    }

    private static String value(String column, String type, Map<String, String> row, int place) {
        String from = RENAMED.getOrDefault(column, column);
        String text = row.get(from);
        if (text == null && column.endsWith("_code")) {
            text = row.get("code");
        }
        if (text == null) {
            return column.equals("volgorde") ? String.valueOf(place) : "null";
        }
        if (type.equals("boolean")) {
            return String.valueOf(text.equals("J"));
        }
        return text.isEmpty() ? "null" : "'" + text.replace("'", "''") + "'";
    }

    private static Map<String, Map<String, String>> tables() {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        Map<String, String> columns = null;
        try {
            for (String line : Files.readAllLines(DOCUMENT)) {
                if (line.startsWith("### ")) {
                    columns = new LinkedHashMap<>();
                    tables.put(line.substring(4).strip(), columns);
                } else if (line.startsWith("| ") && columns != null) {
                    String[] cells = line.split("\\|");
                    if (!cells[1].strip().equals("kolom")) {
                        columns.put(cells[1].strip(), cells[2].strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
