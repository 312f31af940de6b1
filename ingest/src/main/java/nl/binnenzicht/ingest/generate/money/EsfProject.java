package nl.binnenzicht.ingest.generate.money;

import java.util.Map;
import nl.binnenzicht.ingest.generate.extract.Cents;

/**
 * A project that the European Social Fund pays a part of; one begins every second year.
 *
 * @param begin first year
 */
public record EsfProject(int begin) {

    /** Hours of guidance in a whole month, per instrument, in hundredths. */
    private static final Map<String, Long> UREN = Map.of("LEERWERK", 2_400L, "SCHOLING", 1_600L);

    /** What an hour brings, and which part of it is the fund's. */
    private static final double TARIEF = 47.5;

    private static final double AANDEEL = 0.40;

    /** The project that runs in a year. */
    public static EsfProject of(int jaar) {
        return new EsfProject(jaar - Math.floorMod(jaar + 1, 2));
    }

    public static boolean paysFor(String voorziening) {
        return UREN.containsKey(voorziening);
    }

    /** Hours in a month, half of them where the instrument did not run all month. */
    public static Cents uren(String voorziening, boolean heleMaand) {
        long uren = UREN.get(voorziening);
        return new Cents(heleMaand ? uren : uren / 2);
    }

    public String nummer() {
        return "ESF" + begin;
    }

    /** The grant for a number of hours, in cents. */
    static long subsidie(long urenInHonderdsten) {
        return Math.round(urenInHonderdsten * TARIEF * AANDEEL);
    }
}
