package nl.binnenzicht.dashboard.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.schema.ReferenceTable;

/**
 * The star schema as docs/datamodel.md promises it: makes its tables, empty, and fills the code
 * lists that ship with the program.
 */
final class StarSchema {

    private static final Path DOCUMENT = Path.of("..", "docs", "datamodel.md");
    private static final Pattern TABLE = Pattern.compile("### (\\w+)");
    private static final Pattern COLUMN = Pattern.compile("\\| (\\w+) \\| ([^|]+) \\|.*");

    private final Map<String, Map<String, String>> tables;

    private StarSchema(Map<String, Map<String, String>> tables) {
        this.tables = tables;
    }

    static StarSchema read() {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        Map<String, String> columns = Map.of();
        try {
            for (String line : Files.readAllLines(DOCUMENT)) {
                Matcher table = TABLE.matcher(line);
                Matcher column = COLUMN.matcher(line);
                if (table.matches()) {
                    columns = new LinkedHashMap<>();
                    tables.put(table.group(1), columns);
                } else if (column.matches() && !column.group(1).equals("kolom")) {
                    columns.put(column.group(1), column.group(2).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tables.putIfAbsent("controle", controle());
        return new StarSchema(tables);
    }

    /** Made by the build itself, beside the marts. */
    private static Map<String, String> controle() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("tabel", "varchar");
        columns.put("naam", "varchar");
        columns.put("severity", "varchar");
        columns.put("aantal_rijen", "bigint");
        return columns;
    }

    Map<String, Map<String, String>> tables() {
        return tables;
    }

    Map<String, String> columns(String table) {
        if (!tables.containsKey(table)) {
            throw new IllegalArgumentException("docs/datamodel.md has no " + table);
        }
        return tables.get(table);
    }

    /** Every table, empty, in a database of its own. */
    DuckDb database() {
        DuckDb database = DuckDb.inMemory();
        tables.forEach((table, columns) -> database.execute(createTable(table, columns)));
        return database;
    }

    static String createTable(String table, Map<String, String> columns) {
        return columns.entrySet().stream()
                .map(column -> column.getKey() + " " + column.getValue())
                .collect(Collectors.joining(", ", "create table " + table + " (", ")"));
    }

    /** Fills each dimension that has a code list on the class path. */
    void fillCodeLists(DuckDb database) {
        for (String table : tables.keySet()) {
            String list = table.replaceFirst("^dim_", "");
            if (table.startsWith("dim_")
                    && StarSchema.class.getResource("/reference/" + list + ".csv") != null) {
                ReferenceTable rows = ReferenceTable.load(list);
                int place = 0;
                for (Map<String, String> row : rows.rows()) {
                    insert(database, table, dimensionRow(table, row, ++place));
                }
            }
        }
        fillOutcomes(database);
    }

    /** Outcomes are lines of the analysis plan; a chance is what a person reaches or not. */
    private void fillOutcomes(DuckDb database) {
        int place = 0;
        for (Map<String, String> line : ReferenceTable.load("analyseplan").rows()) {
            if (line.get("onderdeel").equals("UITKOMST")) {
                Map<String, String> row = new LinkedHashMap<>(line);
                row.put("is_kans", isKans(line));
                insert(database, "dim_uitkomst", dimensionRow("dim_uitkomst", row, ++place));
            }
        }
    }

    private static String isKans(Map<String, String> line) {
        return Set.of("BIJSTAND", "ZRM").contains(line.get("gevolg")) ? "N" : "J";
    }

    private Map<String, String> dimensionRow(String table, Map<String, String> row, int place) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : columns(table).keySet()) {
            String plain = column.replaceFirst("_code$", "");
            String value =
                    row.containsKey(column)
                            ? row.get(column)
                            : row.getOrDefault(plain, column.equals("volgorde") ? "" + place : "");
            values.put(column, value);
        }
        String key =
                columns(table).keySet().stream()
                        .filter(c -> !c.equals("schema_code"))
                        .findFirst()
                        .orElseThrow();
        if (row.containsKey("code")) {
            values.put(key, row.get("code"));
        }
        values.computeIfPresent("reden_groep", (column, any) -> row.get("groep"));
        return values;
    }

    /** One row; the empty string is null, a flag may be J or N, a flag left out is false. */
    void insert(DuckDb database, String table, Map<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        columns(table)
                .forEach((column, type) -> values.put(column, literal(type, given.get(column))));
        database.execute(
                "insert into %s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", values.keySet()),
                                String.join(", ", values.values())));
    }

    private static String literal(String type, String text) {
        if (type.equals("boolean")) {
            return text == null || text.isEmpty()
                    ? "false"
                    : Boolean.toString(text.equals("J") || text.equals("true"));
        }
        return text == null || text.isEmpty()
                ? "null"
                : "cast('" + text.replace("'", "''") + "' as " + type + ")";
    }
}
