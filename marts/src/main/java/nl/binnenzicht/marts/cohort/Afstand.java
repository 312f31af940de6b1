package nl.binnenzicht.marts.cohort;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A distance to the index date: {@code 6m} is six months after it, {@code -1d} the day before, and
 * {@code 0d} the day itself. A month later is the same day of that month, or its last day.
 *
 * @param aantal days or months; negative: before the index date
 * @param eenheid days or months
 */
public record Afstand(int aantal, Eenheid eenheid) {

    /** How it is written; also in the published schema. */
    public static final String PATROON = "^-?[0-9]{1,4}[dm]$";

    /** The index date itself. */
    public static final Afstand NUL = new Afstand(0, Eenheid.DAGEN);

    private static final Pattern GESCHREVEN = Pattern.compile("(-?[0-9]{1,4})([dm])");

    /** What is counted. */
    public enum Eenheid {
        DAGEN("to_days", "d"),
        MAANDEN("to_months", "m");

        private final String functie;
        private final String letter;

        Eenheid(String functie, String letter) {
            this.functie = functie;
            this.letter = letter;
        }

        /** Function of DuckDB that makes an interval of it. */
        String functie() {
            return functie;
        }
    }

    /** Empty for a text that is no distance. */
    public static Optional<Afstand> lees(String text) {
        Matcher matcher = GESCHREVEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Afstand(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2).equals("d") ? Eenheid.DAGEN : Eenheid.MAANDEN));
    }

    public boolean isNaIndex() {
        return aantal > 0;
    }

    /**
     * Whether this lies after the other for every index date; 28 to 31 days make a month, so days
     * and months close to each other are not sure.
     */
    boolean isZekerNa(Afstand ander) {
        return kleinsteDagen() > ander.grootsteDagen();
    }

    private int kleinsteDagen() {
        return eenheid == Eenheid.DAGEN ? aantal : aantal * (aantal < 0 ? 31 : 28);
    }

    private int grootsteDagen() {
        return eenheid == Eenheid.DAGEN ? aantal : aantal * (aantal < 0 ? 28 : 31);
    }

    /** As people say it: "6 maanden na de index". */
    public String inWoorden() {
        if (aantal == 0) {
            return "de index";
        }
        int n = Math.abs(aantal);
        String wat =
                eenheid == Eenheid.DAGEN ? n == 1 ? "dag" : "dagen" : n == 1 ? "maand" : "maanden";
        return n + " " + wat + (aantal < 0 ? " voor" : " na") + " de index";
    }

    /** As it is written in a definition. */
    @Override
    public String toString() {
        return aantal + eenheid.letter;
    }
}
