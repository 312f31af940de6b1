package nl.binnenzicht.dashboard.page.watwerkt;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.dashboard.chart.Chart;
import nl.binnenzicht.dashboard.chart.IntervalChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Visual.Finding;

/** The estimates as tables of one row per line of a forest plot. */
final class EffectTable {

    private static final String ALL = "ALLE";

    private final Published effects;

    EffectTable(Published effects) {
        this.effects = effects;
    }

    private boolean isAll(int row) {
        return group(row).equals(ALL);
    }

    private String group(int row) {
        Cell cell = effects.cell(row, "kwadrant_of_alle_code");
        return effects.code(row, "kwadrant_of_alle_code")
                .orElse(String.valueOf(cell.value()).startsWith("Alle") ? ALL : text(cell));
    }

    private static String text(Cell cell) {
        return String.valueOf(cell.value());
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
        Assembly table =
                Assembly.of(id, effects.snapshotId())
                        .column(
                                "groep",
                                together ? "Instrument" : "Instrument en kwadrant",
                                Kind.TEXT)
                        .column("oordeel", "Oordeel", Kind.TEXT)
                        .column("verschil", "Verschil na correctie", Kind.SHARE)
                        .column("onder", "Ondergrens (95%)", Kind.SHARE)
                        .column("boven", "Bovengrens (95%)", Kind.SHARE)
                        .column("ruw_verschil", "Verschil zonder correctie", Kind.SHARE)
                        .column("ruw_onder", "Zonder correctie, ondergrens", Kind.SHARE)
                        .column("ruw_boven", "Zonder correctie, bovengrens", Kind.SHARE)
                        .column("gestart", "Gestart", Kind.INTEGER)
                        .column("vergelijking", "Vergelijkingsgroep", Kind.INTEGER)
                        .column("effectieve_omvang", "Effectieve omvang", Kind.DECIMAL)
                        .column("kleinst_aantoonbaar", "Kleinst aantoonbaar", Kind.SHARE)
                        .column("gekrompen", "Naar gemiddelde getrokken", Kind.SHARE)
                        .column("q_waarde", "q-waarde", Kind.DECIMAL)
                        .column("e_waarde", "E-waarde", Kind.DECIMAL);
        for (int row = 0; row < effects.rows().size(); row++) {
            if (isAll(row) == together) {
                table.row(
                        Cell.of(name(row, together)),
                        effects.cell(row, "staat_code"),
                        number(row, "effect_verschil"),
                        number(row, "effect_onder"),
                        number(row, "effect_boven"),
                        number(row, "ruw_verschil"),
                        number(row, "ruw_onder"),
                        number(row, "ruw_boven"),
                        effects.cell(row, "aantal_gestart"),
                        effects.cell(row, "aantal_vergelijking"),
                        number(row, "effectieve_omvang"),
                        number(row, "kleinst_aantoonbaar"),
                        number(row, "verschil_gekrompen"),
                        number(row, "q_waarde"),
                        number(row, "e_waarde"));
            }
        }
        return table.table();
    }

    /** Where the state allows no number there is none, whatever the estimate says. */
    private Cell number(int row, String column) {
        Cell cell = effects.cell(row, column);
        boolean silent = !Verdict.hasNumber(Verdict.state(effects, row));
        return silent && cell.isShown() ? Cell.absent(Cell.State.NVT) : silent ? nvt(cell) : cell;
    }

    private static Cell nvt(Cell cell) {
        return cell.state() == Cell.State.ONBEKEND ? Cell.absent(Cell.State.NVT) : cell;
    }

    private String name(int row, boolean together) {
        String instrument = text(effects.cell(row, "voorziening_code"));
        return together ? instrument : instrument + ", kwadrant " + group(row);
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

    /** A conclusion per instrument, everyone together. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int row = 0; row < effects.rows().size(); row++) {
            if (isAll(row)) {
                findings.add(Verdict.of(effects, row, text(effects.cell(row, "voorziening_code"))));
            }
        }
        return findings;
    }

    /** How many estimates carry a sign, and of how many. */
    String count() {
        int sure = 0;
        int silent = 0;
        for (int row = 0; row < effects.rows().size(); row++) {
            String state = Verdict.state(effects, row);
            sure += state.equals("AANWIJZING") || state.equals("STERK") ? 1 : 0;
            silent += Verdict.hasNumber(state) ? 0 : 1;
        }
        return "Van de %d vergelijkingen geven er %d een aanwijzing; bij %d zijn er te weinig gegevens of is de schatting niet betrouwbaar."
                .formatted(effects.rows().size(), sure, silent);
    }
}
