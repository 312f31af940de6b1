package nl.binnenzicht.dashboard.page.watwerkt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.chart.Chart;
import nl.binnenzicht.dashboard.chart.IntervalChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Visual.Finding;
import nl.binnenzicht.dashboard.page.Visual.Grid;
import nl.binnenzicht.dashboard.page.watwerkt.Maten.Kolom;

/** The estimates of an outcome as tables of one row per line of a forest plot, and as a grid. */
final class EffectTable {

    static final String ALL = "ALLE";
    private static final List<String> GROUPS = List.of(ALL, "1", "2", "3", "4");

    private final Maten maten;

    EffectTable(Maten maten) {
        this.maten = maten;
    }

    private boolean isAll(int row) {
        return maten.group(row).equals(ALL);
    }

    private int rows() {
        return maten.table().rows().size();
    }

    /** One row per instrument, everyone together. */
    Published instruments() {
        return table("effect_instrument", true);
    }

    /** One row per instrument and kwadrant. */
    Published quadrants() {
        return table("effect_kwadrant", false);
    }

    private Published table(String id, boolean together) {
        Kind kind = maten.kind();
        Assembly table =
                Assembly.of(id, maten.table().snapshotId())
                        .column(
                                "groep",
                                together ? "Instrument" : "Instrument en kwadrant",
                                Kind.TEXT)
                        .column("oordeel", "Oordeel", Kind.TEXT)
                        .column("verschil", "Verschil na correctie", kind)
                        .column("onder", "Ondergrens (95%)", kind)
                        .column("boven", "Bovengrens (95%)", kind)
                        .column("ruw_verschil", "Verschil zonder correctie", kind)
                        .column("ruw_onder", "Zonder correctie, ondergrens", kind)
                        .column("ruw_boven", "Zonder correctie, bovengrens", kind)
                        .column("gestart", "Gestart", Kind.INTEGER)
                        .column("vergelijking", "Vergelijkingsgroep", Kind.INTEGER)
                        .column("effectieve_omvang", "Effectieve omvang", Kind.INTEGER)
                        .column("kleinst_aantoonbaar", "Kleinst aantoonbaar", kind)
                        .column("gekrompen", "Naar gemiddelde getrokken", kind)
                        .column("q_waarde", "q-waarde", Kind.DECIMAL)
                        .column("e_waarde", "E-waarde", Kind.DECIMAL);
        for (int row = 0; row < rows(); row++) {
            if (isAll(row) == together) {
                table.row(
                        Cell.of(name(row, together)),
                        maten.cell(row, "staat_code"),
                        number(row, maten.cell(row, Kolom.VERSCHIL)),
                        number(row, maten.cell(row, Kolom.ONDER)),
                        number(row, maten.cell(row, Kolom.BOVEN)),
                        number(row, maten.cell(row, Kolom.RUW)),
                        number(row, maten.cell(row, Kolom.RUW_ONDER)),
                        number(row, maten.cell(row, Kolom.RUW_BOVEN)),
                        maten.cell(row, "aantal_gestart"),
                        maten.cell(row, "aantal_vergelijking"),
                        number(row, maten.cell(row, "effectieve_omvang")),
                        number(row, maten.cell(row, Kolom.KLEINST)),
                        number(row, maten.cell(row, Kolom.GEKROMPEN)),
                        number(row, maten.cell(row, "q_waarde")),
                        number(row, maten.cell(row, "e_waarde")));
            }
        }
        return table.table();
    }

    /** Where the state allows no number there is none, whatever the estimate says. */
    private Cell number(int row, Cell cell) {
        boolean silent = !Verdict.hasNumber(maten.state(row));
        boolean isWithheld = cell.state() == Cell.State.TE_WEINIG;
        return silent && !isWithheld ? Cell.absent(Cell.State.NVT) : cell;
    }

    private String instrument(int row) {
        return String.valueOf(maten.cell(row, "voorziening_code").value());
    }

    private String name(int row, boolean together) {
        return together ? instrument(row) : instrument(row) + ", kwadrant " + maten.group(row);
    }

    Chart forest(Published table, String label) {
        return IntervalChart.of(
                table,
                "groep",
                List.of(
                        new IntervalChart.Points(
                                Series.solid("verschil", "Na correctie", 1), "onder", "boven"),
                        new IntervalChart.Points(
                                Series.dashed("ruw_verschil", "Zonder correctie", 6),
                                "ruw_onder",
                                "ruw_boven")),
                List.of(0.0),
                label);
    }

    /** A row per instrument, a column per group; every cell leads to its own page. */
    Grid grid() {
        Map<String, Map<String, Grid.Vak>> cells = new LinkedHashMap<>();
        for (int row = 0; row < rows(); row++) {
            cells.computeIfAbsent(instrument(row), any -> new LinkedHashMap<>())
                    .put(maten.group(row), vak(row));
        }
        List<Grid.Regel> lines = new ArrayList<>();
        cells.forEach(
                (name, groups) ->
                        lines.add(
                                new Grid.Regel(
                                        name,
                                        GROUPS.stream()
                                                .filter(groups::containsKey)
                                                .map(groups::get)
                                                .toList())));
        return new Grid(
                "Instrument",
                List.of("Alle kwadranten", "Kwadrant 1", "Kwadrant 2", "Kwadrant 3", "Kwadrant 4"),
                lines);
    }

    private Grid.Vak vak(int row) {
        Double difference = maten.number(row, Kolom.VERSCHIL);
        Double low = maten.number(row, Kolom.ONDER);
        Double high = maten.number(row, Kolom.BOVEN);
        boolean isShown =
                Verdict.hasNumber(maten.state(row))
                        && difference != null
                        && low != null
                        && high != null;
        String word = String.valueOf(maten.cell(row, "staat_code").value());
        return new Grid.Vak(
                word,
                Verdict.mark(maten, row),
                Verdict.tone(maten, row),
                isShown
                        ? "%s (%s)"
                                .formatted(
                                        brief(maten.signed(difference)),
                                        brief(maten.interval(low, high)))
                        : "",
                "/watwerkt/%s/%s?uitkomst_code=%s"
                        .formatted(maten.instrument(row), maten.group(row), maten.uitkomst()));
    }

    private static String brief(String text) {
        return text.replace(" procentpunt", "");
    }

    /** A conclusion per instrument, everyone together. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            if (isAll(row)) {
                findings.add(Verdict.of(maten, row, instrument(row)));
            }
        }
        return findings;
    }

    /** How many estimates carry a sign, and of how many. */
    String count() {
        int sure = 0;
        int silent = 0;
        for (int row = 0; row < rows(); row++) {
            sure += Verdict.isSign(maten.state(row)) ? 1 : 0;
            silent += Verdict.hasNumber(maten.state(row)) ? 0 : 1;
        }
        return "Van de %d vergelijkingen geven er %d een aanwijzing; bij %d zijn er te weinig gegevens of is de schatting niet betrouwbaar."
                .formatted(rows(), sure, silent);
    }
}
