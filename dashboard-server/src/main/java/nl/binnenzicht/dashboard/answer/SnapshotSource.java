package nl.binnenzicht.dashboard.answer;

/** Where the engine gets its snapshots. */
@FunctionalInterface
public interface SnapshotSource {

    /**
     * The snapshot that serves, held for the caller: it stays open until the caller closes it, also
     * when a newer one takes over meanwhile. Problems: BZ-046 when there is none yet.
     */
    ServedSnapshot acquire();

    /**
     * The snapshot that was asked for, held for the caller. A source of one snapshot knows no
     * other. Problems: BZ-165 when there is no such snapshot, BZ-166 when it does not open, BZ-169
     * when too many old ones are in use.
     */
    default ServedSnapshot acquire(AsOf asOf) {
        ServedSnapshot one = acquire();
        if (asOf.isNow() || asOf.snapshotId().filter(one.id()::equals).isPresent()) {
            return one;
        }
        one.close();
        throw KnownSnapshots.unknown(asOf, java.util.List.of());
    }
}
