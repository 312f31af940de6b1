package nl.binnenzicht.dashboard.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.binnenzicht.marts.metric.Cube;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * A metric asked of a star schema with only the rows and columns that matter, through the engine
 * that serves. Data run from January 2023 to December 2025 unless said otherwise.
 */
final class MetricCase {

    private static final MetricCatalog CATALOG = MetricCatalog.load();

    private final String metricId;
    private final StarSchema schema = StarSchema.read();
    private final Map<String, List<Map<String, String>>> given = new LinkedHashMap<>();
    private YearMonth first = YearMonth.of(2023, 1);
    private YearMonth last = YearMonth.of(2025, 12);

    private MetricCase(String metricId) {
        this.metricId = metricId;
    }

    static MetricCase of(String metricId) {
        return new MetricCase(metricId);
    }

    MetricCase given(String table, String text) {
        List<Map<String, String>> rows = TextTable.rows(text);
        Set<String> unknown = new HashSet<>(rows.isEmpty() ? Set.of() : rows.get(0).keySet());
        unknown.removeAll(schema.columns(table).keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(table + " has no columns " + unknown);
        }
        given.computeIfAbsent(table, any -> new ArrayList<>()).addAll(rows);
        return this;
    }

    MetricCase months(String from, String to) {
        first = YearMonth.parse(from);
        last = YearMonth.parse(to);
        return this;
    }

    /** The number of the whole organisation; null where there is none. */
    Double number(String periode) {
        return answer(MetricRequest.of(metricId, Periode.parse(periode), exact()))
                .rows()
                .number(0, "waarde");
    }

    /** The number under a filter. */
    Double number(String periode, String dimension, String code) {
        MetricRequest request = MetricRequest.of(metricId, Periode.parse(periode), exact());
        return answer(request.where(Map.of(dimension, code))).rows().number(0, "waarde");
    }

    /** The number per group, as code to number; groups of more dimensions joined by a slash. */
    Map<String, Double> numbers(String periode, String... by) {
        MetricRequest request = MetricRequest.of(metricId, Periode.parse(periode), exact());
        Rows rows = answer(request.by(by)).rows();
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            String group =
                    Arrays.stream(by)
                            .map(column -> String.valueOf(rows.value(at, column)))
                            .collect(Collectors.joining("/"));
            numbers.put(group, rows.number(row, "waarde"));
        }
        return numbers;
    }

    /** The columns of a table as text, a line per row, cells separated by a bar. */
    List<String> lines(String periode, String... columns) {
        Rows rows = answer(MetricRequest.of(metricId, Periode.parse(periode), exact())).rows();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            lines.add(
                    Arrays.stream(columns)
                            .map(column -> text(rows.value(at, column)))
                            .collect(Collectors.joining(" | ")));
        }
        return lines;
    }

    Answer.State state(String periode) {
        return answer(MetricRequest.of(metricId, Periode.parse(periode), exact())).state();
    }

    Found answer(MetricRequest request) {
        try (ServedSnapshot snapshot = snapshot()) {
            Answers answers =
                    new Answers(
                            CATALOG,
                            () -> {
                                snapshot.hold();
                                return snapshot;
                            });
            return answers.find(request);
        }
    }

    ServedSnapshot snapshot() {
        DuckDb database = schema.database();
        schema.fillCodeLists(database);
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            database.execute(
                    "insert into dim_periode (periode_id, jaar, begindatum, einddatum)"
                            + " values (%d, %d, date '%s', date '%s')"
                                    .formatted(
                                            Periode.id(month),
                                            month.getYear(),
                                            month.atDay(1),
                                            month.atEndOfMonth()));
        }
        given.forEach((table, rows) -> rows.forEach(row -> schema.insert(database, table, row)));
        Metric metric = metric(metricId);
        if (!metric.cube().isEmpty()) {
            database.execute(Cube.of(metric).create()); // so each case is a case of the cube too
        }
        return ServedSnapshot.open("case", database);
    }

    static Metric metric(String id) {
        return CATALOG.require(id);
    }

    private static Policy exact() {
        return Policy.informatiemanager();
    }

    private static String text(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number)
                    .setScale(4, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
