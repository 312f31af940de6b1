package nl.binnenzicht.marts.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.effect.Controle.Soort;
import nl.binnenzicht.marts.effect.Controle.Uitslag;
import nl.binnenzicht.marts.statistics.AttEstimate;
import nl.binnenzicht.marts.statistics.Interval;

/**
 * An instrument that does nothing: among the rows in which nothing starts, in every month and
 * segment as many starters are drawn by lot as there really were, and everything is fitted again.
 * The mean over the draws should be no difference; when it is not, the calculation itself makes
 * one.
 *
 * <p>About three thousand of those rows take part, in two folds: enough for a mean within half a
 * point, and cheap. Of a stratum at most half is drawn. The seed is fixed.
 */
public final class Placebo {

    private static final int DRAWS = 12;
    private static final int CONTROLS = 3000;
    private static final int FOLDS = 2;
    private static final long SEED = 20260101;

    private Placebo() {}

    /**
     * @param vergelijking with a yes or no as outcome
     * @param personen of each row
     * @param lagen the stratum of each row: month and segment
     */
    public static Controle van(
            Vergelijking vergelijking,
            List<String> personen,
            List<String> lagen,
            EffectThresholds thresholds) {
        int[] known = vergelijking.rows(Vergelijking.ALLE);
        TreeMap<String, Integer> starters = new TreeMap<>();
        for (int row : known) {
            if (isStart(vergelijking, row)) {
                starters.merge(lagen.get(row), 1, Integer::sum);
            }
        }
        int[] rows = sample(vergelijking, known);
        int all = starters.values().stream().mapToInt(Integer::intValue).sum();
        if (rows.length < thresholds.minStarters() || all < thresholds.minStarters()) {
            return Controle.nietUitvoerbaar(Soort.PLACEBO, thresholds.maxControlEffect());
        }
        double[] outcome = pick(vergelijking.seen().outcome(), rows);
        List<String> persons = Arrays.stream(rows).mapToObj(personen::get).toList();
        TreeMap<String, List<Integer>> strata = new TreeMap<>();
        for (int i = 0; i < rows.length; i++) {
            strata.computeIfAbsent(lagen.get(rows[i]), any -> new ArrayList<>()).add(i);
        }
        int[] places = IntStream.range(0, rows.length).toArray();
        double[] found = new double[DRAWS];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            Vergelijking lot =
                    Vergelijking.ofStarts(
                                    vergelijking.voorziening(),
                                    persons,
                                    Arrays.stream(rows)
                                            .mapToObj(vergelijking.segmenten()::get)
                                            .toList(),
                                    drawn(rows.length, strata, starters, random),
                                    vergelijking.design().rows(rows),
                                    FOLDS)
                            .met(outcome, true, FOLDS);
            if (lot.models() == null) {
                return Controle.nietUitvoerbaar(Soort.PLACEBO, thresholds.maxControlEffect());
            }
            found[draw] = AttEstimate.of(lot.seen(), lot.models(), places).difference();
        }
        return judged(found, thresholds);
    }

    private static Controle judged(double[] found, EffectThresholds thresholds) {
        double mean = Arrays.stream(found).average().orElseThrow();
        double squares = Arrays.stream(found).map(one -> (one - mean) * (one - mean)).sum();
        double error = Math.sqrt(squares / (found.length - 1) / found.length);
        Interval interval = Interval.normal(mean, error);
        boolean passed = interval.contains(0) || Math.abs(mean) <= thresholds.maxControlEffect();
        return new Controle(
                Soort.PLACEBO,
                passed ? Uitslag.DOORSTAAN : Uitslag.NIET_DOORSTAAN,
                mean,
                interval.lower(),
                interval.upper(),
                thresholds.maxControlEffect());
    }

    /** Every so many rows without a start: rows are by person and month. */
    private static int[] sample(Vergelijking vergelijking, int[] known) {
        int[] controls = Arrays.stream(known).filter(row -> !isStart(vergelijking, row)).toArray();
        int step = Math.max(1, controls.length / CONTROLS);
        return IntStream.range(0, controls.length)
                .filter(place -> place % step == 0)
                .map(place -> controls[place])
                .toArray();
    }

    private static boolean[] drawn(
            int size,
            TreeMap<String, List<Integer>> strata,
            TreeMap<String, Integer> starters,
            SplittableRandom random) {
        boolean[] drawn = new boolean[size];
        for (Map.Entry<String, List<Integer>> stratum : strata.entrySet()) {
            int[] places = stratum.getValue().stream().mapToInt(Integer::intValue).toArray();
            int asked = starters.getOrDefault(stratum.getKey(), 0);
            for (int i = 0; i < Math.min(asked, places.length / 2); i++) {
                int other = i + random.nextInt(places.length - i);
                int place = places[other];
                places[other] = places[i];
                places[i] = place;
                drawn[place] = true;
            }
        }
        return drawn;
    }

    private static boolean isStart(Vergelijking vergelijking, int row) {
        return vergelijking.seen().treated()[row];
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }
}
