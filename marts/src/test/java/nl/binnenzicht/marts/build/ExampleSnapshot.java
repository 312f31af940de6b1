package nl.binnenzicht.marts.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;

/** The whole star schema of the example deliveries, built and published once for all tests. */
public final class ExampleSnapshot {

    private static final ExampleSnapshot ONE = new ExampleSnapshot();

    private final DataHome home;
    private final SnapshotInfo info;

    private ExampleSnapshot() {
        home = new DataHome(temporary());
        try (TestLanding landing = TestLanding.example()) {
            landing.land(home);
        }
        info = build(home).run(BuildPlan.standard());
    }

    public static ExampleSnapshot published() {
        return ONE;
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("binnenzicht-example");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A build on the Spark of the tests that says nothing. */
    static SnapshotBuild build(DataHome home) {
        return new SnapshotBuild(
                home,
                TestSpark.engine(),
                Clock.systemUTC(),
                Progress.to(new PrintStream(OutputStream.nullOutputStream())));
    }

    public SnapshotInfo info() {
        return info;
    }

    public Snapshot snapshot() {
        return new SnapshotStore(home).current().orElseThrow();
    }

    DataHome home() {
        return home;
    }

    /** Asks the published DuckDB file, as the server does. */
    public Rows query(String sql) {
        try (DuckDb db = DuckDb.openLocked(snapshot().duckdb(), "256MB", 1)) {
            return db.query(sql);
        }
    }
}
