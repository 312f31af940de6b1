package nl.binnenzicht.dashboard.answer;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the snapshot that CURRENT names and follows it when it changes.
 *
 * <p>The new file is opened and read from before it takes over; questions in flight finish on the
 * old one. A snapshot that does not open leaves the old one serving and is reported by {@link
 * #fault} and in the log. Older snapshots open when a question names them.
 */
public final class PublishedSnapshots implements SnapshotSource, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedSnapshots.class);
    private static final long POLL_MILLIS = 500;
    private static final String MEMORY = "192MB";
    private static final int THREADS = 2;

    private final SnapshotStore store;
    private final KnownSnapshots known;
    private final OldSnapshots old = new OldSnapshots(Clock.systemUTC());
    private final AtomicReference<ServedSnapshot> serving = new AtomicReference<>();
    private final AtomicReference<ServedSnapshot> before = new AtomicReference<>();
    private final AtomicReference<Fault> fault = new AtomicReference<>();
    private final ScheduledExecutorService poller;

    private PublishedSnapshots(SnapshotStore store) {
        this.store = store;
        this.known = new KnownSnapshots(store);
        this.poller = Executors.newSingleThreadScheduledExecutor(PublishedSnapshots::thread);
    }

    /** Begins to load what opens snapshots, which takes half a second. */
    public static void loadEarly() {
        DuckDb.loadEarly();
    }

    /** Opens the current snapshot, if there is one, and starts watching. */
    public static PublishedSnapshots watch(SnapshotStore store) {
        PublishedSnapshots snapshots = new PublishedSnapshots(store);
        snapshots.follow();
        snapshots.poller.scheduleWithFixedDelay(
                snapshots::follow, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        return snapshots;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "snapshot-watch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public ServedSnapshot acquire(AsOf asOf) {
        if (asOf.isNow()) {
            return acquire();
        }
        Snapshot place = known.find(asOf);
        for (ServedSnapshot one : Arrays.asList(serving.get(), before.get())) {
            if (one != null && one.id().equals(place.id()) && one.hold()) {
                return one;
            }
        }
        return old.acquire(place);
    }

    @Override
    public ServedSnapshot acquire() {
        ServedSnapshot now = serving.get();
        while (now != null) {
            if (now.hold()) {
                return now;
            }
            now = serving.get();
        }
        throw nothingYet();
    }

    static DataException nothingYet() {
        return new DataException(
                new Problem(
                        "BZ-046",
                        "snapshots/CURRENT",
                        "er is nog geen snapshot die open kan",
                        "een gepubliceerde snapshot",
                        "Draai eerst bin/binnenzicht build."));
    }

    /** The snapshot that could not be opened, as a sentence; empty when all is well. */
    public Optional<Problem> fault() {
        return Optional.ofNullable(fault.get()).map(Fault::problem);
    }

    private void follow() {
        try {
            old.sweep();
            store.current().ifPresent(this::follow);
        } catch (RuntimeException e) {
            LOG.warn("CURRENT is not readable", e);
        }
    }

    private void follow(Snapshot next) {
        ServedSnapshot now = serving.get();
        if (now != null && now.id().equals(next.id())) {
            fault.set(null);
            return;
        }
        try {
            ServedSnapshot opened = old.shared(next.id()).orElseGet(() -> open(next));
            ServedSnapshot last = serving.getAndSet(opened);
            fault.set(null);
            LOG.info("snapshot {} serves", next.id());
            if (last != null) {
                before.set(last);
                last.close();
            }
        } catch (RuntimeException e) {
            Fault known = fault.getAndSet(new Fault(next.id(), problem(next)));
            if (known == null || !known.id().equals(next.id())) {
                LOG.error("snapshot {} does not open; the old one stays", next.id(), e);
            }
        }
    }

    private static ServedSnapshot open(Snapshot next) {
        return ServedSnapshot.open(next.id(), DuckDb.openLocked(next.duckdb(), MEMORY, THREADS));
    }

    private static Problem problem(Snapshot snapshot) {
        return new Problem(
                "BZ-049",
                "snapshots/" + snapshot.id() + "/marts.duckdb",
                "dit bestand gaat niet open",
                "een leesbare snapshot",
                "De vorige snapshot blijft in gebruik; bouw opnieuw met bin/binnenzicht build.");
    }

    @Override
    public void close() {
        poller.shutdown();
        try {
            poller.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        old.close();
        ServedSnapshot last = serving.getAndSet(null);
        if (last != null) {
            last.close();
        }
    }

    private record Fault(String id, Problem problem) {}
}
