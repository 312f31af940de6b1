package nl.binnenzicht.dashboard.page.prognose;

import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;

/** Every model that was tried on the past of every number. */
final class Toetsen {

    private final Enquiry enquiry;
    private final Published found;

    Toetsen(Enquiry enquiry, Verwachting verwachting) {
        this.enquiry = enquiry;
        this.found = verwachting.trials();
    }

    Panel panel() {
        Assembly table =
                Assembly.of("prognose_toetsen", enquiry.snapshotId())
                        .column("getal", "Getal", Kind.TEXT)
                        .column("model", "Hoe gerekend", Kind.TEXT)
                        .column("gekozen", "Gekozen", Kind.TEXT)
                        .column("fout", "Fout (1 is de verandering in een jaar)", Kind.DECIMAL)
                        .column("keren", "Keren geprobeerd", Kind.INTEGER)
                        .column("binnen_80", "Binnen 80%-band", Kind.INTEGER)
                        .column("dekking_80", "Gemeten dekking", Kind.SHARE)
                        .column("dekking_80_onder", "van", Kind.SHARE)
                        .column("dekking_80_boven", "tot", Kind.SHARE)
                        .column("binnen_95", "Binnen 95%-band", Kind.INTEGER)
                        .column("dekking_95", "Gemeten dekking", Kind.SHARE);
        int narrow = 0;
        int chosen = 0;
        int repeated = 0;
        for (int row = 0; row < found.rows().size(); row++) {
            if (!found.code(row, "waarde_soort_code").orElse("").equals("MAAND")) {
                continue;
            }
            boolean isChosen = "Ja".equals(found.cell(row, "is_gekozen").value());
            Double upper = found.cell(row, "dekking_80_boven").number();
            chosen += isChosen ? 1 : 0;
            narrow += isChosen && upper != null && upper < 0.8 ? 1 : 0;
            repeated +=
                    isChosen && found.code(row, "prognose_model_code").orElse("").equals("HERHALEN")
                            ? 1
                            : 0;
            table.row(
                    Cell.of(
                            enquiry.definition(String.valueOf(found.cell(row, "metric_id").value()))
                                    .name()),
                    found.cell(row, "prognose_model_code"),
                    found.cell(row, "is_gekozen"),
                    rounded(found.cell(row, "mase")),
                    found.cell(row, "aantal_toetsen"),
                    found.cell(row, "binnen_80"),
                    found.cell(row, "dekking_80"),
                    found.cell(row, "dekking_80_onder"),
                    found.cell(row, "dekking_80_boven"),
                    found.cell(row, "binnen_95"),
                    found.cell(row, "dekking_95"));
        }
        return Panel.of("toetsen", "Modellen, naast de uitkomst gelegd", table.table())
                .saying(sentence(chosen, narrow, repeated))
                .noting(
                        "Van elke maand na de eerste drie jaar is 1 tot en met 12 maanden"
                                + " vooruitgekeken. Een model telt pas mee als de fout minstens 2%"
                                + " kleiner is dan bij herhalen van vorig jaar. De keren overlappen"
                                + " elkaar, dus het interval rond de dekking is aan de smalle kant.")
                .from("prognose_toets")
                .laidOut(Layout.FULL_OPEN);
    }

    private static String sentence(int chosen, int narrow, int repeated) {
        if (chosen == 0) {
            return "Er is nog niets om op het verleden te proberen.";
        }
        return "Bij %d van de %d getallen was een model beter dan herhalen van vorig jaar. Bij %d hield de band van 80%% minder vaak stand dan hij belooft."
                .formatted(chosen - repeated, chosen, narrow);
    }

    private static Cell rounded(Cell cell) {
        return cell.number() == null ? cell : Cell.of(Math.round(cell.number() * 100) / 100.0);
    }
}
