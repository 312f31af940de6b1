package nl.binnenzicht.ingest.landing;

import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.HeldFile;

/**
 * The right to change landing and vault of a data home: one process at a time.
 *
 * <p>Problems: BZ-025 when another process has it.
 */
public final class LoadLock implements AutoCloseable {

    private static final String FILE = "ingest.lock";

    private final DataHome home;
    private final HeldFile held;

    private LoadLock(DataHome home, HeldFile held) {
        this.home = home;
        this.held = held;
    }

    public static LoadLock take(DataHome home) {
        return new LoadLock(
                home,
                HeldFile.take(
                        home.root().resolve(FILE),
                        new Problem(
                                "BZ-025",
                                FILE,
                                "er wordt al geladen of geëxporteerd in deze map",
                                "één tegelijk",
                                "Er is niets gedaan; wacht tot de andere klaar is en probeer het"
                                        + " opnieuw.")));
    }

    /** The data home that is ours until this is closed. */
    public DataHome home() {
        return home;
    }

    @Override
    public void close() {
        held.close();
    }
}
