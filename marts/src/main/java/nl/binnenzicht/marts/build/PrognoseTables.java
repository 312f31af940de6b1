package nl.binnenzicht.marts.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.binnenzicht.marts.lineage.Origins;
import nl.binnenzicht.marts.lineage.TableLineage;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.marts.step.PrognoseStep;
import nl.binnenzicht.marts.step.StepTable;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.query.SqlFile;
import nl.binnenzicht.warehouse.schema.ReferenceTable;

/**
 * The tables of the forecast, made from the finished marts in DuckDB: the series are the metrics of
 * the catalogue, month by month, so that what is looked ahead is what the pages show.
 */
final class PrognoseTables {

    private static final List<String> MARTS =
            List.of("fct_client_maand", "fct_stroom", "fct_budget", "dim_budgetpost");

    private final ServingFile file;
    private final MetricCatalog catalog;
    private final List<Map<String, String>> wanted = ReferenceTable.load("prognose_reeks").rows();

    PrognoseTables(ServingFile file, MetricCatalog catalog) {
        this.file = file;
        this.catalog = catalog;
    }

    /** Names of the tables. */
    static List<String> names() {
        return new PrognoseStep(List.of()).outputs();
    }

    /** The marts they are made from; without one of these there is no forecast. */
    Set<String> reads() {
        Set<String> reads = new LinkedHashSet<>(MARTS);
        wanted.forEach(row -> reads.addAll(catalog.require(row.get("metric_id")).marts()));
        return reads;
    }

    /**
     * Makes and stores the tables.
     *
     * @param rows number of rows per table, to add to
     * @return where each table came from
     */
    List<TableLineage> store(Map<String, Long> rows) {
        Instant begun = Instant.now();
        DuckDb db = file.db();
        Map<String, Rows> inputs = new LinkedHashMap<>();
        inputs.put("maand", db.query("select periode_id from dim_periode order by periode_id"));
        inputs.put("reeks", db.query(series()));
        inputs.put("overgang", db.query(SqlFile.load("sql/prognose/overgang.sql").body()));
        inputs.put("bedrag", db.query(SqlFile.load("sql/prognose/bedrag.sql").body()));
        List<TableLineage> lineage = new ArrayList<>();
        for (StepTable table : new PrognoseStep(wanted).run(inputs)) {
            file.store(table.name(), columns(table), table.rows());
            rows.put(table.name(), (long) table.rows().size());
            lineage.add(lineage(table, begun));
        }
        return lineage;
    }

    /** The definition of each series, split by the month that it is narrowed by. */
    private String series() {
        return wanted.stream()
                .map(row -> catalog.require(row.get("metric_id")))
                .map(PrognoseTables::perMonth)
                .collect(Collectors.joining("\nunion all\n"));
    }

    static String perMonth(Metric metric) {
        boolean isCount =
                metric.canBreakDown()
                        && (metric.moment() == Metric.Moment.STAND
                                || metric.moment() == Metric.Moment.STROOM);
        if (!isCount) {
            throw new IllegalArgumentException(metric.id() + " has no value per month of its own");
        }
        return ("select '%s' as metric_id, %s as periode_id, cast(waarde as double) as waarde,"
                        + " aantal_clienten from (%s)")
                .formatted(metric.id(), metric.dateColumn(), metric.splitBy(metric.dateColumn()));
    }

    private static String columns(StepTable table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + type(column.type()))
                .collect(Collectors.joining(", "));
    }

    private static String type(StepTable.Type type) {
        return switch (type) {
            case TEXT -> "varchar";
            case INTEGER -> "integer";
            case DOUBLE -> "double";
            case AMOUNT -> "decimal(18,2)";
            case BOOLEAN -> "boolean";
        };
    }

    private TableLineage lineage(StepTable table, Instant begun) {
        return new TableLineage(
                table.name(),
                PrognoseStep.class.getSimpleName(),
                "",
                reads(),
                table.columns().stream()
                        .map(one -> new TableLineage.Column(one.name(), type(one.type())))
                        .toList(),
                null,
                Origins.none(),
                begun,
                Instant.now());
    }
}
