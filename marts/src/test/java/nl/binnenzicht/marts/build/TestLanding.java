package nl.binnenzicht.marts.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.DeliveryKind;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.DeliveryTerms;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * Landed deliveries for tests: tables in memory that are changed with SQL and landed as ingest
 * lands them, Parquet with a manifest.
 *
 * <p>A table is called {@code <bron>__<tabel>}.
 */
public final class TestLanding implements AutoCloseable {

    private static final Instant GELAND_OP = Instant.parse("2026-01-05T08:00:00Z");

    private final DuckDb db = DuckDb.inMemory();
    private Instant gelandOp = GELAND_OP;

    private TestLanding() {}

    /** Every table, empty. */
    public static TestLanding empty() {
        return new TestLanding().run("schema.sql");
    }

    /** Every table with the rows of {@code landing/voorbeeld.sql}: a handful of invented people. */
    public static TestLanding example() {
        return empty().run("voorbeeld.sql");
    }

    private TestLanding run(String file) {
        for (String statement : text("/landing/" + file).split(";\\s*\n")) {
            if (!statement.isBlank()) {
                db.execute(statement);
            }
        }
        return this;
    }

    private static String text(String resource) {
        try (InputStream in = TestLanding.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestLanding execute(String sql) {
        db.execute(sql);
        return this;
    }

    /** What is landed from here on, landed at this moment. */
    public TestLanding at(String moment) {
        gelandOp = Instant.parse(moment);
        return this;
    }

    /** The names of all tables. */
    public List<String> tables() {
        Rows tables = db.query("select table_name from duckdb_tables() order by table_name");
        return tables.rows().stream().map(row -> row.get(0).toString()).toList();
    }

    /** Lands every table as a new delivery. */
    public void land(DataHome home) {
        tables().forEach(table -> land(home, table));
    }

    /** Lands one table as a new full delivery. */
    public void land(DataHome home, String table) {
        land(home, table, new DeliveryTerms("2025-12", DeliveryKind.VOLLEDIG, List.of(), Map.of()));
    }

    /** Lands one table as a new delivery under terms. */
    public void land(DataHome home, String table, DeliveryTerms terms) {
        String bron = table.substring(0, table.indexOf("__"));
        String tabel = table.substring(table.indexOf("__") + 2);
        Landing landing = new Landing(home);
        int sequence = landing.deliveries(bron, tabel).size() + 1;
        String levering = "%04d-0a1b2c3d".formatted(sequence);
        Path folder = landing.folder(bron, tabel, levering);
        long rows = db.query("select count(*) as aantal from " + table).integer(0, "aantal");
        Manifest manifest =
                new Manifest(
                                bron,
                                tabel,
                                levering,
                                tabel + "_202512.csv",
                                "0a1b2c3d",
                                1,
                                1,
                                gelandOp,
                                rows,
                                rows,
                                0,
                                0,
                                Manifest.Status.GELAND,
                                List.of())
                        .withTerms(terms);
        try {
            Files.createDirectories(folder);
            db.execute(
                    "copy %s to '%s' (format parquet)"
                            .formatted(table, folder.resolve("part-0.parquet")));
            Files.writeString(folder.resolve(Manifest.FILE), Json.write(manifest));
            Checksums.write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        db.close();
    }
}
