package nl.binnenzicht.ingest.landing;

import java.util.Optional;
import java.util.Set;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/** What a person should know of a delivery that lands beside others of its table. */
final class Notes {

    /** A table with fewer rows may well stay as it is for a month. */
    private static final int HARDLY_EVER_THE_SAME = 100;

    private final Incoming incoming;
    private final Standing standing;
    private final Contract contract;
    private final Landing landing;

    Notes(Incoming incoming, Standing standing, Landing landing) {
        this.incoming = incoming;
        this.standing = standing;
        this.landing = landing;
        contract = incoming.extract().contract();
    }

    /**
     * @param landedNow tables and ids of what this load landed
     */
    void add(Findings findings, Set<String> landedNow) {
        if (!standing.isInForce()) {
            Manifest newest = standing.inForce().get(standing.inForce().size() - 1);
            note(
                    findings,
                    Flaw.LATE,
                    "een periode die niet ouder is dan wat geldt",
                    "periode %s landt als geschiedenis; levering %s (%s) blijft gelden"
                            .formatted(
                                    incoming.terms().periode(),
                                    newest.levering(),
                                    newest.terms().periode()));
        }
        standing.samePeriod().stream()
                .filter(one -> landedNow.contains(contract.name() + one.levering()))
                .reduce((first, second) -> second)
                .ifPresent(
                        one ->
                                note(
                                        findings,
                                        Flaw.PERIOD_TWICE,
                                        "een bestand per periode",
                                        "ook %s is van %s en landde zojuist; dit bestand komt in"
                                                        .formatted(
                                                                one.bestand(),
                                                                incoming.terms().periode())
                                                + " de plaats"));
        boolean hadPeriods =
                landing.deliveries(contract.bron(), contract.tabel()).stream()
                        .anyMatch(one -> one.terms().periode() != null);
        if (incoming.terms().periode() == null && hadPeriods) {
            note(findings, Flaw.PERIOD_UNKNOWN, "<tabel>_<jjjjmm> als naam", "");
        }
        sameContent()
                .ifPresent(
                        one ->
                                note(
                                        findings,
                                        Flaw.SAME_CONTENT,
                                        "een bestand van " + incoming.terms().periode(),
                                        "byte voor byte gelijk aan levering %s (%s)"
                                                .formatted(one.levering(), one.terms().periode())));
    }

    private Optional<Manifest> sameContent() {
        return landing.deliveries(contract.bron(), contract.tabel()).stream()
                .filter(one -> one.gelezen() >= HARDLY_EVER_THE_SAME)
                .filter(one -> one.sha256().equals(incoming.file().sha256()))
                .findFirst();
    }

    private static void note(Findings findings, Flaw flaw, String expected, String found) {
        findings.add(Finding.ofFile(flaw, expected).withDetail(found), 0);
    }
}
