package nl.binnenzicht.dashboard.answer;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Snapshots that do not serve but were asked for: opened on demand, at most {@value #MOST} at a
 * time, closed when nobody asked for a while or when the snapshot is gone.
 *
 * <p>Safe for threads. A file opens once in a program, so what is still in use elsewhere is shared.
 */
final class OldSnapshots implements AutoCloseable {

    /** Old snapshots open at the same time. */
    static final int MOST = 2;

    private static final Logger LOG = LoggerFactory.getLogger(OldSnapshots.class);
    private static final String MEMORY = "128MB";
    private static final Duration UNUSED = Duration.ofMinutes(1);
    private static final int TRIES = 100;
    private static final long PAUSE_MILLIS = 50;

    private final Map<String, Kept> open = new HashMap<>();
    private final Clock clock;

    OldSnapshots(Clock clock) {
        this.clock = clock;
    }

    /** An open snapshot and when it was asked for last. */
    private record Kept(Snapshot place, ServedSnapshot served, Instant asked) {}

    /** Opens the snapshot, or shares it; held for the caller. Problems: BZ-166, BZ-169. */
    ServedSnapshot acquire(Snapshot place) {
        for (int i = 0; i < TRIES; i++) {
            Optional<ServedSnapshot> served = tryAcquire(place, i == TRIES - 1);
            if (served.isPresent()) {
                return served.get();
            }
            pause();
        }
        throw RequestException.wrong(
                new Problem(
                        "BZ-169",
                        "as_of",
                        "er zijn al " + MOST + " oude snapshots in gebruik",
                        "hoogstens " + MOST + " tegelijk",
                        "Probeer het straks opnieuw."));
    }

    /** Empty where it has to wait; on the last try a file that does not open is a problem. */
    private synchronized Optional<ServedSnapshot> tryAcquire(Snapshot place, boolean last) {
        Kept kept = open.get(place.id());
        if (kept == null && !makeRoom()) {
            return Optional.empty();
        }
        try {
            ServedSnapshot served = kept == null ? open(place) : kept.served();
            served.hold();
            open.put(place.id(), new Kept(place, served, clock.instant()));
            return Optional.of(served);
        } catch (RuntimeException e) {
            // Whoever used it as the newest one may be closing it at this very moment.
            if (last || !Files.isRegularFile(place.duckdb())) {
                LOG.error("snapshot {} does not open", place.id(), e);
                throw damaged(place);
            }
            return Optional.empty();
        }
    }

    private static ServedSnapshot open(Snapshot place) {
        return ServedSnapshot.open(place.id(), DuckDb.openLocked(place.duckdb(), MEMORY, 1));
    }

    private boolean makeRoom() {
        while (open.size() >= MOST) {
            Optional<Kept> idle =
                    open.values().stream()
                            .filter(kept -> kept.served().isIdle())
                            .min(java.util.Comparator.comparing(Kept::asked));
            if (idle.isEmpty()) {
                return false;
            }
            open.remove(idle.get().place().id()).served().close();
        }
        return true;
    }

    /** The open one with this id, held for the caller; empty when it is not open here. */
    synchronized Optional<ServedSnapshot> shared(String id) {
        return Optional.ofNullable(open.get(id)).map(Kept::served).filter(ServedSnapshot::hold);
    }

    /** Closes what nobody asked for lately and what was removed from the disk. */
    synchronized void sweep() {
        Instant before = clock.instant().minus(UNUSED);
        for (Iterator<Kept> all = open.values().iterator(); all.hasNext(); ) {
            Kept kept = all.next();
            boolean gone = !Files.isRegularFile(kept.place().duckdb());
            boolean unused = kept.asked().isBefore(before) && kept.served().isIdle();
            if (gone || unused) {
                all.remove();
                kept.served().close();
            }
        }
    }

    /** How many are open. */
    synchronized int size() {
        return open.size();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static DataException damaged(Snapshot place) {
        return new DataException(
                new Problem(
                        "BZ-166",
                        "snapshots/" + place.id() + "/marts.duckdb",
                        "dit bestand gaat niet open",
                        "een leesbare snapshot",
                        "Kies een andere snapshot; bin/binnenzicht verify-data zegt wat er mis"
                                + " is."));
    }

    @Override
    public synchronized void close() {
        open.values().forEach(kept -> kept.served().close());
        open.clear();
    }
}
