package nl.binnenzicht.dashboard.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
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
            return found.isEmpty() ? EmptyGroups.whole(metric, found) : found;
        }
        return EmptyGroups.complete(
                metric, request.by(), found, everSeen(metric, request, snapshot));
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

    private record Key(String snapshotId, MetricRequest request) {}
}
