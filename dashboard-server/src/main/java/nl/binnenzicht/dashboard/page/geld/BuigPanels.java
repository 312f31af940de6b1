package nl.binnenzicht.dashboard.page.geld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.chart.BarChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;

/** The BUIG of our own years and of the published series. */
final class BuigPanels {

    private static final double MONTHS = 12;
    private static final List<String> OWN = List.of("EIGEN");

    private final Published found;

    BuigPanels(Enquiry enquiry) {
        this.found = enquiry.ask("buig");
    }

    Panel own() {
        Published table = table("buig_eigen", OWN);
        return panel("buig-eigen", "Onze jaren", table)
                .noting(
                        "Een jaar met minder dan twaalf maanden is nog niet rond; dat staat achter"
                                + " het jaar.");
    }

    Panel published() {
        Published table =
                table("buig_lv", List.of("LV_2017", "LV_2017_ROB", "LV_BASIS", "LV_MIN30"));
        return panel("buig-lv", "Gepubliceerde reeksen (LV 2019-2022)", table)
                .noting(
                        "De bron noemt het budget van 2020 op twee plaatsen verschillend:"
                                + " 24.840.389 en 24.840.289 euro. Over 2017 noemt zij geen budget;"
                                + " dat volgt uit het tekort en het vangnet.");
    }

    /** Our last whole year, carried on with fewer clients each year. */
    Panel scenario() {
        Assembly table =
                Assembly.of("buig_scenario", found.snapshotId())
                        .column("scenario", "Scenario", Kind.TEXT)
                        .column("jaar", "Jaar", Kind.TEXT)
                        .column("minder", "Cliënten minder, opgeteld", Kind.INTEGER)
                        .column("netto", "Netto uitgaven", Kind.EUR)
                        .column("tekort", "Tekort", Kind.EUR)
                        .column("eigen_risico", "Eigen risico", Kind.EUR)
                        .column("vangnet", "Vangnet", Kind.EUR);
        Map<String, Cell> last = new LinkedHashMap<>();
        for (int row = 0; row < found.rows().size(); row++) {
            String series = found.code(row, "reeks_code").orElse("");
            if (series.startsWith("SCENARIO")) {
                table.row(
                        found.cell(row, "reeks_code"),
                        Cell.of(String.valueOf(found.cell(row, "jaar").value())),
                        found.cell(row, "clienten_minder"),
                        found.cell(row, "netto_eur"),
                        found.cell(row, "tekort_eur"),
                        found.cell(row, "eigen_risico_eur"),
                        found.cell(row, "vangnet_eur"));
                last.put(series, found.cell(row, "eigen_risico_eur"));
            }
        }
        Published published = table.table();
        return Panel.of("buig-scenario", "Wat levert minder cliënten op?", published)
                .saying(saving(last))
                .noting(
                        "Rekenvoorbeeld, geen voorspelling: budget en uitgaven blijven als in ons"
                                + " laatste hele jaar, en elk jaar zijn er zoveel cliënten minder, à"
                                + " 15.000 euro per jaar (LV 2019-2022).")
                .from("buig")
                .laidOut(Layout.FULL_OPEN);
    }

    private static String saving(Map<String, Cell> last) {
        Cell without = last.getOrDefault("SCENARIO_0", Cell.of(null));
        Cell with = last.getOrDefault("SCENARIO_30", Cell.of(null));
        if (without.number() == null || with.number() == null) {
            return "Er is nog geen heel jaar met een budget.";
        }
        return "Met 30 cliënten per jaar minder is het eigen risico in het vierde jaar %s, in plaats van %s."
                .formatted(Notation.of(with, Kind.EUR), Notation.of(without, Kind.EUR));
    }

    private static Panel panel(String id, String title, Published table) {
        return Panel.of(id, title, table)
                .saying(takeaway(table))
                .drawn(
                        BarChart.standing(
                                table,
                                "jaar",
                                List.of(
                                        Series.solid("budget", "Budget", 6),
                                        Series.solid("netto", "Netto uitgaven", 1)),
                                "Balken: budget en netto uitgaven per jaar"))
                .from("buig")
                .laidOut(Layout.FULL_OPEN);
    }

    private Published table(String id, List<String> wanted) {
        boolean own = wanted.equals(OWN);
        Assembly table =
                Assembly.of(id, found.snapshotId())
                        .column("jaar", "Jaar", Kind.TEXT)
                        .column("budget", "Budget", Kind.EUR)
                        .column("netto", "Netto uitgaven", Kind.EUR)
                        .column("saldo", "Saldo", Kind.EUR)
                        .column("tekort", "Tekort", Kind.EUR)
                        .column("eigen_risico", "Eigen risico", Kind.EUR)
                        .column("vangnet", "Vangnet", Kind.EUR)
                        .column("bron", "Bron", Kind.TEXT);
        for (int row = 0; row < found.rows().size(); row++) {
            String series = found.code(row, "reeks_code").orElse("");
            if (wanted.contains(series)) {
                table.row(
                        Cell.of(year(row, own)),
                        found.cell(row, "budget_eur"),
                        found.cell(row, "netto_eur"),
                        found.cell(row, "saldo_eur"),
                        found.cell(row, "tekort_eur"),
                        found.cell(row, "eigen_risico_eur"),
                        found.cell(row, "vangnet_eur"),
                        found.cell(row, "bron"));
            }
        }
        return table.table();
    }

    private String year(int row, boolean own) {
        String year = String.valueOf(found.cell(row, "jaar").value());
        Double months = found.cell(row, "aantal_maanden").number();
        if (!own) {
            String series = String.valueOf(found.cell(row, "reeks_code").value());
            return year + " (" + series.replaceFirst("^LV 2019-2022, ", "") + ")";
        }
        return months != null && months < MONTHS
                ? "%s (nog niet rond: %s maanden)"
                        .formatted(year, Notation.of(months, Kind.INTEGER))
                : year;
    }

    private static String takeaway(Published table) {
        if (table.isEmpty()) {
            return "Er zijn geen jaren met een budget.";
        }
        int last = table.rows().size() - 1;
        Double balance = table.cell(last, "saldo").number();
        if (balance == null) {
            return "Van het laatste jaar is het saldo niet bekend.";
        }
        return "In %s is er een %s van %s."
                .formatted(
                        table.cell(last, "jaar").value(),
                        balance < 0 ? "tekort" : "overschot",
                        Notation.of(Math.abs(balance), Kind.EUR));
    }
}
