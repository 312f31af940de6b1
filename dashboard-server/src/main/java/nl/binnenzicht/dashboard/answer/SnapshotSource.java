package nl.binnenzicht.dashboard.answer;

/** Where the engine gets the snapshot that serves now. */
@FunctionalInterface
public interface SnapshotSource {

    /**
     * The snapshot that serves, held for the caller: it stays open until the caller closes it, also
     * when a newer one takes over meanwhile. Problems: BZ-046 when there is none yet.
     */
    ServedSnapshot acquire();
}
