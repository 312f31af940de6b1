package nl.binnenzicht.dashboard.page.prognose;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Visual;

/** Money at the end of the year: number times price, against the budget. */
final class Geldverwachting {

    private static final List<String> WHOLE = List.of("OPDRACHT", "BUIG");

    private final Enquiry enquiry;
    private final Published found;

    Geldverwachting(Enquiry enquiry) {
        this.enquiry = enquiry;
        this.found = enquiry.ask("prognose_geld");
    }

    Panel whole() {
        Published table = table("prognose_geld_totaal", true);
        List<Visual.Tile> tiles = new ArrayList<>();
        String sentence = "Er is nog geen prognose van het geld.";
        for (int row = 0; row < found.rows().size(); row++) {
            String code = found.code(row, "geld_code").orElse("");
            if (WHOLE.contains(code)) {
                tiles.add(
                        new Visual.Tile(
                                found.cell(row, "geld_code").value() + ", " + year(row),
                                euro(found.cell(row, "verwacht_eur")),
                                against(row)));
                if (code.equals("BUIG")) {
                    sentence = chance(row);
                }
            }
        }
        return Panel.of("geld-totaal", "Opdracht en BUIG aan het eind van het jaar", table)
                .saying(sentence)
                .drawn(new Visual.Tiles(tiles))
                .noting(
                        "Aantal maal prijs, samen getrokken; de prijs is die van de laatste maanden"
                                + " zonder indexatie die nog komt. Deze berekening is niet op het"
                                + " verleden geprobeerd: lees de kans als uitkomst van de"
                                + " rekensom. P80: de kans is 80% dat het niet meer wordt.")
                .from("prognose_geld")
                .laidOut(Layout.FULL_OPEN);
    }

    Panel posts() {
        return Panel.of("geld-posten", "Per post", table("prognose_geld_posten", false))
                .saying(
                        "Posten met een aantal gaan mee met de prognose van dat aantal; de andere"
                                + " gaan door in het tempo van de laatste maanden.")
                .from("prognose_geld")
                .laidOut(Layout.FULL);
    }

    private Published table(String id, boolean whole) {
        Assembly table =
                Assembly.of(id, enquiry.snapshotId())
                        .column("post", "Post", Kind.TEXT)
                        .column("jaar", "Jaar", Kind.TEXT)
                        .column("gerealiseerd", "Al gerealiseerd", Kind.EUR)
                        .column("verwacht", "Verwacht over het jaar", Kind.EUR)
                        .column("p50", "P50", Kind.EUR)
                        .column("p80", "P80", Kind.EUR)
                        .column("p90", "P90", Kind.EUR)
                        .column("begroot", "Begroot", Kind.EUR)
                        .column("begroting", "Begroting van", Kind.TEXT)
                        .column("kans", "Kans op meer dan begroot, in de rekensom", Kind.TEXT)
                        .column("volume", "Gaat mee met", Kind.TEXT);
        for (int row = 0; row < found.rows().size(); row++) {
            if (WHOLE.contains(found.code(row, "geld_code").orElse("")) == whole) {
                Cell volume = found.cell(row, "volume_metric_id");
                boolean isBudgeted = found.cell(row, "begroot_eur").isShown();
                table.row(
                        found.cell(row, "geld_code"),
                        Cell.of(year(row)),
                        found.cell(row, "gerealiseerd_eur"),
                        found.cell(row, "verwacht_eur"),
                        found.cell(row, "p50_eur"),
                        found.cell(row, "p80_eur"),
                        found.cell(row, "p90_eur"),
                        isBudgeted ? found.cell(row, "begroot_eur") : Cell.absent(Cell.State.NVT),
                        isBudgeted
                                ? Cell.of(text(row, "begroot_jaar"))
                                : Cell.absent(Cell.State.NVT),
                        isBudgeted
                                ? Cell.of(share(found.cell(row, "kans_overschrijding")))
                                : Cell.absent(Cell.State.NVT),
                        volume.isShown()
                                ? Cell.of(enquiry.definition(volume.value().toString()).name())
                                : Cell.of(whole ? "de posten samen" : "het tempo"));
            }
        }
        return table.table();
    }

    /** What the sum comes to, beside the budget; never as a certainty. */
    private String chance(int row) {
        Double expected = found.cell(row, "verwacht_eur").number();
        Double budget = found.cell(row, "begroot_eur").number();
        if (expected == null || budget == null) {
            return "Er is geen begroting om de uitgaven mee te vergelijken.";
        }
        double step = Math.rint(expected) - Math.rint(budget);
        return "Als aantallen en prijzen blijven zoals nu, komt de BUIG in %s uit op %s: %s %s dan de begroting van %s."
                .formatted(
                        year(row),
                        euro(found.cell(row, "verwacht_eur")),
                        Notation.of(Math.abs(step), Kind.EUR),
                        step < 0 ? "minder" : "meer",
                        text(row, "begroot_jaar"));
    }

    private String against(int row) {
        Cell budget = found.cell(row, "begroot_eur");
        String band =
                "P80 %s, P90 %s"
                        .formatted(
                                euro(found.cell(row, "p80_eur")), euro(found.cell(row, "p90_eur")));
        return budget.number() == null
                ? band
                : band + "; begroting %s: %s".formatted(text(row, "begroot_jaar"), euro(budget));
    }

    /** A share of draws, without claiming what draws cannot carry. */
    private static String share(Cell cell) {
        Double share = cell.number();
        if (share == null) {
            return Notation.of(cell, Kind.SHARE);
        }
        return share > 0.99
                ? "meer dan 99%"
                : share < 0.01 ? "minder dan 1%" : Notation.of(share, Kind.SHARE);
    }

    private static String euro(Cell cell) {
        return cell.number() == null
                ? Notation.of(cell, Kind.EUR)
                : Notation.of(Math.rint(cell.number()), Kind.EUR);
    }

    private String year(int row) {
        return text(row, "jaar");
    }

    private String text(int row, String column) {
        return String.valueOf(found.cell(row, column).value());
    }
}
