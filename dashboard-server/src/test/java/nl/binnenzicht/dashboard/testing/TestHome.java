package nl.binnenzicht.dashboard.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.check.CheckResult;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;

/** Publishes invented snapshots into a data home; every person in them is made of a number. */
public final class TestHome {

    private final DataHome home;

    public TestHome(Path root) {
        this.home = new DataHome(root);
    }

    public DataHome home() {
        return home;
    }

    /** Publishes the invented snapshot under this id. */
    public TestHome publish(String id) {
        SnapshotStore store = new SnapshotStore(home);
        Snapshot work = store.workFor(id);
        try (DuckDb db = DuckDb.create(work.duckdb())) {
            Datamodel.createTables(db);
            Datamodel.fillDimensions(db);
            for (String statement : resource("feiten.sql").split(";\\s*\\n")) {
                if (!statement.isBlank()) {
                    db.execute(statement);
                }
            }
        }
        SnapshotInfo info =
                new SnapshotInfo(
                        id,
                        Instant.now(),
                        202512,
                        Map.of("fct_client_maand", 1L),
                        List.of(
                                new CheckResult("fct_client_maand", "sleutel", Severity.STOP, 0),
                                new CheckResult(
                                        "fct_client_maand", "leefvorm_bekend", Severity.WARN, 17)),
                        Map.of("zrm/meting", "0001-0a1b2c3d"));
        write(work.info(), Json.write(info));
        store.publish(work);
        return this;
    }

    /** One landed delivery with a rejected row, and one refused file. */
    public TestHome deliver() {
        manifest(
                home.landing("zrm", "meting").resolve("levering=0001-0a1b2c3d"),
                new Manifest(
                        "zrm",
                        "meting",
                        "0001-0a1b2c3d",
                        "meting_202512.csv",
                        "0a1b2c3d",
                        1000,
                        1,
                        Instant.parse("2026-01-05T08:15:02Z"),
                        1204,
                        1203,
                        1,
                        2,
                        Manifest.Status.GELAND,
                        List.of()));
        Path bad = home.quarantine().resolve("zrm/meting/levering=0001-0a1b2c3d");
        write(
                bad.resolve("afgekeurd.csv"),
                "rij;kolom;regel;verwacht\n214;bsn;elfproef;negen cijfers die kloppen\n");
        manifest(
                home.quarantine().resolve("zrm/score/levering=0001-99aabbcc"),
                new Manifest(
                        "zrm",
                        "score",
                        "0001-99aabbcc",
                        "score_202512.csv",
                        "99aabbcc",
                        10,
                        1,
                        Instant.parse("2026-01-05T08:16:00Z"),
                        0,
                        0,
                        0,
                        0,
                        Manifest.Status.GEWEIGERD,
                        List.of("BZ-012 zrm/score: kolom score ontbreekt; verwacht score.")));
        return this;
    }

    private static void manifest(Path folder, Manifest manifest) {
        write(folder.resolve(Manifest.FILE), Json.write(manifest));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = TestHome.class.getResourceAsStream("/snapshot/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
