package nl.binnenzicht.marts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.binnenzicht.marts.build.TestSpark;
import nl.binnenzicht.warehouse.query.SqlFile;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import nl.binnenzicht.warehouse.term.Periode;
import nl.binnenzicht.warehouse.testing.TextTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * A golden case of one SQL file: what is given, and what comes out.
 *
 * <p>A case gives only the tables and columns that matter. What a file reads and the case does not
 * give is made: an intermediate or dimension by running its own SQL, a reference table from its
 * CSV, a staging table as an empty one. Every run has its own Spark session on one shared context.
 */
final class MartCase {

    private static final Pattern INPUT = Pattern.compile("\\bfrom ((stg|int|dim|fct|ref)_\\w+)");
    private static final DataModel MODEL = DataModel.read();

    private final String name;
    private final Map<String, TextTable> given = new LinkedHashMap<>();
    private Predicate<Row> only = row -> true;

    private MartCase(String name) {
        this.name = name;
    }

    /** The table, without folder: {@code fct_stroom}. */
    static MartCase of(String name) {
        return new MartCase(name);
    }

    MartCase given(String table, String rows) {
        given.put(table, TextTable.parse(rows));
        return this;
    }

    /** The months of the data: {@code dim_periode} and {@code int_laatste_maand}. */
    MartCase maanden(String first, String last) {
        StringBuilder rows =
                new StringBuilder("periode_id | jaar | maand | begindatum | einddatum");
        for (YearMonth maand :
                new Periode(YearMonth.parse(first), YearMonth.parse(last)).maanden()) {
            rows.append(
                    "%n%d | %d | %s | %s | %s"
                            .formatted(
                                    Periode.id(maand),
                                    maand.getYear(),
                                    maand,
                                    maand.atDay(1),
                                    maand.atEndOfMonth()));
        }
        YearMonth end = YearMonth.parse(last);
        return given("dim_periode", rows.toString())
                .given(
                        "int_laatste_maand",
                        "periode_id | einddatum%n%d | %s"
                                .formatted(Periode.id(end), end.atEndOfMonth()));
    }

    /** Looks at these rows of the result only. */
    MartCase only(Predicate<Row> wanted) {
        only = wanted;
        return this;
    }

    /** Compares the named columns; the order of rows does not matter. */
    void expect(String rows) {
        TextTable expected = TextTable.parse(rows);
        List<Row> actual = run().collectAsList().stream().filter(only).toList();
        List<List<String>> actualRows = new ArrayList<>();
        for (Row row : actual) {
            List<String> cells = new ArrayList<>();
            expected.columns().forEach(column -> cells.add(text(row.getAs(column))));
            actualRows.add(cells);
        }
        assertThat(actualRows)
                .as("%s: %s", name, expected.columns())
                .containsExactlyInAnyOrderElementsOf(
                        expected.rows().stream().map(MartCase::plain).toList());
    }

    /** The result of the file, for a case that asks more than {@link #expect} says. */
    Dataset<Row> run() {
        SparkSession session = TestSpark.session();
        return session.sql(prepare(session, name, new LinkedHashSet<>()));
    }

    /** Registers all inputs of a file and returns its SQL. */
    private String prepare(SparkSession session, String table, Set<String> done) {
        String sql = SqlFile.load("sql/" + folder(table) + "/" + table + ".sql").body();
        for (String input : inputs(sql)) {
            if (done.add(input)) {
                view(session, input, done);
            }
        }
        return sql;
    }

    /** Names of the tables a body reads. */
    static Set<String> inputs(String sql) {
        Set<String> inputs = new LinkedHashSet<>();
        INPUT.matcher(sql).results().forEach(match -> inputs.add(match.group(1)));
        return inputs;
    }

    private static String folder(String table) {
        return table.startsWith("int_") ? "intermediate" : "marts";
    }

    private void view(SparkSession session, String table, Set<String> done) {
        if (given.containsKey(table)) {
            values(session, given.get(table), columns(table)).createOrReplaceTempView(table);
        } else if (table.startsWith("ref_")) {
            reference(session, table).createOrReplaceTempView(table);
        } else if (table.startsWith("stg_")) {
            TextTable none = new TextTable(List.of(), List.of());
            values(session, none, columns(table)).createOrReplaceTempView(table);
        } else {
            Dataset<Row> result = session.sql(prepare(session, table, done));
            session.createDataFrame(result.collectAsList(), result.schema())
                    .createOrReplaceTempView(table);
        }
    }

    /** Type per column that a table has; the name decides for tables without a promise. */
    private Map<String, String> columns(String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (table.startsWith("stg_")) {
            columns.putAll(StagingModel.types(StagingModel.columns(table)));
        } else if (MODEL.tables().containsKey(table)) {
            columns.putAll(MODEL.tables().get(table));
        }
        if (given.containsKey(table)) {
            for (String column : given.get(table).columns()) {
                boolean isKnown = columns.isEmpty() || columns.containsKey(column);
                if (!isKnown && !table.startsWith("int_")) {
                    throw new IllegalStateException("no column " + column + " in " + table);
                }
            }
            if (columns.isEmpty()) {
                columns.putAll(StagingModel.types(given.get(table).columns()));
            }
        }
        columns.replaceAll((column, type) -> type.equals("varchar") ? "string" : type);
        return columns;
    }

    private static Dataset<Row> values(
            SparkSession session, TextTable table, Map<String, String> columns) {
        StructType schema = new StructType();
        for (String column : columns.keySet()) {
            schema = schema.add(column, "string");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            int row = i;
            rows.add(
                    RowFactory.create(
                            columns.keySet().stream()
                                    .map(column -> value(column, table.cell(row, column)))
                                    .toArray()));
        }
        return session.createDataFrame(rows, schema)
                .selectExpr(
                        columns.entrySet().stream()
                                .map(
                                        column ->
                                                "cast(%1$s as %2$s) as %1$s"
                                                        .formatted(
                                                                column.getKey(), column.getValue()))
                                .toArray(String[]::new));
    }

    private static Object value(String column, String cell) {
        boolean isYes = "J".equals(cell) && !column.endsWith("_code");
        return isYes ? "true" : "N".equals(cell) && !column.endsWith("_code") ? "false" : cell;
    }

    private static Dataset<Row> reference(SparkSession session, String table) {
        ReferenceTable reference = ReferenceTable.load(table.substring("ref_".length()));
        StructType schema = new StructType();
        for (String column : reference.columns()) {
            schema = schema.add(column, "string");
        }
        schema = schema.add("_rij", "int");
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> row : reference.rows()) {
            List<Object> cells = new ArrayList<>();
            for (String column : reference.columns()) {
                cells.add(row.get(column).isEmpty() ? null : row.get(column));
            }
            cells.add(rows.size() + 1);
            rows.add(RowFactory.create(cells.toArray()));
        }
        return session.createDataFrame(rows, schema);
    }

    private static List<String> plain(List<String> cells) {
        List<String> plain = new ArrayList<>();
        for (String cell : cells) {
            boolean isDecimal = cell != null && cell.matches("-?\\d+\\.\\d+");
            plain.add(isDecimal ? text(new BigDecimal(cell)) : cell);
        }
        return plain;
    }

    private static String text(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "J" : "N";
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value == null ? null : value.toString();
    }
}
