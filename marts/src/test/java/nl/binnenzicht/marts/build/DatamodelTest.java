package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.warehouse.query.Rows;
import org.junit.jupiter.api.Test;

/**
 * A built snapshot is what docs/datamodel.md says: tables, columns, order and types. Cubes are
 * described there as one: their columns follow from the metric.
 */
class DatamodelTest {

    private static final Pattern TABLE = Pattern.compile("### (\\w+)");
    private static final Pattern COLUMN = Pattern.compile("\\| (\\w+) \\| ([^|]+) \\|.*");

    private final ExampleSnapshot example = ExampleSnapshot.published();

    @Test
    void aBuiltSnapshotHasTheTablesAndColumnsOfTheDocument() throws IOException {
        Map<String, Map<String, String>> built = built();
        Map<String, Map<String, String>> promised = promised();

        assertThat(built.keySet()).containsExactlyInAnyOrderElementsOf(promised.keySet());
        promised.forEach(
                (table, columns) ->
                        assertThat(built.get(table)).as(table).containsExactlyEntriesOf(columns));
    }

    private static Map<String, Map<String, String>> promised() throws IOException {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        Map<String, String> columns = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "datamodel.md"))) {
            Matcher table = TABLE.matcher(line);
            Matcher column = COLUMN.matcher(line);
            if (table.matches()) {
                columns = new LinkedHashMap<>();
                tables.put(table.group(1), columns);
            } else if (column.matches() && !column.group(1).equals("kolom")) {
                columns.put(column.group(1), column.group(2).strip());
            }
        }
        return tables;
    }

    private Map<String, Map<String, String>> built() {
        Rows rows =
                example.query(
                        "select table_name, column_name, data_type from duckdb_columns()"
                                + " where schema_name = 'main' and not internal"
                                + " and not starts_with(table_name, 'cube_')"
                                + " order by table_name, column_index");
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            tables.computeIfAbsent(rows.text(i, "table_name"), name -> new LinkedHashMap<>())
                    .put(
                            rows.text(i, "column_name"),
                            rows.text(i, "data_type").toLowerCase(Locale.ROOT));
        }
        return tables;
    }
}
