package nl.binnenzicht.ingest.bus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.ingest.landing.LoadLock;
import nl.binnenzicht.ingest.vault.Persoon;
import nl.binnenzicht.ingest.vault.SecretFiles;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.query.SqlFile;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * Writes the BUS file of a month from the published star schema, with the numbers of persons from
 * the vault: the one place where they leave it.
 *
 * <p>Where a kenmerk comes from: 7, 8, 10 and 15 from {@code fct_uitkering_maand}; 18, 19 and 20
 * from the vault; 22 is the inflow of the running period of welfare, or for who was in before the
 * data begin the first day of the month that the whole months of duration lead to; 23 and 34 are
 * the outflow that ended it. Not in the star schema and therefore left out, as the layout leaves
 * out what does not apply: 9 (Bbz-klasse), 11 (kostendelers), 12 to 14 (norm, afstemming, inkomsten
 * per uitkering incl. vakantietoeslag), 16 and 17, 21 (huisvesting), 24 to 26 (ontheffing), 27
 * (tegenprestatie), 28 to 30 (maatregel), 31 to 33 (inkomsten per soort). A benefit that began and
 * ended within the month has no person in the star schema: it is left out and counted.
 *
 * <p>Problems: BZ-075 no snapshot, BZ-076 month outside the data, BZ-077 somebody is not in the
 * vault, BZ-078 the written file does not read back the same, BZ-114 the snapshot is damaged.
 */
public final class BusExport {

    private static final String SQL = "sql/export/bus.sql";

    private final DataHome home;

    public BusExport(DataHome home) {
        this.home = home;
    }

    /** The month a period is. Problems: BZ-076 for a quarter or a year. */
    public static YearMonth maand(Periode periode) {
        if (periode.aantalMaanden() != 1) {
            throw BusProblems.noMonth();
        }
        return periode.first();
    }

    /**
     * Writes the file, mode 600, whole or not at all.
     *
     * @param file where it must come; null: {@code exports/bus_<jjjjmm>.xml} in the data home
     */
    public BusResult write(YearMonth maand, Path file) {
        Snapshot snapshot = new SnapshotStore(home).current().orElseThrow(BusProblems::noSnapshot);
        try (LoadLock lock = LoadLock.take(home)) {
            Rows rows = readable(snapshot, maand);
            List<List<BusRecord>> benefits = benefits(rows, maand, Vault.open(lock.home()));
            Path target = file == null ? home.exports().resolve(name(maand)) : file;
            BusResult result = BusResult.of(snapshot.id(), target, benefits, withoutPerson(rows));
            write(benefits, maand, target, result);
            new AuditLog(home).append("export bus", maand, result);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(YearMonth maand) {
        return "bus_" + Periode.id(maand) + ".xml";
    }

    private Rows readable(Snapshot snapshot, YearMonth maand) {
        new SnapshotStore(home).requireWhole(snapshot);
        try {
            return rows(snapshot, maand);
        } catch (IllegalStateException e) {
            throw SnapshotStore.damaged(snapshot, "marts.duckdb is niet te lezen");
        }
    }

    private static Rows rows(Snapshot snapshot, YearMonth maand) {
        try (DuckDb db = DuckDb.openLocked(snapshot.duckdb(), "256MB", 1)) {
            Rows months =
                    db.query(
                            "select min(periode_id) as eerste, max(periode_id) as laatste,"
                                    + " bool_or(periode_id = ?) as bestaat from dim_periode",
                            Periode.id(maand));
            if (!Boolean.TRUE.equals(months.value(0, "bestaat"))) {
                throw BusProblems.outside(months.text(0, "eerste"), months.text(0, "laatste"));
            }
            return db.query(SqlFile.load(SQL).body(), Periode.id(maand));
        }
    }

    private static long withoutPerson(Rows rows) {
        int client = rows.indexOf("client_id");
        return rows.rows().stream().filter(row -> row.get(client) == null).count();
    }

    private static List<List<BusRecord>> benefits(Rows rows, YearMonth maand, Vault vault) {
        Set<String> wanted = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.text(i, "client_id") != null) {
                wanted.add(rows.text(i, "client_id"));
            }
        }
        Map<String, Persoon> persons = vault.table().find(wanted);
        if (persons.size() < wanted.size()) {
            throw BusProblems.notInVault(wanted.size() - persons.size(), wanted.size());
        }
        List<List<BusRecord>> benefits = new ArrayList<>();
        String last = null;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.text(i, "client_id") == null) {
                continue;
            }
            String uitkering = rows.text(i, "uitkering_id");
            if (!uitkering.equals(last)) {
                benefits.add(new ArrayList<>());
                last = uitkering;
            }
            benefits.get(benefits.size() - 1)
                    .add(record(rows, i, maand, persons.get(rows.text(i, "client_id"))));
        }
        return benefits;
    }

    private static BusRecord record(Rows rows, int row, YearMonth maand, Persoon persoon) {
        return new BusRecord(
                rows.text(row, "uitkering_id"),
                maand,
                rows.text(row, "regeling_code"),
                rows.text(row, "leefvorm_code"),
                rows.integer(row, "betaald_eur"),
                persoon.bsn(),
                persoon.geboortedatum(),
                persoon.geslachtCode(),
                (LocalDate) rows.value(row, "begindatum"),
                (LocalDate) rows.value(row, "einddatum"),
                rows.text(row, "reden_einde_code"));
    }

    private static void write(
            List<List<BusRecord>> benefits, YearMonth maand, Path target, BusResult promised)
            throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path work = folder.resolve("." + target.getFileName() + ".work");
        try {
            OutputStream out = SecretFiles.create(work);
            try (BusWriter writer = new BusWriter(out, maand)) {
                for (List<BusRecord> benefit : benefits) {
                    writer.write(benefit);
                }
            }
            if (!promised.hasSameNumbersAs(work)) {
                throw BusProblems.differs();
            }
            SecretFiles.publish(work, target);
        } finally {
            Files.deleteIfExists(work);
        }
    }
}
