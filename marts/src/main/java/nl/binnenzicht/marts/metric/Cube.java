package nl.binnenzicht.marts.metric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.store.Snapshot;

/**
 * What a metric counts beforehand, once per snapshot: per month and per combination of the
 * dimensions that its header names after {@code cube}. A question within those dimensions is a sum
 * over its rows; any other is asked of the mart.
 *
 * <p>Sums are right only where nobody counts in two cells of a month. That is not taken on trust:
 * {@link #difference} finds each month in which the cube says something else than the mart, and a
 * build that finds one is not published.
 *
 * <p>One row is a month and a combination; {@code waarde}, {@code aantal_clienten} and, of a share,
 * {@code teller} and {@code noemer} are as the metric gives them. The name holds the version of
 * definition and dimensions, so that a changed one never answers from an older count.
 */
public final class Cube {

    private final Metric metric;

    private Cube(Metric metric) {
        this.metric = metric;
    }

    /** The cube of a metric that declares one. */
    public static Cube of(Metric metric) {
        if (metric.cube().isEmpty()) {
            throw new IllegalArgumentException(metric.id() + " declares no cube");
        }
        return new Cube(metric);
    }

    /** Whether a question with these columns can be answered from the cube of a metric. */
    public static boolean answers(Metric metric, Collection<String> columns) {
        return !metric.cube().isEmpty() && metric.cube().containsAll(columns);
    }

    public String table() {
        String counted = metric.version() + metric.dateColumn() + metric.cube();
        return Snapshot.CUBE + metric.id() + "_" + DefinitionVersion.of(counted);
    }

    /** Makes the table; in DuckDB, where the marts are. */
    public String create() {
        return "create table %s as\n%s".formatted(table(), base(metric.cube()));
    }

    /**
     * The rows that cube and mart do not share, over every month: in total, per dimension and per
     * pair of dimensions.
     */
    public String difference() {
        List<String> parts = new ArrayList<>();
        for (List<String> by : questions()) {
            String columns = columns(by);
            String asked = "select * from (\n%s\n)".formatted(base(by));
            String summed =
                    "select %s%s from %s group by all".formatted(columns, measures(), table());
            parts.add("select 1 as anders from ((%s) except (%s))".formatted(asked, summed));
            parts.add("select 1 as anders from ((%s) except (%s))".formatted(summed, asked));
        }
        return String.join("\nunion all\n", parts);
    }

    /**
     * The question over the rows that are let through.
     *
     * @param by of the dimensions of the cube
     * @param condition on the month and on dimensions of the cube
     */
    public String select(List<String> by, String condition) {
        String dimensions = by.isEmpty() ? "" : String.join(", ", by) + ", ";
        return "select %s%s\nfrom main.%s\nwhere %s\ngroup by all"
                .formatted(dimensions, measures(), table(), condition);
    }

    private List<List<String>> questions() {
        List<String> all = metric.cube();
        List<List<String>> questions = new ArrayList<>();
        questions.add(List.of());
        for (int first = 0; first < all.size(); first++) {
            questions.add(List.of(all.get(first)));
            for (int second = first + 1; second < all.size(); second++) {
                questions.add(List.of(all.get(first), all.get(second)));
            }
        }
        return questions;
    }

    private String base(List<String> by) {
        return metric.sql().replace(MetricFile.MARKER, columns(by));
    }

    private String columns(List<String> by) {
        return Stream.concat(Stream.of(metric.dateColumn()), by.stream())
                .collect(Collectors.joining(", ", "", ", "));
    }

    private String measures() {
        return metric.unit() == Metric.Unit.AANDEEL
                ? "%s / nullif(%s, 0) as waarde, %s as aantal_clienten, %s as teller, %s as noemer"
                        .formatted(
                                sum("teller"),
                                sum("noemer"),
                                sum("aantal_clienten"),
                                sum("teller"),
                                sum("noemer"))
                : "%s as waarde, %s as aantal_clienten"
                        .formatted(sum("waarde"), sum("aantal_clienten"));
    }

    private static String sum(String measure) {
        return "coalesce(cast(sum(%s) as bigint), 0)".formatted(measure);
    }
}
