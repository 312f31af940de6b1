package nl.binnenzicht.ingest.person;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;

/** {@link Inzage} as a letter a person can read. */
public final class InzageText {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").withZone(ZoneId.of("Europe/Amsterdam"));

    private final Inzage inzage;
    private final StringBuilder text = new StringBuilder();

    private InzageText(Inzage inzage) {
        this.inzage = inzage;
    }

    public static String of(Inzage inzage) {
        return new InzageText(inzage).write();
    }

    private String write() {
        line("Opgave van de gegevens die over u zijn vastgelegd");
        line("Gemaakt op " + moment(inzage.gemaaktOp()) + " (AVG artikel 15).");
        line("");
        line(
                "Hieronder staat alles wat dit gegevenspakhuis over u heeft, waar het vandaan komt en");
        line(
                "wanneer het is vastgelegd. Het wordt gebruikt om beleid te maken en te verantwoorden,");
        line("niet om over u te beslissen. Uw naam en adres staan er niet in; uw BSN ligt apart,");
        line(
                "versleuteld. Klopt er iets niet? Vraag de gemeente om het te laten herstellen bij de");
        line("bron; tot dan kan het als betwist worden aangetekend.");
        line("");
        line("Uw BSN: " + String.join(" en ", inzage.bsn()));
        line("Geboortedatum in de kluis: " + orUnknown(inzage.geboortedatum()));
        line("Geslacht in de kluis (code): " + orUnknown(inzage.geslachtCode()));
        inzage.tabellen().forEach(this::table);
        rest();
        return text.toString();
    }

    private void table(Inzage.Tabel tabel) {
        line("");
        line("== " + tabel.bron() + ", " + tabel.tabel() + ": " + tabel.rij());
        Contract contract = ContractCatalog.find(tabel.bron(), tabel.tabel()).orElseThrow();
        int number = 1;
        for (Inzage.Rij rij : tabel.rijen()) {
            line("");
            line(number + ".");
            rij.waarden().forEach((column, value) -> line("   " + cell(contract, column, value)));
            for (Inzage.Herkomst herkomst : rij.herkomst()) {
                line(
                        "   herkomst: bron %s, bestand %s, levering %s, vastgelegd op %s%s"
                                .formatted(
                                        tabel.bron(),
                                        herkomst.bestand(),
                                        herkomst.levering(),
                                        moment(herkomst.gelandOp()),
                                        standing(herkomst)));
            }
            number++;
        }
    }

    private static String standing(Inzage.Herkomst herkomst) {
        if (herkomst.ingetrokken()) {
            return " (ingetrokken, telt niet mee)";
        }
        return herkomst.teltMee() ? "" : " (eerdere stand)";
    }

    private static String cell(Contract contract, String landed, String value) {
        for (Column column : contract.columns()) {
            if (column.landedName().equals(landed)) {
                String name = column.codes().map(codes -> codes.names().get(value)).orElse(null);
                return landed
                        + " = "
                        + value
                        + (name == null ? "" : " (" + name + ")")
                        + "   ["
                        + column.meaning()
                        + "]";
            }
        }
        return landed + " = " + value;
    }

    private void rest() {
        line("");
        line("== In de gepubliceerde cijfers (rijen per tabel, alleen herleidbaar met de kluis)");
        if (inzage.snapshot().isEmpty()) {
            line("   geen");
        }
        for (Map.Entry<String, Long> table : inzage.snapshot().entrySet()) {
            line("   " + table.getKey() + ": " + table.getValue());
        }
        line("");
        line("== Geleverd aan anderen (bestanden waarin uw BSN staat)");
        line("   " + (inzage.exports().isEmpty() ? "geen" : String.join(", ", inzage.exports())));
        line("");
        line("== Betwist");
        if (inzage.betwistingen().isEmpty()) {
            line("   niets");
        }
        for (Inzage.Betwisting dispute : inzage.betwistingen()) {
            line(
                    "   %s, %s: sinds %s, %s; reden: %s"
                            .formatted(
                                    dispute.bron(),
                                    dispute.tabel(),
                                    moment(dispute.op()),
                                    dispute.klaarOp() == null
                                            ? "loopt nog"
                                            : "afgehandeld op " + moment(dispute.klaarOp()),
                                    dispute.reden()));
        }
        line("");
        line("== Overig");
        line(
                "   Vernietigen van uw gegevens is "
                        + (inzage.isOpgeschort() ? "opgeschort." : "niet opgeschort."));
        line(
                "   Afgekeurde rijen: van "
                        + inzage.leveringenMetQuarantaine()
                        + " leveringen is een lijst met rijnummers bewaard. Daar staan geen waarden"
                        + " in; of er een rij over u bij is, is hier niet na te gaan.");
    }

    private static String orUnknown(String value) {
        return value == null ? "onbekend" : value;
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
