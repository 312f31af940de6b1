package nl.binnenzicht.marts.effect;

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
 * @param voorziening code
 * @param segmenten segment of each row, at the start of its trial
 * @param design covariates of each row, as given
 * @param seen arms, outcomes and persons of each row; covariates standardised
 * @param models null: an arm is empty
 */
public record Vergelijking(
        String voorziening,
        List<String> segmenten,
        Design design,
        Observations seen,
        CrossFit models) {

    /** The segment code of all segments together. */
    public static final String ALLE = "ALLE";

    static final int FOLDS = 5;
    static final double LAMBDA = 1;
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
        int rows = gestart.length;
        double[] outcome = new double[rows];
        int[] cluster = new int[rows];
        int[] fold = new int[rows];
        Map<String, Integer> numbers = new HashMap<>();
        int starters = 0;
        for (int row = 0; row < rows; row++) {
            outcome[row] = uitkomst[row] ? 1 : 0;
            cluster[row] = number(numbers, personen.get(row));
            fold[row] = Folds.of(personen.get(row), FOLDS, SEED);
            starters += gestart[row] ? 1 : 0;
        }
        Observations seen =
                new Observations(design.standardised(), gestart, outcome, cluster, fold);
        boolean hasBoth = starters > 0 && starters < rows;
        CrossFit models = hasBoth ? CrossFit.of(seen, FOLDS, LAMBDA) : null;
        return new Vergelijking(voorziening, List.copyOf(segmenten), design, seen, models);
    }

    private static int number(Map<String, Integer> numbers, String person) {
        Integer known = numbers.putIfAbsent(person, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** Row numbers of a segment, or of {@link #ALLE}. */
    public int[] rows(String segment) {
        return IntStream.range(0, segmenten.size())
                .filter(row -> segment.equals(ALLE) || segmenten.get(row).equals(segment))
                .toArray();
    }

    /** Weights of the rows of arm 0 in an effect on the treated. */
    public double[] weights() {
        return IntStream.range(0, segmenten.size()).mapToDouble(models::odds).toArray();
    }
}
