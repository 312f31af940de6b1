package nl.binnenzicht.ingest.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.schema.Contract;

/** What is to be destroyed, by table and ground: numbers of rows, nobody in it. */
public final class DestructionReport {

    private final LocalDate on;
    private final int suspended;
    private final Map<String, Long> rows = new TreeMap<>();
    private final Map<String, String> grounds = new TreeMap<>();
    private boolean isUnconfirmed;

    DestructionReport(LocalDate on, int suspended) {
        this.on = on;
        this.suspended = suspended;
    }

    void add(Contract contract, List<Term> terms, long number) {
        if (number == 0) {
            return;
        }
        rows.merge(contract.name(), number, Long::sum);
        String ground =
                terms.isEmpty()
                        ? "volgt het nummer of de persoon waar de rij bij hoort"
                        : String.join(
                                "; ",
                                terms.stream()
                                        .map(
                                                term ->
                                                        "%s, %d jaar na %s (%s)"
                                                                .formatted(
                                                                        term.categorie(),
                                                                        term.jaren(),
                                                                        term.datumKolom(),
                                                                        term.herkomst()))
                                        .toList());
        grounds.put(contract.name(), ground);
        isUnconfirmed = isUnconfirmed || terms.stream().anyMatch(term -> !term.isBevestigd());
    }

    /** Rows to be destroyed, over all deliveries. */
    public long rijen() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The report as text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("Vernietigingsrapport, bewaartermijnen geteld tot ").append(on).append('\n');
        rows.forEach(
                (table, number) ->
                        text.append(
                                "  %-32s %10s rijen  %s%n"
                                        .formatted(
                                                table,
                                                Progress.count(number),
                                                grounds.get(table))));
        text.append("Samen ")
                .append(Progress.count(rijen()))
                .append(" rijen, over alle leveringen geteld. Opgeschort: ")
                .append(suspended)
                .append(" pseudoniemen.\n");
        if (isUnconfirmed) {
            text.append(
                    "Let op: deze termijnen zijn niet bevestigd; laat de archivaris ze nakijken.\n");
        }
        return text.toString();
    }
}
