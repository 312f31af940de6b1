package nl.binnenzicht.dashboard.page.bestand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.binnenzicht.dashboard.chart.FlowChart;
import nl.binnenzicht.dashboard.chart.LineChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.disclosure.Reshape;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Takeaway;
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.warehouse.term.Periode;

/** Stock, flows, moves between segments and the check that they add up. */
final class MovementPanels {

    private static final int MONTHS = 36;
    private static final int CHECKED_MONTHS = 12;

    private final Enquiry enquiry;

    MovementPanels(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    /** Persons beside benefits, stock beside mean, and what came and went. */
    Panel counts() {
        List<String> metrics =
                List.of(
                        "bestand_personen",
                        "bestand_uitkeringen",
                        "bestand_personen_gemiddeld",
                        "granieten_bestand",
                        "instroom",
                        "uitstroom",
                        "uitstroom_werk_aandeel");
        Assembly table =
                Assembly.of("bestand_kern", enquiry.snapshotId())
                        .column("getal", "Getal", Kind.TEXT)
                        .column("waarde", "Waarde", Kind.DECIMAL)
                        .column("eenheid", "Eenheid", Kind.TEXT);
        List<Visual.Tile> tiles = new ArrayList<>();
        for (String metricId : metrics) {
            Published found = enquiry.ask(metricId);
            Cell value = found.isEmpty() ? Cell.of(null) : found.cell(0, "waarde");
            Kind kind = found.columns().get(found.indexOf("waarde")).kind();
            String name = enquiry.definition(metricId).name();
            String unit = kind == Kind.SHARE ? "aandeel (0 tot 1)" : "aantal";
            table.row(Cell.of(name), value, Cell.of(unit));
            tiles.add(new Visual.Tile(name, Notation.of(value, kind), ""));
        }
        return Panel.of("kern", "In het kort, " + enquiry.periode().naam(), table.table())
                .drawn(new Visual.Tiles(tiles))
                .noting(
                        "Een paar is twee personen en één uitkering. De stand is die van de laatste"
                                + " dag, het gemiddelde dat van alle maanden.")
                .from(metrics.toArray(String[]::new))
                .laidOut(Layout.FULL);
    }

    Panel stock() {
        Published table = series("bestand_personen");
        return Panel.of("verloop", "Mensen met bijstand, per maand", table)
                .saying(Takeaway.change(table, "periode", "waarde", "Mensen met bijstand"))
                .drawn(
                        LineChart.of(
                                table,
                                "periode",
                                List.of(Series.solid("waarde", "Personen", 1)),
                                "Lijn: mensen met bijstand per maand"))
                .noting("De as begint niet bij nul, zodat de verandering te zien is.")
                .from("bestand_personen");
    }

    Panel flows() {
        Map<String, Published> tables = new LinkedHashMap<>();
        tables.put("instroom", series("instroom"));
        tables.put("uitstroom", series("uitstroom"));
        Published table = Reshape.beside("in_uit", "periode", tables);
        return Panel.of("in-uit", "Instroom en uitstroom, per maand", table)
                .saying(balance())
                .drawn(
                        LineChart.of(
                                table,
                                "periode",
                                List.of(
                                        Series.solid("instroom", "Instroom", 2),
                                        Series.dashed("uitstroom", "Uitstroom", 3)),
                                "Lijnen: instroom en uitstroom per maand"))
                .from("instroom", "uitstroom");
    }

    private String balance() {
        Double in = enquiry.ask("instroom").cell(0, "waarde").number();
        Double out = enquiry.ask("uitstroom").cell(0, "waarde").number();
        if (in == null || out == null) {
            return "Instroom en uitstroom zijn voor deze keuze niet samen te tonen.";
        }
        return "In %s kwamen er %s personen bij en vertrokken er %s (%s)."
                .formatted(
                        enquiry.periode().naam(),
                        Notation.of(in, Kind.INTEGER),
                        Notation.of(out, Kind.INTEGER),
                        Notation.change(in - out));
    }

    private Published series(String metricId) {
        Periode periode = enquiry.periode();
        List<Periode> months =
                IntStream.range(0, MONTHS)
                        .mapToObj(i -> Periode.ofMaand(periode.last().minusMonths(MONTHS - 1L - i)))
                        .filter(month -> month.firstId() <= enquiry.lastMonth().lastId())
                        .toList();
        return Reshape.select(enquiry.series(months, metricId), "periode", "waarde");
    }

    Panel between(String schema, String title) {
        Published table =
                Reshape.select(
                        enquiry.where(
                                Map.of("schema_code", schema),
                                "doorstroom",
                                "van_segment_code",
                                "naar_segment_code"),
                        "van_segment_code",
                        "naar_segment_code",
                        "waarde");
        return Panel.of(
                        "doorstroom-" + schema.toLowerCase(Locale.ROOT).replace('_', '-'),
                        title,
                        table)
                .saying(largestMove(table))
                .drawn(
                        FlowChart.of(
                                table,
                                "van_segment_code",
                                "naar_segment_code",
                                "waarde",
                                "Stroomschema: personen die van segment veranderden"))
                .noting("Filters doen hier niet mee; zo worden de groepen niet te klein.")
                .from("doorstroom");
    }

    private static String largestMove(Published table) {
        int best = -1;
        for (int row = 0; row < table.rows().size(); row++) {
            Double number = table.cell(row, "waarde").number();
            if (number != null && (best < 0 || number > table.cell(best, "waarde").number())) {
                best = row;
            }
        }
        return best < 0
                ? "Er is geen doorstroom die getoond kan worden."
                : "De grootste stroom gaat van ‘%s’ naar ‘%s’: %s keer."
                        .formatted(
                                table.cell(best, "van_segment_code").value(),
                                table.cell(best, "naar_segment_code").value(),
                                Notation.of(table.cell(best, "waarde"), Kind.INTEGER));
    }

    Panel identity() {
        Published all = enquiry.ask("bestand_identiteit");
        Assembly table =
                Assembly.of("bestand_identiteit", enquiry.snapshotId())
                        .column("maand", "Maand", Kind.TEXT)
                        .column("begin", "Begin", Kind.INTEGER)
                        .column("in", "Instroom", Kind.INTEGER)
                        .column("uit", "Uitstroom", Kind.INTEGER)
                        .column("eind", "Eind", Kind.INTEGER)
                        .column("verschil", "Verschil", Kind.INTEGER);
        boolean right = true;
        int from = Math.max(0, all.rows().size() - CHECKED_MONTHS);
        for (int row = from; row < all.rows().size(); row++) {
            Double difference = all.cell(row, "verschil").number();
            right = right && (difference == null || difference == 0);
            table.row(
                    Cell.of(month(all.cell(row, "periode_id"))),
                    all.cell(row, "begin_personen"),
                    all.cell(row, "in_personen"),
                    all.cell(row, "uit_personen"),
                    all.cell(row, "eind_personen"),
                    all.cell(row, "verschil"));
        }
        return Panel.of("identiteit", "Begin, in, uit en eind", table.table())
                .saying(
                        right
                                ? "De telling klopt: in elke getoonde maand is het verschil nul."
                                : "De telling klopt niet in elke maand; zie de kolom Verschil.")
                .from("bestand_identiteit");
    }

    private static String month(Cell cell) {
        return Periode.ofMaand(Periode.maand(Integer.parseInt(cell.value().toString()))).naam();
    }

    Panel segmentIdentity() {
        Published table = enquiry.ask("segment_identiteit");
        return Panel.of("identiteit-segment", "Per segment, met doorstroom", table)
                .saying(
                        table.withheld() == 0
                                ? "Per segment staan begin, eind en alle stromen ertussen."
                                : "Kleine segmenten zijn afgeschermd; de rest staat er volledig.")
                .from("segment_identiteit");
    }
}
