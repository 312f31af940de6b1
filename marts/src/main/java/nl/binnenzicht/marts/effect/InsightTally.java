package nl.binnenzicht.marts.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.binnenzicht.marts.statistics.Interval;

/**
 * How far estimates are from the truth over many invented towns: bias, coverage and false alarms,
 * each with the uncertainty of the number of towns.
 */
public final class InsightTally {

    private static final double POINTS = 100;
    private static final double NOTHING = 0.005;

    private final List<Cel> cellen = new ArrayList<>();

    /**
     * One cell of the grid in one town; differences of chances.
     *
     * @param waar what the inventor of the lives put in, on average over who started
     * @param verschil estimate; null: not estimable
     * @param ruw difference nobody corrected, in the same months; null with the estimate
     * @param ooit who ever started against who never did; the same for every kwadrant
     */
    public record Cel(
            String voorziening,
            String kwadrant,
            double waar,
            String staat,
            Double verschil,
            Double onder,
            Double boven,
            Double ruw,
            Double ooit) {

        boolean isEstimated() {
            return verschil != null;
        }

        boolean covers() {
            return onder <= waar && waar <= boven;
        }

        boolean isCalledAnEffect() {
            return EffectStaat.valueOf(staat).compareTo(EffectStaat.GEEN_VERSCHIL) > 0;
        }
    }

    public void add(Cel cel) {
        cellen.add(cel);
    }

    public int cells() {
        return cellen.size();
    }

    /**
     * A table for a terminal: a line per voorziening over all kwadranten, then what was aimed at.
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%-10s %6s %6s %8s %16s %16s %16s %14s"
                        .formatted(
                                "instrument",
                                "steden",
                                "waar",
                                "geschat",
                                "vertekening",
                                "ruw",
                                "ooit/nooit",
                                "dekking 95%"));
        TreeMap<String, List<Cel>> whole = new TreeMap<>();
        for (Cel cel : cellen) {
            if (cel.kwadrant().equals(Vergelijking.ALLE) && cel.isEstimated()) {
                whole.computeIfAbsent(cel.voorziening(), any -> new ArrayList<>()).add(cel);
            }
        }
        whole.forEach((voorziening, cells) -> lines.add(line(voorziening, cells)));
        List<Cel> all = cellen.stream().filter(Cel::isEstimated).toList();
        List<Cel> total = whole.values().stream().flatMap(List::stream).toList();
        lines.add("dekking, alle kwadranten samen: " + share(total, Cel::covers));
        lines.add("dekking, elke cel met een schatting: " + share(all, Cel::covers));
        List<Cel> inert = cellen.stream().filter(cel -> Math.abs(cel.waar()) < NOTHING).toList();
        lines.add(
                "vals alarm, instrument dat niets doet: "
                        + share(
                                inert.stream()
                                        .filter(c -> c.kwadrant().equals(Vergelijking.ALLE))
                                        .toList(),
                                Cel::isCalledAnEffect)
                        + "; elke cel daarvan: "
                        + share(inert, Cel::isCalledAnEffect));
        lines.add(
                "doelen: vertekening onder 1 punt, dekking 93-97%, vals alarm hoogstens 5%,"
                        + " ooit/nooit minstens 10 punten mis");
        return lines;
    }

    private static String line(String voorziening, List<Cel> cells) {
        return String.format(
                Locale.GERMANY,
                "%-10s %6d %6.1f %8.1f %16s %16s %16s %14s",
                voorziening,
                cells.size(),
                mean(cells, Cel::waar),
                mean(cells, Cel::verschil),
                bias(cells, Cel::verschil),
                bias(cells, Cel::ruw),
                bias(cells, Cel::ooit),
                share(cells, Cel::covers));
    }

    private static double mean(List<Cel> cells, ToDoubleFunction<Cel> value) {
        return POINTS * cells.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    /** Mean distance from the truth, and 1.96 times its standard error over the towns. */
    private static String bias(List<Cel> cells, ToDoubleFunction<Cel> value) {
        double[] apart =
                cells.stream().mapToDouble(c -> value.applyAsDouble(c) - c.waar()).toArray();
        double mean = 0;
        for (double one : apart) {
            mean += one / apart.length;
        }
        double squares = 0;
        for (double one : apart) {
            squares += (one - mean) * (one - mean);
        }
        double error = Math.sqrt(squares / Math.max(1, apart.length - 1) / apart.length);
        return String.format(
                Locale.GERMANY, "%+.1f ± %.1f", POINTS * mean, POINTS * Interval.Z * error);
    }

    private static String share(List<Cel> cells, Predicate<Cel> counts) {
        long found = cells.stream().filter(counts).count();
        return cells.isEmpty()
                ? "n.v.t."
                : String.format(
                        Locale.GERMANY,
                        "%d/%d (%.0f%%)",
                        found,
                        cells.size(),
                        POINTS * found / cells.size());
    }
}
