package nl.binnenzicht.marts.effect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.statistics.CrossFit;
import nl.binnenzicht.marts.statistics.Design;
import nl.binnenzicht.marts.statistics.Folds;
import nl.binnenzicht.marts.statistics.Observations;

/**
 * One voorziening against starting nothing: its trial rows and, when both arms have rows, the
 * models fitted on them.
 *
 * <p>Who starts does not depend on what is looked at afterwards: {@link #met} asks another outcome
 * of the same rows and the same chances of starting.
 *
 * @param voorziening code
 * @param segmenten segment of each row, at the start of its trial
 * @param design covariates of each row, as given
 * @param seen arms, outcomes and persons of each row; covariates standardised. An outcome that is
 *     NaN is not known: the row has no part in this outcome
 * @param isKans outcomes are 0 or 1; otherwise amounts
 * @param models null: an arm is empty
 */
public record Vergelijking(
        String voorziening,
        List<String> segmenten,
        Design design,
        Observations seen,
        boolean isKans,
        CrossFit models) {

    /** The segment code of all segments together. */
    public static final String ALLE = "ALLE";

    public static final int FOLDS = 5;
    public static final double LAMBDA = 1;
    private static final long SEED = 20260101;

    /**
     * All arrays have one place per row.
     *
     * @param personen who the row is about; a person may have many rows of arm 0 and one of arm 1
     * @param gestart arm 1
     * @param uitkomst whether it happened within the horizon
     */
    public static Vergelijking of(
            String voorziening,
            List<String> personen,
            List<String> segmenten,
            boolean[] gestart,
            boolean[] uitkomst,
            Design design) {
        double[] outcome = new double[gestart.length];
        for (int row = 0; row < outcome.length; row++) {
            outcome[row] = uitkomst[row] ? 1 : 0;
        }
        Vergelijking starts = ofStarts(voorziening, personen, segmenten, gestart, design, FOLDS);
        return starts.met(outcome, true, FOLDS);
    }

    /** Who starts only; no row has an outcome yet. */
    public static Vergelijking ofStarts(
            String voorziening,
            List<String> personen,
            List<String> segmenten,
            boolean[] gestart,
            Design design,
            int folds) {
        double[] unknown = new double[gestart.length];
        Arrays.fill(unknown, Double.NaN);
        Observations seen =
                new Observations(
                        design.standardised(),
                        gestart,
                        unknown,
                        numbers(personen),
                        folds(personen, folds));
        long starters = IntStream.range(0, gestart.length).filter(row -> gestart[row]).count();
        boolean hasBoth = starters > 0 && starters < gestart.length;
        CrossFit models = hasBoth ? CrossFit.ofStarts(seen, folds, LAMBDA) : null;
        return new Vergelijking(voorziening, List.copyOf(segmenten), design, seen, true, models);
    }

    /** The fold of each person; the same person is in the same fold in every comparison. */
    public static int[] folds(List<String> personen, int folds) {
        return personen.stream().mapToInt(person -> Folds.of(person, folds, SEED)).toArray();
    }

    /** Persons numbered from 0 in the order in which they come. */
    public static int[] numbers(List<String> personen) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] result = new int[personen.size()];
        for (int row = 0; row < result.length; row++) {
            result[row] = numbers.computeIfAbsent(personen.get(row), any -> numbers.size());
        }
        return result;
    }

    /** The same rows with a yes or no as outcome, and no model of it. */
    public Vergelijking seenAs(double[] uitkomst) {
        return new Vergelijking(
                voorziening, segmenten, design, seen.withOutcome(uitkomst), true, models);
    }

    /** The same rows with another outcome, and a model of it fitted on their arm 0. */
    public Vergelijking met(double[] uitkomst, boolean kans, int folds) {
        Observations other = seen.withOutcome(uitkomst);
        return models == null
                ? new Vergelijking(voorziening, segmenten, design, other, kans, null)
                : met(uitkomst, kans, CrossFit.Expected.without(other, folds, LAMBDA, kans));
    }

    /**
     * The same rows with another outcome.
     *
     * @param uitkomst NaN: the row has no part in it
     * @param zonder what is expected of each row without a start
     */
    public Vergelijking met(double[] uitkomst, boolean kans, CrossFit.Expected zonder) {
        return new Vergelijking(
                voorziening,
                segmenten,
                design,
                seen.withOutcome(uitkomst),
                kans,
                models == null ? null : models.expecting(zonder));
    }

    /** Numbers of the rows with an outcome, of a segment or of {@link #ALLE}. */
    public int[] rows(String segment) {
        return IntStream.range(0, segmenten.size())
                .filter(row -> !Double.isNaN(seen.outcome()[row]))
                .filter(row -> segment.equals(ALLE) || segmenten.get(row).equals(segment))
                .toArray();
    }

    /** Weights of the rows of arm 0 in an effect on the treated. */
    public double[] weights() {
        return IntStream.range(0, segmenten.size()).mapToDouble(models::odds).toArray();
    }
}
