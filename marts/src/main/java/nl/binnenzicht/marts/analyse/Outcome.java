package nl.binnenzicht.marts.analyse;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.marts.statistics.Estimate;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.Json;

/**
 * The JSON of an analysis: numbers are not rounded, null is not estimable.
 *
 * <p>Problems: BZ-209 the answer cannot be written.
 */
final class Outcome {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static Outcome of(String key, Object value) {
        return new Outcome().put(key, value);
    }

    Outcome put(String key, Object value) {
        fields.put(key, plain(value));
        return this;
    }

    /** {@code {"estimate", "se"}}. */
    static Outcome estimate(Estimate estimate) {
        return of("estimate", estimate.value()).put("se", estimate.standardError());
    }

    /** Adds {@code lower} and {@code upper}. */
    Outcome put(Interval interval) {
        return put("lower", interval.lower()).put("upper", interval.upper());
    }

    private static Object plain(Object value) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            return null;
        }
        if (value instanceof Outcome outcome) {
            return outcome.fields;
        }
        if (value instanceof Interval interval) {
            return plain(List.of(interval.lower(), interval.upper()));
        }
        if (value instanceof List<?> list) {
            List<Object> result = new ArrayList<>();
            list.forEach(one -> result.add(plain(one)));
            return result;
        }
        return value;
    }

    /**
     * Writes the answer.
     *
     * @param answer an outcome or a list of them
     * @param target a file, or {@code -} for standard output
     */
    static void write(Object answer, String target, PrintWriter out) {
        String text = Json.write(plain(answer)) + System.lineSeparator();
        if (target.equals("-")) {
            out.print(text);
            out.flush();
            return;
        }
        try {
            Files.writeString(Path.of(target), text);
        } catch (IOException e) {
            throw new DataException(
                    new Problem(
                            "BZ-209",
                            "--json",
                            "het antwoord is hier niet te schrijven",
                            "een bestand in een map die er is, of - voor het scherm",
                            "Er is niets geschreven."));
        }
    }
}
