package nl.binnenzicht.dashboard.page.diagnose;

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
import nl.binnenzicht.warehouse.term.Periode;

/** Who was seen, and how many people stand in each kwadrant now and a year ago. */
final class QuadrantPanels {

    private static final String KWADRANT = "kwadrant_code";
    private static final String PLAN =
            "In het plan: iedereen een screening, 3.000 in twaalf maanden (BP 2021-2025).";

    private final Enquiry enquiry;

    QuadrantPanels(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    Panel seen() {
        Cell share = first("zrm_dekking");
        Cell screened = first("zrm_gescreend_personen");
        Cell overdue = first("zrm_achterstand");
        Cell silent = first("kwadrant4_zonder_contact");
        Published table =
                Assembly.of("gezien", enquiry.snapshotId())
                        .column("aandeel_gescreend", "Recent gescreend", Kind.SHARE)
                        .column("gescreend", "Gescreende personen in 12 maanden", Kind.INTEGER)
                        .column("achterstand", "Nog te screenen", Kind.INTEGER)
                        .column(
                                "kwadrant4_zonder_contact",
                                "Kwadrant 4 zonder contact",
                                Kind.INTEGER)
                        .row(share, screened, overdue, silent)
                        .table();
        return Panel.of("gezien-kern", "In het kort, " + enquiry.periode().naam(), table)
                .saying(
                        "Van iedereen is %s het afgelopen jaar gescreend."
                                .formatted(Notation.of(share, Kind.SHARE)))
                .drawn(
                        new Visual.Tiles(
                                List.of(
                                        new Visual.Tile(
                                                "Gescreend in het laatste jaar",
                                                Notation.of(share, Kind.SHARE),
                                                "bijstand, Wsw en beschut"),
                                        new Visual.Tile(
                                                "Gescreende personen in 12 maanden",
                                                Notation.of(screened, Kind.INTEGER),
                                                PLAN),
                                        new Visual.Tile(
                                                "Nog te screenen",
                                                Notation.of(overdue, Kind.INTEGER),
                                                "nooit gescreend, of langer dan een jaar geleden"),
                                        new Visual.Tile(
                                                "Kwadrant 4, een jaar geen contact",
                                                Notation.of(silent, Kind.INTEGER),
                                                "personen die niet uit beeld mogen raken"))))
                .from(
                        "zrm_dekking",
                        "zrm_gescreend_personen",
                        "zrm_achterstand",
                        "kwadrant4_zonder_contact")
                .laidOut(Layout.FULL);
    }

    private Cell first(String metricId) {
        Published table = enquiry.ask(metricId);
        return table.isEmpty() ? Cell.of(null) : table.cell(0, "waarde");
    }

    Panel grid() {
        Published now = enquiry.ask("kwadrant_personen", KWADRANT);
        Periode before =
                new Periode(
                        enquiry.periode().first().minusYears(1),
                        enquiry.periode().last().minusYears(1));
        Published earlier =
                hasData(before) ? enquiry.during(before, "kwadrant_personen", KWADRANT) : now;
        boolean comparable = earlier != now;
        Assembly table =
                Assembly.of("kwadranten", enquiry.snapshotId())
                        .column("kwadrant", "Kwadrant", Kind.TEXT)
                        .column("nu", enquiry.periode().naam(), Kind.INTEGER)
                        .column("jaar_eerder", "Een jaar eerder", Kind.INTEGER);
        List<Visual.Quadrant> quadrants = new ArrayList<>();
        for (int row = 0; row < now.rows().size(); row++) {
            String code = now.code(row, KWADRANT).orElse("ONB");
            Cell value = now.cell(row, "waarde");
            Cell past = comparable ? find(earlier, code) : Cell.absent(Cell.State.ONBEKEND);
            String name = String.valueOf(now.cell(row, KWADRANT).value());
            table.row(Cell.of(name), value, past);
            if (!code.equals("ONB")) {
                quadrants.add(
                        new Visual.Quadrant(
                                code,
                                name,
                                Notation.of(value, Kind.INTEGER),
                                movement(value, past)));
            }
        }
        return Panel.of("kwadranten-tabel", "Afstand tot werk tegen escalatierisico", table.table())
                .drawn(new Visual.Quadrants(quadrants))
                .noting(
                        "De indeling is een werkdefinitie: afstand tot werk tot en met 24 maanden"
                                + " is klein, een escalatierisico vanaf 50 is hoog. Kwadrant 4 is een"
                                + " groep die aandacht nodig heeft, geen oordeel over een persoon.")
                .from("kwadrant_personen")
                .laidOut(Layout.FULL_OPEN);
    }

    private boolean hasData(Periode periode) {
        return periode.first().getYear() >= enquiry.years().get(0);
    }

    private static Cell find(Published table, String code) {
        for (int row = 0; row < table.rows().size(); row++) {
            if (code.equals(table.code(row, KWADRANT).orElse("ONB"))) {
                return table.cell(row, "waarde");
            }
        }
        return Cell.absent(Cell.State.NVT);
    }

    private static String movement(Cell now, Cell past) {
        if (now.number() == null || past.number() == null) {
            return "verandering niet te tonen";
        }
        return "%s tegenover een jaar eerder"
                .formatted(Notation.change(now.number() - past.number()));
    }
}
