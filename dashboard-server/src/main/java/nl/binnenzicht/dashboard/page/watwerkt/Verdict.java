package nl.binnenzicht.dashboard.page.watwerkt;

import java.util.Locale;
import nl.binnenzicht.dashboard.page.Visual.Finding;
import nl.binnenzicht.dashboard.page.Visual.Tone;
import nl.binnenzicht.dashboard.page.watwerkt.Maten.Kolom;

/** One estimate in a sentence that never says more than its state and interval allow. */
final class Verdict {

    /** A whole interval within two points is a small difference, whatever it is. */
    private static final double SMALL = 0.02;

    private Verdict() {}

    /** True where the state allows a number to be shown at all. */
    static boolean hasNumber(String state) {
        return switch (state) {
            case "GEEN_VERSCHIL", "AANWIJZING", "STERK" -> true;
            default -> false;
        };
    }

    /** True where the state says that there is something, up or down. */
    static boolean isSign(String state) {
        return state.equals("AANWIJZING") || state.equals("STERK");
    }

    static Finding of(Maten maten, int row, String subject) {
        String word = String.valueOf(maten.cell(row, "staat_code").value());
        return new Finding(subject, word, tone(maten, row), text(maten, row));
    }

    static Tone tone(Maten maten, int row) {
        Double difference = maten.number(row, Kolom.VERSCHIL);
        if (!isSign(maten.state(row)) || difference == null) {
            return Tone.NEUTRAAL;
        }
        return maten.isGood(difference) ? Tone.GOED : Tone.LET_OP;
    }

    /** The sign that goes with the colour: an arrow only where the state allows one. */
    static String mark(Maten maten, int row) {
        Double difference = maten.number(row, Kolom.VERSCHIL);
        return switch (maten.state(row)) {
            case "ONMOGELIJK" -> "×";
            case "ONVOLDOENDE" -> "…";
            case "ONBETROUWBAAR" -> "?";
            case "GEEN_VERSCHIL" -> "≈";
            default -> difference == null ? "≈" : difference > 0 ? "▲" : "▼";
        };
    }

    static String text(Maten maten, int row) {
        String state = maten.state(row);
        if (!hasNumber(state)) {
            return switch (state) {
                case "ONMOGELIJK" ->
                        "Er is geen vergelijking te maken: niemand begon hiermee. Daarom staat"
                                + " hier geen getal.";
                case "ONBETROUWBAAR" ->
                        "Een of meer controles zijn niet doorstaan. Een getal zou misleiden en"
                                + " staat hier daarom niet.";
                default ->
                        "Er zijn te weinig deelnemers of te weinig gebeurtenissen om iets te"
                                + " zeggen. Dat is geen bewijs dat het niet werkt.";
            };
        }
        Double difference = maten.number(row, Kolom.VERSCHIL);
        Double low = maten.number(row, Kolom.ONDER);
        Double high = maten.number(row, Kolom.BOVEN);
        if (difference == null || low == null || high == null) {
            return "Het getal is afgeschermd omdat het op te weinig personen rust.";
        }
        return state.equals("GEEN_VERSCHIL")
                ? none(maten, row, difference, low, high)
                : sign(maten, difference, low, high);
    }

    private static String none(Maten maten, int row, double difference, double low, double high) {
        String corrected = low * high > 0 ? ", na correctie voor het aantal vergelijkingen" : "";
        String start =
                "We zien geen aantoonbaar verschil%s (%s; 95%%-interval %s)."
                        .formatted(corrected, maten.signed(difference), maten.interval(low, high));
        if (maten.isKans() && low >= -SMALL && high <= SMALL) {
            return start + " Als er een verschil is, dan is het hooguit klein.";
        }
        Double smallest = maten.number(row, Kolom.KLEINST);
        return smallest == null
                ? start
                : start
                        + " Een verschil kleiner dan ongeveer %s konden we met deze aantallen niet"
                                .formatted(maten.size(smallest))
                        + " goed zien.";
    }

    private static String sign(Maten maten, double difference, double low, double high) {
        String direction =
                maten.isKans()
                        ? difference > 0 ? "groter" : "kleiner"
                        : difference > 0 ? "hoger" : "lager";
        return "%s was naar schatting %s %s dan bij vergelijkbare mensen die in die maand niets begonnen (95%%-interval %s). Dit is een schatting uit de praktijk, geen proef met loting."
                .formatted(
                        subject(maten),
                        maten.size(difference),
                        direction,
                        maten.interval(low, high));
    }

    /** "De kans op uitstroom naar werk binnen 12 maanden". */
    static String subject(Maten maten) {
        String naam =
                maten.naam().substring(0, 1).toLowerCase(Locale.ROOT) + maten.naam().substring(1);
        if (!maten.isKans()) {
            return "Het gemiddelde (" + naam.replace("zRM", "ZRM") + ")";
        }
        return naam.startsWith("begint")
                ? "De kans om te beginnen met deeltijdwerk binnen 12 maanden"
                : "De kans op " + naam;
    }
}
