package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.AuditTrail;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.store.Withdrawal;
import nl.binnenzicht.warehouse.store.Withdrawal.Decision;

/**
 * Makes a delivery that landed by mistake count no more, and takes that back (docs/decisions/0008).
 *
 * <p>Problems: BZ-088 for a delivery that never landed, BZ-119 when it is withdrawn already, or is
 * not, BZ-025 when a load runs, BZ-027 when the disk refuses.
 */
public final class Withdrawals {

    /** Ids named when somebody asks for one that is not there, the newest. */
    private static final int MOST_NAMED = 5;

    private final DataHome home;
    private final Landing landing;

    public Withdrawals(DataHome home) {
        this.home = home;
        landing = new Landing(home);
    }

    private record Entry(
            Instant tijd,
            String actie,
            String wie,
            String bron,
            String tabel,
            String levering,
            String bestand,
            String sha256,
            String reden) {}

    /** From now on the delivery does not count; what it replaced does again. */
    public Manifest withdraw(Contract contract, String levering, String reason) {
        return decide(contract, levering, Decision.INGETROKKEN, reason);
    }

    /** From now on the delivery counts as if it had never been withdrawn. */
    public Manifest restore(Contract contract, String levering, String reason) {
        return decide(contract, levering, Decision.HERSTELD, reason);
    }

    private Manifest decide(Contract contract, String levering, Decision decision, String reason) {
        try (LoadLock lock = LoadLock.take(home)) {
            Manifest manifest = find(contract, levering);
            Withdrawal was = landing.withdrawal(manifest);
            if (was.isWithdrawn() == (decision == Decision.INGETROKKEN)) {
                throw new DataException(noChange(contract, manifest, was));
            }
            Instant now = Instant.now();
            Path folder = landing.folder(contract.bron(), contract.tabel(), levering);
            // The line first: a line without a decision harms less than the reverse.
            new AuditTrail(lock.home()).append(entry(manifest, decision, reason, now));
            was.with(new Withdrawal.Step(now, decision, AuditTrail.wie(), reason))
                    .publish(folder.resolveSibling(DeliveryWork.WORK + levering), folder);
            return manifest;
        } catch (IOException | UncheckedIOException e) {
            throw new DataException(
                    new Problem(
                            "BZ-027",
                            "schijf",
                            "lezen of schrijven lukt niet (" + e.getClass().getSimpleName() + ")",
                            "leesbare bestanden, schrijfrecht en genoeg ruimte",
                            "Er is niets veranderd aan wat geldt; los dit op en geef de opdracht"
                                    + " opnieuw."));
        }
    }

    private static Entry entry(Manifest manifest, Decision decision, String reason, Instant now) {
        return new Entry(
                now,
                "levering_" + decision.name().toLowerCase(Locale.ROOT),
                AuditTrail.wie(),
                manifest.bron(),
                manifest.tabel(),
                manifest.levering(),
                manifest.bestand(),
                manifest.sha256(),
                reason);
    }

    private Manifest find(Contract contract, String levering) {
        List<Manifest> landed = landing.everLanded(contract.bron(), contract.tabel());
        Optional<Manifest> found =
                landed.stream().filter(one -> one.levering().equals(levering)).findFirst();
        return found.orElseThrow(
                () ->
                        RequestException.wrong(
                                new Problem(
                                        "BZ-088",
                                        contract.name(),
                                        "deze levering is nooit geland",
                                        landed.isEmpty()
                                                ? "een gelande levering; van deze tabel is er geen"
                                                : "een gelande levering, zoals " + newest(landed),
                                        "Er is niets gedaan; herstel de aanroep.")));
    }

    private static String newest(List<Manifest> landed) {
        return landed.subList(Math.max(0, landed.size() - MOST_NAMED), landed.size()).stream()
                .map(Manifest::levering)
                .collect(Collectors.joining(", "));
    }

    private static Problem noChange(Contract contract, Manifest manifest, Withdrawal was) {
        return new Problem(
                "BZ-119",
                contract.name() + " levering " + manifest.levering(),
                was.isWithdrawn() ? "is al ingetrokken" : "is niet ingetrokken",
                was.isWithdrawn() ? "een levering die nog telt" : "een ingetrokken levering",
                "Er is niets gedaan.");
    }
}
