package nl.binnenzicht.marts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.warehouse.query.SqlFile;

/** The columns of a staging table, and the type that a column's name gives it. */
final class StagingModel {

    private static final Pattern FINAL =
            Pattern.compile("final as \\(\n    select\n(.*?)\n    from ", Pattern.DOTALL);
    private static final Pattern COLUMN =
            Pattern.compile("(?:\\bas |^ {8})(\\w+),?$", Pattern.MULTILINE);

    private StagingModel() {}

    /** Column names in order, read from the last step of the table's SQL. */
    static List<String> columns(String table) {
        String bron = table.substring("stg_".length(), table.indexOf("__"));
        Path file = Path.of("sql", "staging", bron, table + ".sql");
        Matcher select = FINAL.matcher(read(table, file));
        if (!select.find()) {
            throw new IllegalStateException(table + " has no step final that selects columns");
        }
        return COLUMN.matcher(select.group(1)).results().map(match -> match.group(1)).toList();
    }

    private static String read(String table, Path file) {
        try {
            return SqlFile.parse(table, Files.readString(file)).body();
        } catch (IOException e) {
            throw new UncheckedIOException("no such staging table: " + table, e);
        }
    }

    /** Columns with their Spark type, for a table of which the cases give only a part. */
    static Map<String, String> types(List<String> columns) {
        Map<String, String> types = new LinkedHashMap<>();
        columns.forEach(column -> types.put(column, type(column)));
        return types;
    }

    /** Whole numbers are bigint, as they land; a month is an int. */
    static String type(String column) {
        if (column.endsWith("datum") || column.startsWith("geldig_")) {
            return "date";
        }
        if (column.endsWith("periode_id")) {
            return "int";
        }
        if (column.startsWith("is_") || column.startsWith("heeft_")) {
            return "boolean";
        }
        if (column.endsWith("_eur") || column.equals("uren_per_week")) {
            return "decimal(18,2)";
        }
        if (column.equals("waarde") || column.equals("rapportcijfer")) {
            return "decimal(18,4)";
        }
        boolean isWholeNumber =
                column.startsWith("aantal_")
                        || column.endsWith("_maanden")
                        || column.endsWith("_procent")
                        || column.endsWith("score")
                        || column.equals("jaar")
                        || column.equals("zrm_versie");
        return isWholeNumber ? "bigint" : "string";
    }
}
