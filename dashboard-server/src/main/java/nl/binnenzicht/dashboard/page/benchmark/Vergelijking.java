package nl.binnenzicht.dashboard.page.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.term.Periode;

/** Our shares beside those of others, each over the same stretch of time. */
final class Vergelijking {

    private static final int YEARS = 5;
    private static final int TILES = 4;

    private final Enquiry enquiry;
    private final Anderen anderen;
    private final Published indicatoren;
    private final int year;
    private final Map<String, Cell> own = new HashMap<>();

    Vergelijking(Enquiry enquiry, Anderen anderen) {
        this.enquiry = enquiry;
        this.anderen = anderen;
        indicatoren = enquiry.ask("benchmark_indicator");
        year = enquiry.periode().last().getYear();
    }

    /** Rows of {@code benchmark_indicator} of which our metric is a share. */
    private List<Integer> shares() {
        return IntStream.range(0, indicatoren.rows().size())
                .filter(row -> metric(row).unit() == Metric.Unit.AANDEEL)
                .boxed()
                .toList();
    }

    private Metric metric(int row) {
        return enquiry.definition(text(row, "metric_id"));
    }

    private String text(int row, String column) {
        return String.valueOf(indicatoren.cell(row, column).value());
    }

    /** Our value over a period; absent where we have no data of it. */
    private Cell own(String metricId, Periode periode) {
        boolean isOurs =
                enquiry.years().contains(periode.first().getYear())
                        && enquiry.years().contains(periode.last().getYear())
                        && !periode.last().isAfter(enquiry.lastMonth().last());
        if (!isOurs) {
            return Cell.absent(Cell.State.NVT);
        }
        return own.computeIfAbsent(
                metricId + " " + periode.code(),
                unused -> {
                    Published found = enquiry.whole(periode, metricId);
                    return found.isEmpty() ? Cell.of(null) : found.cell(0, "waarde");
                });
    }

    /** One row per indicator and group. */
    Panel panel() {
        Assembly table =
                Assembly.of("benchmark_vergelijking", enquiry.snapshotId())
                        .column("indicator", "Indicator", Kind.TEXT)
                        .column("groep", "Vergeleken met", Kind.TEXT)
                        .column("periode", "Periode", Kind.TEXT)
                        .column("wij", "Wij", Kind.SHARE)
                        .column("zij", "Zij", Kind.SHARE)
                        .column("stand", "Ons cijfer is", Kind.TEXT)
                        .column("kwartiel_1", "Kwart onder", Kind.SHARE)
                        .column("kwartiel_3", "Kwart boven", Kind.SHARE)
                        .column("status", "Status", Kind.TEXT)
                        .column("grond", "Rust op", Kind.TEXT)
                        .column("herkomst", "Herkomst", Kind.TEXT);
        List<String> metrics = new ArrayList<>();
        List<Visual.Tile> tiles = new ArrayList<>();
        int compared = 0;
        for (int row : shares()) {
            Metric metric = metric(row);
            String indicator = text(row, "indicator");
            boolean isFirst = true;
            for (String groep : Anderen.GROEPEN) {
                Optional<Ander> found = anderen.newest(indicator, groep, year);
                if (found.isEmpty()) {
                    continue;
                }
                Ander ander = found.get();
                Cell wij = own(metric.id(), ander.tijdvak());
                boolean both = wij.isShown() && ander.waarde().isShown();
                compared += both ? 1 : 0;
                table.row(
                        Cell.of(metric.name()),
                        ander.groep(),
                        Cell.of(ander.periode()),
                        wij,
                        ander.waarde(),
                        Cell.of(both ? stand(row, metric, wij, ander.waarde()) : "–"),
                        ander.kwartiel("kwartiel_1"),
                        ander.kwartiel("kwartiel_3"),
                        ander.status(),
                        Cell.of(ander.grond()),
                        Cell.of(ander.herkomst()));
                if (isFirst && both && tiles.size() < TILES) {
                    tiles.add(tile(metric, wij, ander));
                    isFirst = false;
                }
            }
            metrics.add(metric.id());
        }
        metrics.add("benchmark_waarde");
        Panel panel =
                Panel.of("vergelijking", "Wij naast anderen", table.table())
                        .saying(saying(compared, table.table().rows().size()))
                        .from(metrics.toArray(String[]::new))
                        .noting(
                                "De eigen gemeente telt in het gemiddelde van een groep niet mee. Een"
                                        + " gemiddelde rust op minstens drie andere gemeenten, waarvan"
                                        + " geen voor meer dan de helft weegt. Tussen kwart onder en kwart"
                                        + " boven ligt de middelste helft van minstens vier gemeenten."
                                        + " Gewogen is naar personen met bijstand.",
                                "Van elke groep staat hier de nieuwste waarde tot en met "
                                        + year
                                        + ", met ons cijfer over hetzelfde tijdvak. N.v.t. bij ons"
                                        + " cijfer: daarover hebben wij geen gegevens.")
                        .laidOut(Layout.FULL_OPEN);
        return tiles.isEmpty() ? panel : panel.drawn(new Visual.Tiles(tiles));
    }

    private static String saying(int compared, int rows) {
        return rows == 0
                ? "Tot en met deze periode is er geen waarde van anderen."
                : "Bij %d van de %d waarden van anderen hebben wij een cijfer over hetzelfde tijdvak."
                        .formatted(compared, rows);
    }

    private static Visual.Tile tile(Metric metric, Cell wij, Ander ander) {
        return new Visual.Tile(
                metric.name(),
                Notation.of(wij, Kind.SHARE),
                "%s: %s (%s, %s)"
                        .formatted(
                                ander.groep().value(),
                                Notation.of(ander.waarde(), Kind.SHARE),
                                ander.periode(),
                                String.valueOf(ander.status().value()).toLowerCase(Locale.ROOT)));
    }

    /** A judgement only where others are known to count the same. */
    private String stand(int row, Metric metric, Cell wij, Cell zij) {
        int order = Double.compare(rounded(wij), rounded(zij));
        if (order == 0) {
            return "gelijk";
        }
        boolean isSame =
                indicatoren.code(row, "vergelijking_code").orElse("").equals("GELIJK")
                        && metric.better() != Metric.Better.GEEN;
        if (!isSame) {
            return order < 0 ? "lager" : "hoger";
        }
        return order < 0 == (metric.better() == Metric.Better.LAGER) ? "beter" : "minder goed";
    }

    /** As a reader sees it: two equal percentages are equal. */
    private static double rounded(Cell cell) {
        return Math.round(cell.number() * 1000) / 1000.0;
    }

    /** Our share and theirs in the last years. */
    Panel years(String indicator) {
        int row = row(indicator);
        Metric metric = metric(row);
        Assembly table =
                Assembly.of("benchmark_" + indicator, enquiry.snapshotId())
                        .column("jaar", "Jaar", Kind.TEXT)
                        .column("wij", "Wij", Kind.SHARE)
                        .column("grootteklasse", "Vergelijkbare grootte", Kind.SHARE)
                        .column("kwartiel_1", "Een kwart ligt onder", Kind.SHARE)
                        .column("kwartiel_3", "Een kwart ligt boven", Kind.SHARE)
                        .column("nederland", "Nederland", Kind.SHARE);
        for (int jaar = year - YEARS + 1; jaar <= year; jaar++) {
            Optional<Ander> groep = anderen.ofYear(indicator, "GROOTTEKLASSE", jaar);
            table.row(
                    Cell.of(String.valueOf(jaar)),
                    own(metric.id(), Periode.parse(String.valueOf(jaar))),
                    waarde(groep),
                    groep.map(one -> one.kwartiel("kwartiel_1")).orElse(none()),
                    groep.map(one -> one.kwartiel("kwartiel_3")).orElse(none()),
                    waarde(anderen.ofYear(indicator, "LANDELIJK", jaar)));
        }
        Published published = table.table();
        return Panel.of("jaren-" + indicator.replace('_', '-'), metric.name(), published)
                .drawn(
                        LineChart.of(
                                published,
                                "jaar",
                                List.of(
                                        Series.solid("wij", "Wij", 1),
                                        Series.dashed("grootteklasse", "Vergelijkbare grootte", 2),
                                        Series.dotted("nederland", "Nederland", 3)),
                                "Lijnen: " + metric.name() + " van ons, de groep en Nederland"))
                .from(metric.id(), "benchmark_waarde");
    }

    private static Cell waarde(Optional<Ander> ander) {
        return ander.map(Ander::waarde).orElse(none());
    }

    private static Cell none() {
        return Cell.absent(Cell.State.ONBEKEND);
    }

    private int row(String indicator) {
        return IntStream.range(0, indicatoren.rows().size())
                .filter(row -> text(row, "indicator").equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** What others count otherwise, per indicator, beside our own definition. */
    Panel definitions() {
        Assembly table =
                Assembly.of("benchmark_definities", enquiry.snapshotId())
                        .column("indicator", "Indicator", Kind.TEXT)
                        .column("definitie", "Onze definitie", Kind.TEXT)
                        .column("vergelijking", "Zelfde definitie", Kind.TEXT)
                        .column("toelichting", "Wat er anders is of kan zijn", Kind.TEXT);
        for (int row = 0; row < indicatoren.rows().size(); row++) {
            Metric metric = metric(row);
            table.row(
                    Cell.of(metric.name()),
                    Cell.of(metric.definition()),
                    indicatoren.cell(row, "vergelijking_code"),
                    indicatoren.cell(row, "toelichting"));
        }
        return Panel.of("definities", "Meten anderen hetzelfde?", table.table())
                .saying(
                        "Divosa maakt zijn definities niet openbaar; wij noemen een cijfer pas beter of"
                                + " minder goed als vaststaat dat anderen hetzelfde tellen.")
                .from("benchmark_indicator")
                .laidOut(Layout.FULL);
    }
}
