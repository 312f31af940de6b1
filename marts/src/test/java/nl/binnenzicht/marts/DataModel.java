package nl.binnenzicht.marts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What docs/datamodel.md promises: per table its columns with their type, in order.
 *
 * @param tables type per column per table; types as DuckDB writes them
 */
record DataModel(Map<String, Map<String, String>> tables) {

    private static final Pattern TABLE = Pattern.compile("### (\\w+)");
    private static final Pattern COLUMN = Pattern.compile("\\| (\\w+) \\| ([^|]+) \\|.*");

    static DataModel read() {
        try {
            return parse(Files.readString(Path.of("..", "docs", "datamodel.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataModel parse(String document) {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        Map<String, String> columns = new LinkedHashMap<>();
        for (String line : document.lines().toList()) {
            Matcher table = TABLE.matcher(line);
            Matcher column = COLUMN.matcher(line);
            if (table.matches()) {
                columns = new LinkedHashMap<>();
                tables.put(table.group(1), columns);
            } else if (column.matches() && !column.group(1).equals("kolom")) {
                columns.put(column.group(1), column.group(2).strip());
            }
        }
        return new DataModel(tables);
    }
}
