package nl.binnenzicht.marts.cohort;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The values of an enum as a definition writes them; the first is what holds when none is given.
 */
final class Woorden {

    private Woorden() {}

    static <T extends Enum<T>> Map<String, T> van(T[] waarden) {
        Map<String, T> woorden = new LinkedHashMap<>();
        for (T waarde : waarden) {
            woorden.put(van(waarde), waarde);
        }
        return woorden;
    }

    static String van(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }
}
