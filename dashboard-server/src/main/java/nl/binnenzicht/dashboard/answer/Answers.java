package nl.binnenzicht.dashboard.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * The engine: a metric and a request in, an answer over the published snapshot out. Every page,
 * export and check asks here, so that a number is the same everywhere.
 *
 * <p>Problems: BZ-040 to BZ-047; see {@link RequestCheck}.
 */
public final class Answers {

    private static final int CACHED_ANSWERS = 2000;
    private static final String PERSONS = "aantal_clienten";

    private final MetricCatalog catalog;
    private final SnapshotSource source;
    private final Cache<Key, Answer> cache =
            Caffeine.newBuilder().maximumSize(CACHED_ANSWERS).build();
    private final Cache<Key, Rows> groups =
            Caffeine.newBuilder().maximumSize(CACHED_ANSWERS).build();

    public Answers(MetricCatalog catalog, SnapshotSource source) {
        this.catalog = catalog;
        this.source = source;
    }

    public MetricCatalog catalog() {
        return catalog;
    }

    /** Answers one question. */
    public Answer run(MetricRequest request) {
        Metric metric = catalog.require(request.metricId());
        try (ServedSnapshot snapshot = source.acquire()) {
            new RequestCheck(metric, request)
                    .question(snapshot.names())
                    .period(snapshot.maanden())
                    .orRefuse();
            return answer(metric, request, snapshot);
        }
    }

    /**
     * Answers the question for each period, from one snapshot; periods outside the data are
     * answered as not measurable or unknown.
     */
    public List<Answer> series(MetricRequest request, List<Periode> perioden) {
        Metric metric = catalog.require(request.metricId());
        try (ServedSnapshot snapshot = source.acquire()) {
            new RequestCheck(metric, request).question(snapshot.names()).orRefuse();
            return perioden.stream()
                    .map(periode -> answer(metric, request.during(periode), snapshot))
                    .toList();
        }
    }

    /** The last month with data, yyyymm. Problems: BZ-046. */
    public int laatsteMaand() {
        try (ServedSnapshot snapshot = source.acquire()) {
            List<Integer> maanden = snapshot.maanden();
            return maanden.isEmpty() ? 0 : maanden.get(maanden.size() - 1);
        }
    }

    /** Years with data, oldest first. */
    public List<Integer> jaren() {
        try (ServedSnapshot snapshot = source.acquire()) {
            return snapshot.maanden().stream().map(maand -> maand / 100).distinct().toList();
        }
    }

    /** Code to Dutch name of a dimension column, in the order of screens. */
    public Map<String, String> names(String dimensionColumn) {
        try (ServedSnapshot snapshot = source.acquire()) {
            return snapshot.names().of(dimensionColumn);
        }
    }

    /** Which snapshot answers now. */
    public String snapshotId() {
        try (ServedSnapshot snapshot = source.acquire()) {
            return snapshot.id();
        }
    }

    private Answer answer(Metric metric, MetricRequest request, ServedSnapshot snapshot) {
        return cache.get(
                new Key(snapshot.id(), request), any -> compute(metric, request, snapshot));
    }

    private Answer compute(Metric metric, MetricRequest request, ServedSnapshot snapshot) {
        Answer.State state = Coverage.of(metric, request.periode(), snapshot.maanden());
        Rows rows =
                state == Answer.State.GEMETEN
                        ? rows(metric, request, snapshot)
                        : new Rows(List.of(), List.of());
        return new Answer(metric, request, state, rows, snapshot.names(), snapshot.id());
    }

    private Rows rows(Metric metric, MetricRequest request, ServedSnapshot snapshot) {
        Rows found = MetricSql.of(metric, request).run(snapshot);
        if (metric.kind() == Metric.Kind.TABEL) {
            return found;
        }
        if (request.by().isEmpty()) {
            return found.isEmpty() ? nothing(metric, found.columns()) : found;
        }
        return completed(metric, found, everSeen(metric, request, snapshot), request.by().size());
    }

    private Rows everSeen(Metric metric, MetricRequest request, ServedSnapshot snapshot) {
        MetricRequest anyTime =
                new MetricRequest(
                        request.metricId(),
                        Periode.ofMaand(Periode.maand(190001)),
                        request.by(),
                        request.filters(),
                        request.policy());
        return groups.get(
                new Key(snapshot.id(), anyTime),
                any -> MetricSql.everSeen(metric, anyTime).run(snapshot));
    }

    /** Adds the groups that are empty in this period. */
    private static Rows completed(Metric metric, Rows found, Rows everSeen, int dimensions) {
        Set<List<Object>> present = new HashSet<>();
        found.rows().forEach(row -> present.add(row.subList(0, dimensions)));
        List<List<Object>> rows = new ArrayList<>(found.rows());
        int persons = found.columns().indexOf(PERSONS);
        for (List<Object> row : everSeen.rows()) {
            boolean countsPersons = persons >= 0 && row.get(persons) != null;
            if (countsPersons && present.add(row.subList(0, dimensions))) {
                rows.add(empty(metric, found.columns(), row.subList(0, dimensions)));
            }
        }
        return new Rows(found.columns(), rows);
    }

    private static Rows nothing(Metric metric, List<String> columns) {
        return new Rows(columns, List.of(empty(metric, columns, List.of())));
    }

    private static List<Object> empty(Metric metric, List<String> columns, List<Object> group) {
        Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = i < group.size() ? group.get(i) : zeroOrNull(metric, columns.get(i));
        }
        return Arrays.asList(row);
    }

    private static Object zeroOrNull(Metric metric, String column) {
        return switch (column) {
            case PERSONS, "teller", "noemer" -> 0L;
            default -> isCount(metric.unit()) ? 0L : null;
        };
    }

    private static boolean isCount(Metric.Unit unit) {
        return switch (unit) {
            case PERSONEN, UITKERINGEN, TRAJECTEN, AANTAL -> true;
            case AANDEEL, EUR, FTE, DAGEN, MAANDEN, CIJFER -> false;
        };
    }

    private record Key(String snapshotId, MetricRequest request) {}
}
