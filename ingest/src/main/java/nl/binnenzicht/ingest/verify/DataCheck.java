package nl.binnenzicht.ingest.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.ingest.landing.Leftovers;
import nl.binnenzicht.ingest.landing.LoadLock;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.AuditTrail;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.Vaststellingen;

/**
 * Looks through a whole data home: landing, quarantine, snapshots, official values, vault and audit
 * trail.
 *
 * <p>Problems found: BZ-110 to BZ-117, BZ-120, BZ-122, BZ-182 for official values, and BZ-026 for
 * the vault. Problems of looking: BZ-025 when a load runs, BZ-027 when files cannot be read.
 */
public final class DataCheck {

    private final DataHome home;

    public DataCheck(DataHome home) {
        this.home = home;
    }

    /**
     * What was found.
     *
     * @param leveringen deliveries looked at, landed and refused
     * @param snapshots snapshots looked at
     * @param audit the audit trail
     * @param open what a person must still do something about
     * @param hersteld what was repaired, or put aside, in sentences
     */
    public record Report(
            int leveringen,
            int snapshots,
            AuditTrail.Chain audit,
            List<Problem> open,
            List<String> hersteld) {}

    /**
     * Looks, while no load can run.
     *
     * @param repairs whether to repair what is safe to repair; nothing is while work on persons
     *     waits to be finished (BZ-091)
     */
    public Report run(boolean repairs) {
        if (!Files.isDirectory(home.root())) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-027",
                            "--data",
                            "deze map bestaat niet",
                            "een datamap",
                            "Er is niets nagekeken; geef de goede map op."));
        }
        try (LoadLock lock = LoadLock.take(home)) {
            LandingCheck landing = new LandingCheck(home);
            SnapshotCheck snapshots = new SnapshotCheck(home);
            List<Finding> found = new ArrayList<>(new VaultCheck(lock.home()).run());
            boolean mayRepair = repairs && found.stream().noneMatch(DataCheck::isUnfinished);
            found.addAll(landing.run());
            found.addAll(leftovers());
            found.addAll(snapshots.run());
            new Vaststellingen(home).broken().forEach(one -> found.add(Finding.of(one)));
            AuditTrail.Chain audit = new AuditTrail(home).check();
            audit.problemen().forEach(problem -> found.add(Finding.of(problem)));
            List<Problem> open = new ArrayList<>();
            List<String> repaired = new ArrayList<>();
            for (Finding finding : found) {
                boolean isDone = mayRepair && finding.repair().isPresent();
                if (isDone) {
                    finding.repair().get().step().run();
                    repaired.add(finding.repair().get().says());
                }
                if (!isDone || !finding.repair().get().isEnough()) {
                    open.add(finding.problem());
                }
            }
            return new Report(landing.deliveries(), snapshots.snapshots(), audit, open, repaired);
        } catch (IOException e) {
            throw new DataException(
                    new Problem(
                            "BZ-027",
                            "schijf",
                            "lezen lukt niet (" + e.getClass().getSimpleName() + ")",
                            "leesbare bestanden",
                            "Er is niets veranderd; los dit op en kijk opnieuw."));
        }
    }

    /** While a person is being forgotten, deliveries are not what they were, and rightly so. */
    private static boolean isUnfinished(Finding finding) {
        return finding.problem().code().equals("BZ-091");
    }

    private List<Finding> leftovers() throws IOException {
        List<Finding> found = new ArrayList<>();
        for (Path folder : Leftovers.find(home)) {
            String name = home.root().relativize(folder).toString();
            found.add(
                    Finding.repairable(
                            new Problem(
                                    "BZ-113",
                                    name,
                                    "rest van een afgebroken lading",
                                    "niets",
                                    "Niemand leest het; de volgende lading of --herstel ruimt het"
                                            + " op."),
                            name + " is opgeruimd",
                            () -> Folders.delete(folder)));
        }
        return found;
    }
}
