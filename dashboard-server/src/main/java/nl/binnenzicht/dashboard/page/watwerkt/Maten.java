package nl.binnenzicht.dashboard.page.watwerkt;

import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;

/**
 * The estimates of one outcome, and how they are written: a chance in percentage points, an amount
 * in its own unit.
 *
 * @param uitkomst code
 * @param naam of the outcome, as the plan has it
 * @param isKans a chance; otherwise an amount, of which less is better
 * @param metric that gave the table
 * @param table one row per instrument and group
 */
record Maten(String uitkomst, String naam, boolean isKans, String metric, Published table) {

    static final String UITKOMST = "uitkomst_code";

    /** The outcome that was chosen, or the first of the plan: the one decided on. */
    static Maten van(Enquiry enquiry) {
        Map<String, String> namen = enquiry.names(UITKOMST);
        String code =
                enquiry.filters()
                        .getOrDefault(
                                UITKOMST, namen.keySet().stream().findFirst().orElse("WERK12"));
        String naam = namen.getOrDefault(code, code);
        Map<String, String> only =
                namen.containsKey(code) ? Map.of(UITKOMST, code) : Map.of(); // an old snapshot
        Published kansen = enquiry.where(only, "effect_overzicht");
        if (!kansen.isEmpty()) {
            return new Maten(code, naam, true, "effect_overzicht", kansen);
        }
        Published aantallen = enquiry.where(only, "effect_aantal");
        return aantallen.isEmpty()
                ? new Maten(code, naam, true, "effect_overzicht", kansen)
                : new Maten(code, naam, false, "effect_aantal", aantallen);
    }

    /** Columns that both tables have under another name. */
    enum Kolom {
        NA_START("risico_gestart", "aantal_na_start"),
        ZONDER("risico_vergelijking", "aantal_zonder"),
        RUW("ruw_verschil", "ruw_aantal"),
        RUW_ONDER("ruw_onder", "ruw_aantal_onder"),
        RUW_BOVEN("ruw_boven", "ruw_aantal_boven"),
        VERSCHIL("effect_verschil", "effect_aantal"),
        ONDER("effect_onder", "effect_aantal_onder"),
        BOVEN("effect_boven", "effect_aantal_boven"),
        GEKROMPEN("verschil_gekrompen", "aantal_gekrompen"),
        KLEINST("kleinst_aantoonbaar", "kleinst_aantal");

        private final String kans;
        private final String aantal;

        Kolom(String kans, String aantal) {
            this.kans = kans;
            this.aantal = aantal;
        }
    }

    Kind kind() {
        return isKans ? Kind.SHARE : Kind.DECIMAL;
    }

    Cell cell(int row, Kolom kolom) {
        return table.cell(row, isKans ? kolom.kans : kolom.aantal);
    }

    Cell cell(int row, String column) {
        return table.cell(row, column);
    }

    Double number(int row, Kolom kolom) {
        return cell(row, kolom).number();
    }

    String state(int row) {
        return table.code(row, "staat_code").orElse("ONVOLDOENDE");
    }

    String instrument(int row) {
        return table.code(row, "voorziening_code").orElse("");
    }

    String group(int row) {
        return table.code(row, "kwadrant_of_alle_code").orElse("ALLE");
    }

    boolean isExploratory() {
        return !table.isEmpty() && table.code(0, "rang_code").orElse("").equals("VERKENNEND");
    }

    /**
     * True where more of it is good: a chance of work; false for months of bijstand or low scores.
     */
    boolean isGood(double difference) {
        return isKans == difference > 0;
    }

    /** A size without sign: "4,5 procentpunt", "0,35". */
    String size(double value) {
        return Notation.difference(Math.abs(value), kind()).replace("+", "");
    }

    /** With its sign. */
    String signed(double value) {
        return Notation.difference(value, kind());
    }

    /** From low to high, the unit once. */
    String interval(double low, double high) {
        return "%s tot %s".formatted(signed(low).replace(" procentpunt", ""), signed(high));
    }
}
