package nl.binnenzicht.dashboard.answer;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.error.Similar;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;

/** The snapshots there are, and which of them a question means. */
public final class KnownSnapshots {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int NAMED = 10;

    private final SnapshotStore store;

    public KnownSnapshots(SnapshotStore store) {
        this.store = store;
    }

    /** What the build said of each snapshot, oldest first. */
    public List<SnapshotInfo> all() {
        return store.all().stream().map(KnownSnapshots::read).toList();
    }

    /** What the build said of this snapshot; of one that says nothing only its id. */
    public SnapshotInfo info(String id) {
        return read(store.snapshot(id));
    }

    private static SnapshotInfo read(Snapshot snapshot) {
        if (Files.isRegularFile(snapshot.info())) {
            try {
                return Json.read(snapshot.info(), SnapshotInfo.class);
            } catch (UncheckedIOException e) {
                return nothing(snapshot.id());
            }
        }
        return nothing(snapshot.id());
    }

    private static SnapshotInfo nothing(String id) {
        return new SnapshotInfo(id, Instant.EPOCH, 190001, Map.of(), List.of(), Map.of());
    }

    /** The last day of which the snapshot knows, in the Netherlands. */
    public static LocalDate knownOn(SnapshotInfo info) {
        return day(info.bekendTot());
    }

    /** How many deliveries the snapshot was built from. */
    public static int deliveries(SnapshotInfo info) {
        return info.leveringen().values().stream().mapToInt(ids -> ids.split(", ").length).sum();
    }

    /** The day of a moment, in the Netherlands. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    /** The snapshot with this id. Problems: BZ-165, not found, with the nearest id. */
    public Snapshot require(String id) {
        return find(AsOf.snapshot(id));
    }

    /**
     * The snapshot that a question means; of a day the one that knows most of those that know
     * nothing of later days. Problems: BZ-165 when there is none.
     */
    Snapshot find(AsOf asOf) {
        List<Snapshot> there = store.all();
        Optional<Snapshot> found =
                asOf.bekendOp().isPresent()
                        ? newest(there, asOf.bekendOp().get())
                        : there.stream()
                                .filter(
                                        one ->
                                                asOf.snapshotId()
                                                        .filter(one.id()::equals)
                                                        .isPresent())
                                .findFirst();
        return found.orElseThrow(() -> unknown(asOf, there.stream().map(Snapshot::id).toList()));
    }

    private static Optional<Snapshot> newest(List<Snapshot> there, LocalDate day) {
        return there.stream()
                .filter(one -> Files.isRegularFile(one.info()))
                .filter(one -> !knownOn(read(one)).isAfter(day))
                .max(
                        Comparator.comparing((Snapshot one) -> read(one).bekendTot())
                                .thenComparing(Snapshot::id));
    }

    /** What to say when there is no such snapshot. */
    static RequestException unknown(AsOf asOf, List<String> there) {
        List<String> last = there.subList(Math.max(0, there.size() - NAMED), there.size());
        String expected = last.isEmpty() ? "een snapshot" : "een van " + String.join(", ", last);
        if (asOf.bekendOp().isPresent()) {
            return RequestException.notFound(
                    new Problem(
                            "BZ-165",
                            "bekend_op " + asOf.bekendOp().get(),
                            "er is geen snapshot die alleen weet wat toen bekend was",
                            expected,
                            "Kies een latere dag, of maak er een met bin/binnenzicht build"
                                    + " --bekend-op."));
        }
        return RequestException.notFound(
                new Problem(
                        "BZ-165",
                        "as_of",
                        "deze snapshot bestaat niet, of niet meer",
                        expected,
                        asOf.snapshotId()
                                .flatMap(id -> Similar.to(id, there))
                                .map(id -> "Bedoelde u " + id + "?")
                                .orElse("Kies er een; bin/binnenzicht snapshots list toont ze.")));
    }
}
