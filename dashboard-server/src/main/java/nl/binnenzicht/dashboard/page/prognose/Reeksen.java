package nl.binnenzicht.dashboard.page.prognose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.dashboard.chart.Chart;
import nl.binnenzicht.dashboard.chart.LineChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.warehouse.term.Periode;

/** Series with the months that were and the months that are expected. */
final class Reeksen {

    private static final int BACK = 24;
    private static final int AHEAD = 12;

    private final Enquiry enquiry;
    private final Verwachting verwachting;
    private final Published months;

    Reeksen(Enquiry enquiry, Verwachting verwachting) {
        this.enquiry = enquiry;
        this.verwachting = verwachting;
        this.months = enquiry.ask("prognose_maand");
    }

    /** Two years back and one year ahead. */
    Panel ahead(String metricId, String title, Layout layout) {
        Assembly table =
                Assembly.of("prognose_" + metricId, enquiry.snapshotId())
                        .column("maand", "Maand", Kind.TEXT)
                        .column("was", "Gemeten", Kind.INTEGER)
                        .column("verwacht", "Verwacht", Kind.INTEGER)
                        .column("onder_80", "80%-band van", Kind.INTEGER)
                        .column("boven_80", "80%-band tot", Kind.INTEGER)
                        .column("onder_95", "95%-band van", Kind.INTEGER)
                        .column("boven_95", "95%-band tot", Kind.INTEGER);
        Cell none = Cell.absent(Cell.State.NVT);
        Published was = enquiry.series(back(), metricId);
        for (int row = 0; row < was.rows().size(); row++) {
            table.row(
                    was.cell(row, "periode"),
                    was.cell(row, "waarde"),
                    none,
                    none,
                    none,
                    none,
                    none);
        }
        for (int row : rows(metricId)) {
            Double ahead = months.cell(row, "maanden_vooruit").number();
            boolean isNear = ahead == null || ahead <= AHEAD;
            if (isNear) {
                table.row(
                        Cell.of(month(row)),
                        none,
                        months.cell(row, "verwacht"),
                        months.cell(row, "onder_80"),
                        months.cell(row, "boven_80"),
                        months.cell(row, "onder_95"),
                        months.cell(row, "boven_95"));
            }
        }
        Published published = table.table();
        return Panel.of("vooruit-" + metricId.replace('_', '-'), title, published)
                .saying(verwachting.record(metricId))
                .drawn(chart(published, "maand", title))
                .noting(verwachting.model(metricId))
                .from(metricId, "prognose_maand", "prognose_toets")
                .laidOut(layout);
    }

    private static Chart chart(Published table, String axis, String title) {
        List<Series> series = new ArrayList<>();
        if (table.columns().stream().anyMatch(column -> column.name().equals("was"))) {
            series.add(Series.solid("was", "Gemeten", 1));
        }
        series.add(Series.dashed("verwacht", "Verwacht", 3));
        series.add(Series.dotted("onder_80", "80%-band van", 2));
        series.add(Series.dotted("boven_80", "80%-band tot", 2));
        return LineChart.of(
                table, axis, series, "Lijnen: " + title + ", gemeten en verwacht, met de band");
    }

    /** Each December that the look ahead reaches. */
    Panel years(String metricId, String title) {
        Assembly table =
                Assembly.of("prognose_jaren_" + metricId, enquiry.snapshotId())
                        .column("eind", "Eind van", Kind.TEXT)
                        .column("verwacht", "Verwacht", Kind.INTEGER)
                        .column("onder_80", "80%-band van", Kind.INTEGER)
                        .column("boven_80", "80%-band tot", Kind.INTEGER)
                        .column("onder_95", "95%-band van", Kind.INTEGER)
                        .column("boven_95", "95%-band tot", Kind.INTEGER)
                        .column("geprobeerd", "Op het verleden geprobeerd", Kind.TEXT);
        String first = "";
        String last = "";
        for (int row : rows(metricId)) {
            String id = String.valueOf(months.cell(row, "periode_id").value());
            if (id.endsWith("12")) {
                table.row(
                        Cell.of(id.substring(0, 4)),
                        months.cell(row, "verwacht"),
                        months.cell(row, "onder_80"),
                        months.cell(row, "boven_80"),
                        months.cell(row, "onder_95"),
                        months.cell(row, "boven_95"),
                        months.cell(row, "is_getoetst"));
                String value = Notation.of(months.cell(row, "verwacht"), Kind.INTEGER);
                first = first.isEmpty() ? "%s eind %s".formatted(value, id.substring(0, 4)) : first;
                last = "%s eind %s".formatted(value, id.substring(0, 4));
            }
        }
        Published published = table.table();
        return Panel.of("jaren-" + metricId.replace('_', '-'), title, published)
                .saying(
                        first.isEmpty()
                                ? "Er is nog geen prognose."
                                : "Als alles blijft gaan zoals nu: %s en %s."
                                        .formatted(first, last))
                .drawn(chart(published, "eind", title))
                .noting(
                        "Verder dan twaalf maanden is niet op het verleden geprobeerd: de band"
                                + " is daar een berekening, geen ervaring.")
                .from("prognose_maand");
    }

    /** How long people stay and whether they ever leave to work, by kwadrant and time. */
    Panel stay() {
        Published found = enquiry.ask("prognose_toestand");
        Assembly table =
                Assembly.of("prognose_blijven", enquiry.snapshotId())
                        .column("toestand", "Wie er nu zijn", Kind.TEXT)
                        .column("personen", "Personen", Kind.INTEGER)
                        .column("maanden", "Verwachte maanden tot vertrek", Kind.DECIMAL)
                        .column("werk", "Kans ooit naar werk", Kind.SHARE);
        for (int row = 0; row < found.rows().size(); row++) {
            if (found.code(row, "groep_code").orElse("").equals("BIJSTAND")) {
                table.row(
                        Cell.of(name(String.valueOf(found.cell(row, "toestand_code").value()))),
                        found.cell(row, "nu_personen"),
                        rounded(found.cell(row, "verwacht_maanden")),
                        found.cell(row, "kans_naar_werk"));
            }
        }
        return Panel.of("blijven", "Hoe lang blijven mensen, en gaan ze naar werk?", table.table())
                .saying(
                        "Uit de overgangen van maand op maand in de laatste twee jaar, als die"
                                + " kansen zo blijven. Het gaat over groepen, nooit over een persoon.")
                .noting(
                        "Groepen van minder dan tien personen zijn samengenomen. ‘Ooit naar werk’ is"
                                + " de kans dat een vertrek uiteindelijk naar werk is.")
                .from("prognose_toestand", "prognose_overgang")
                .laidOut(Layout.HALF);
    }

    private static Cell rounded(Cell cell) {
        return cell.number() == null ? cell : Cell.of(Math.round(cell.number() * 10) / 10.0);
    }

    /** "Kwadrant 4, 7 tot en met 12 maanden in de bijstand" of {@code 4|7-12}. */
    static String name(String state) {
        String part = state.substring(0, state.indexOf('|'));
        String band = state.substring(state.indexOf('|') + 1);
        String who = part.equals("ONB") ? "Nog niet gescreend" : "Kwadrant " + part;
        String time =
                band.endsWith("+")
                        ? band.replace("+", "") + " maanden of langer"
                        : band.replace("-", " tot en met ") + " maanden";
        return who + ", " + time;
    }

    private List<Integer> rows(String metricId) {
        return IntStream.range(0, months.rows().size())
                .filter(row -> metricId.equals(months.cell(row, "metric_id").value()))
                .boxed()
                .toList();
    }

    private String month(int row) {
        return Verwachting.month(String.valueOf(months.cell(row, "periode_id").value()));
    }

    private List<Periode> back() {
        List<Periode> back = new ArrayList<>();
        for (int i = BACK - 1; i >= 0; i--) {
            back.add(Periode.ofMaand(enquiry.lastMonth().last().minusMonths(i)));
        }
        return back;
    }
}
