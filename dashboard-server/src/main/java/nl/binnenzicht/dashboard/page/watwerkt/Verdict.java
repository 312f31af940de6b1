package nl.binnenzicht.dashboard.page.watwerkt;

import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Visual.Finding;
import nl.binnenzicht.dashboard.page.Visual.Tone;

/** One estimate in a sentence that never says more than its state and interval allow. */
final class Verdict {

    private Verdict() {}

    /** True where the state allows a number to be shown at all. */
    static boolean hasNumber(String state) {
        return switch (state) {
            case "GEEN_VERSCHIL", "AANWIJZING", "STERK" -> true;
            default -> false;
        };
    }

    static String state(Published effects, int row) {
        return effects.code(row, "staat_code").orElse("ONVOLDOENDE");
    }

    static Finding of(Published effects, int row, String subject) {
        String state = state(effects, row);
        String word = String.valueOf(effects.cell(row, "staat_code").value());
        return new Finding(subject, word, tone(effects, row, state), text(effects, row, state));
    }

    private static Tone tone(Published effects, int row, String state) {
        Double difference = effects.cell(row, "effect_verschil").number();
        boolean sign = state.equals("AANWIJZING") || state.equals("STERK");
        if (!sign || difference == null) {
            return Tone.NEUTRAAL;
        }
        return difference > 0 ? Tone.GOED : Tone.LET_OP;
    }

    private static String text(Published effects, int row, String state) {
        Cell difference = effects.cell(row, "effect_verschil");
        if (!hasNumber(state)) {
            return switch (state) {
                case "ONMOGELIJK" ->
                        "Er is geen vergelijking te maken: er is niemand gestart, of er is niemand"
                                + " om mee te vergelijken. Daarom staat hier geen getal.";
                case "ONBETROUWBAAR" ->
                        "De twee groepen lijken te weinig op elkaar, ook na weging. Een getal zou"
                                + " misleiden en staat hier daarom niet.";
                default ->
                        "Er zijn te weinig deelnemers of te weinig uitstroom om iets te zeggen. Dat"
                                + " is geen bewijs dat het niet werkt.";
            };
        }
        if (difference.number() == null) {
            return "Het getal is afgeschermd omdat het op te weinig personen rust.";
        }
        String interval = interval(effects, row);
        if (state.equals("GEEN_VERSCHIL")) {
            return "We zien geen aantoonbaar verschil%s (%s; 95%%-interval %s). Kleinere verschillen dan %s konden we met deze aantallen niet zien."
                    .formatted(
                            missesZero(effects, row)
                                    ? ", na correctie voor het aantal vergelijkingen"
                                    : "",
                            Notation.points(difference.number()),
                            interval,
                            Notation.of(effects.cell(row, "kleinst_aantoonbaar"), Kind.SHARE)
                                    .replace("%", " procentpunt"));
        }
        String direction = difference.number() > 0 ? "groter" : "kleiner";
        return "De kans op werk binnen 12 maanden was naar schatting %s %s dan bij vergelijkbare mensen die in die maand niets begonnen (95%%-interval %s). Dit is een schatting uit de praktijk, geen proef met loting."
                .formatted(
                        Notation.points(Math.abs(difference.number())).replace("+", ""),
                        direction,
                        interval);
    }

    /** An interval beside zero that is no sign yet, because many comparisons are made at once. */
    private static boolean missesZero(Published effects, int row) {
        Double low = effects.cell(row, "effect_onder").number();
        Double high = effects.cell(row, "effect_boven").number();
        return low != null && high != null && low * high > 0;
    }

    private static String interval(Published effects, int row) {
        Double low = effects.cell(row, "effect_onder").number();
        Double high = effects.cell(row, "effect_boven").number();
        return low == null || high == null
                ? "niet te tonen"
                : "%s tot %s"
                        .formatted(
                                Notation.points(low).replace(" procentpunt", ""),
                                Notation.points(high));
    }
}
