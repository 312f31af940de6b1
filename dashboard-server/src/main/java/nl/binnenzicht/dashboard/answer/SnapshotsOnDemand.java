package nl.binnenzicht.dashboard.answer;

import java.time.Clock;
import nl.binnenzicht.warehouse.store.SnapshotStore;

/**
 * Opens the snapshot of each question and follows nothing: for a command that answers and ends.
 * What serves is what CURRENT names at the first question.
 */
public final class SnapshotsOnDemand implements SnapshotSource, AutoCloseable {

    private final SnapshotStore store;
    private final KnownSnapshots known;
    private final OldSnapshots open = new OldSnapshots(Clock.systemUTC());

    public SnapshotsOnDemand(SnapshotStore store) {
        this.store = store;
        this.known = new KnownSnapshots(store);
    }

    @Override
    public ServedSnapshot acquire() {
        return open.acquire(store.current().orElseThrow(PublishedSnapshots::nothingYet));
    }

    @Override
    public ServedSnapshot acquire(AsOf asOf) {
        return asOf.isNow() ? acquire() : open.acquire(known.find(asOf));
    }

    @Override
    public void close() {
        open.close();
    }
}
