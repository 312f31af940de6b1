package nl.binnenzicht.dashboard.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.marts.metric.Cube;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * The engine and its only door: a metric and a request in, an answer out that may be shown to who
 * asked. Every page, export, command and check asks here, so that a number is the same everywhere.
 *
 * <p>Problems: BZ-040 to BZ-047, see {@link RequestCheck}; BZ-165, BZ-166 and BZ-169 for a snapshot
 * that is not there, not readable or one too many; BZ-167 for a metric that is newer than the
 * snapshot.
 */
public final class Answers {

    private static final int CACHED_ANSWERS = 2000;

    private final MetricCatalog catalog;
    private final SnapshotSource source;
    private final Gate gate;
    private final Cache<Key, Found> cache =
            Caffeine.newBuilder().maximumSize(CACHED_ANSWERS).build();
    private final Cache<Key, Rows> groups =
            Caffeine.newBuilder().maximumSize(CACHED_ANSWERS).build();

    /** An engine that withholds small cells. */
    public Answers(MetricCatalog catalog, SnapshotSource source) {
        this(catalog, source, Gate.smallCells(catalog.columns()));
    }

    public Answers(MetricCatalog catalog, SnapshotSource source, Gate gate) {
        this.catalog = catalog;
        this.source = source;
        this.gate = gate;
    }

    public MetricCatalog catalog() {
        return catalog;
    }

    /** Answers one question. */
    public Answer run(MetricRequest request) {
        Found found = find(request);
        return new Answer(
                found.metric(),
                request,
                List.of(request.periode()),
                found.state(),
                gate.publish(found));
    }

    /**
     * Answers the question for each period, from one snapshot; periods outside the data are
     * answered as not measurable or unknown.
     */
    public Answer series(MetricRequest request, List<Periode> perioden) {
        List<Found> found = findSeries(request, perioden);
        return new Answer(
                found.get(0).metric(),
                request,
                perioden,
                found.get(0).state(),
                gate.publishSeries(found));
    }

    /** The answer to a question that the snapshot is too old for: there is none. */
    public Answer none(MetricRequest request, List<Periode> perioden) {
        Metric metric = catalog.require(request.metricId());
        try (ServedSnapshot snapshot = source.acquire(request.asOf())) {
            List<Found> found =
                    perioden.stream()
                            .map(one -> none(metric, request.during(one), snapshot))
                            .toList();
            return new Answer(
                    metric,
                    request,
                    perioden,
                    Answer.State.ONBEKEND,
                    found.size() == 1 ? gate.publish(found.get(0)) : gate.publishSeries(found));
        }
    }

    private static Found none(Metric metric, MetricRequest request, ServedSnapshot snapshot) {
        return new Found(
                metric,
                request,
                Answer.State.ONBEKEND,
                new Rows(List.of(), List.of()),
                snapshot.names(),
                snapshot.id());
    }

    /**
     * Where the answer to a question comes from, for who asked: nothing in it says more than the
     * answer itself may.
     *
     * @param request without breakdown; a part of the whole is asked for with filters
     */
    public Explanation explain(MetricRequest request) {
        Answer answer = run(request);
        try (ServedSnapshot snapshot = source.acquire(AsOf.snapshot(answer.snapshotId()))) {
            return new Explainer(answer, snapshot).explain();
        }
    }

    /** What there is to answer with, before the gate. */
    Found find(MetricRequest request) {
        Metric metric = catalog.require(request.metricId());
        try (ServedSnapshot snapshot = source.acquire(request.asOf())) {
            new RequestCheck(metric, request)
                    .question(snapshot.names())
                    .period(snapshot.maanden())
                    .orRefuse();
            return found(metric, request, snapshot);
        }
    }

    /** As {@link #find}, for each period. */
    List<Found> findSeries(MetricRequest request, List<Periode> perioden) {
        Metric metric = catalog.require(request.metricId());
        try (ServedSnapshot snapshot = source.acquire(request.asOf())) {
            new RequestCheck(metric, request).question(snapshot.names()).orRefuse();
            return perioden.stream()
                    .map(periode -> found(metric, request.during(periode), snapshot))
                    .toList();
        }
    }

    /** The last month with data, yyyymm. Problems: BZ-046. */
    public int laatsteMaand(AsOf asOf) {
        try (ServedSnapshot snapshot = source.acquire(asOf)) {
            List<Integer> maanden = snapshot.maanden();
            return maanden.isEmpty() ? 0 : maanden.get(maanden.size() - 1);
        }
    }

    /** The newest year of which December is in the data: what is asked when nobody says. */
    public Periode lastFullYear(AsOf asOf) {
        int last = laatsteMaand(asOf);
        return Periode.parse(String.valueOf(last % 100 == 12 ? last / 100 : last / 100 - 1));
    }

    /** The last month with data of the snapshot that serves, yyyymm. */
    public int laatsteMaand() {
        return laatsteMaand(AsOf.now());
    }

    /** Years with data, oldest first. */
    public List<Integer> jaren(AsOf asOf) {
        try (ServedSnapshot snapshot = source.acquire(asOf)) {
            return snapshot.maanden().stream().map(maand -> maand / 100).distinct().toList();
        }
    }

    /** Code to Dutch name of a dimension column, in the order of screens. */
    public Map<String, String> names(String dimensionColumn, AsOf asOf) {
        try (ServedSnapshot snapshot = source.acquire(asOf)) {
            return snapshot.names().of(dimensionColumn);
        }
    }

    /** As {@link #names(String, AsOf)}, of the snapshot that serves. */
    public Map<String, String> names(String dimensionColumn) {
        return names(dimensionColumn, AsOf.now());
    }

    /** Which snapshot answers such a question. */
    public String snapshotId(AsOf asOf) {
        try (ServedSnapshot snapshot = source.acquire(asOf)) {
            return snapshot.id();
        }
    }

    /** Which snapshot serves now. */
    public String snapshotId() {
        return snapshotId(AsOf.now());
    }

    private Found found(Metric metric, MetricRequest request, ServedSnapshot snapshot) {
        return cache.get(
                new Key(snapshot.id(), request.asOf(AsOf.now())),
                any -> compute(metric, request, snapshot));
    }

    private Found compute(Metric metric, MetricRequest request, ServedSnapshot snapshot) {
        metric.marts().stream()
                .filter(mart -> !snapshot.has(mart))
                .findFirst()
                .ifPresent(
                        mart -> {
                            throw tooOld(metric, "tabel " + mart, snapshot);
                        });
        Answer.State state = Coverage.of(metric, request.periode(), snapshot.maanden());
        try {
            Rows rows =
                    state == Answer.State.GEMETEN
                            ? rows(metric, request, snapshot)
                            : new Rows(List.of(), List.of());
            return new Found(metric, request, state, rows, snapshot.names(), snapshot.id());
        } catch (DuckDb.NoSuchName e) {
            throw tooOld(metric, e.name().orElse("een kolom van de definitie"), snapshot);
        }
    }

    private static RequestException tooOld(Metric metric, String what, ServedSnapshot snapshot) {
        return RequestException.wrong(
                new Problem(
                        "BZ-167",
                        "metric " + metric.id(),
                        "snapshot " + snapshot.id() + " heeft niet: " + what,
                        "een snapshot die gebouwd is toen deze definitie er al was",
                        "Kies een nieuwere snapshot, of bouw opnieuw met bin/binnenzicht build;"
                                + " met --bekend-op voor een dag van toen."));
    }

    private Rows rows(Metric metric, MetricRequest request, ServedSnapshot snapshot) {
        Rows found = query(metric, request, snapshot).run(snapshot);
        if (metric.kind() == Metric.Kind.TABEL) {
            return found;
        }
        if (request.by().isEmpty()) {
            return found.isEmpty() ? EmptyGroups.whole(metric, found) : found;
        }
        return EmptyGroups.complete(
                metric, request.by(), found, everSeen(metric, request, snapshot));
    }

    private static MetricSql query(Metric metric, MetricRequest request, ServedSnapshot snapshot) {
        boolean isCounted =
                Cube.answers(metric, request.by())
                        && Cube.answers(metric, request.filters().keySet())
                        && snapshot.has(Cube.of(metric).table());
        return isCounted ? MetricSql.ofCube(metric, request) : MetricSql.of(metric, request);
    }

    private Rows everSeen(Metric metric, MetricRequest request, ServedSnapshot snapshot) {
        MetricRequest anyTime =
                request.during(Periode.ofMaand(Periode.maand(190001))).asOf(AsOf.now());
        return groups.get(
                new Key(snapshot.id(), anyTime),
                any -> MetricSql.everSeen(metric, anyTime).run(snapshot));
    }

    private record Key(String snapshotId, MetricRequest request) {}
}
