package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.statistics.CrossFit;
import nl.binnenzicht.marts.statistics.Design;
import nl.binnenzicht.marts.statistics.Folds;
import nl.binnenzicht.marts.statistics.Observations;

/**
 * One voorziening against starting nothing: its trial rows and, when both arms have rows, the
 * models fitted on them.
 *
 * @param rijen of both arms, without who started the same voorziening in the year before; of a
 *     person only the first start is in
 * @param models null: an arm is empty
 */
record Vergelijking(
        String voorziening,
        List<ProefRij> rijen,
        Design design,
        Observations seen,
        CrossFit models) {

    static final int FOLDS = 5;
    static final double LAMBDA = 1;
    private static final long SEED = 20260101;

    static Vergelijking of(String voorziening, List<ProefRij> proef) {
        List<ProefRij> rijen = eligible(voorziening, proef);
        Design design = Kenmerken.design(rijen);
        Observations seen = observations(rijen, design);
        boolean hasBoth =
                rijen.stream().anyMatch(rij -> rij.voorziening() != null)
                        && rijen.stream().anyMatch(rij -> rij.voorziening() == null);
        CrossFit models = hasBoth ? CrossFit.of(seen, FOLDS, LAMBDA) : null;
        return new Vergelijking(voorziening, rijen, design, seen, models);
    }

    private static List<ProefRij> eligible(String voorziening, List<ProefRij> proef) {
        List<ProefRij> rijen = new ArrayList<>();
        Set<String> started = new HashSet<>();
        for (ProefRij rij : proef) {
            if (rij.recent().contains(voorziening)) {
                continue;
            }
            boolean starts = voorziening.equals(rij.voorziening());
            if (rij.voorziening() == null || (starts && started.add(rij.clientId()))) {
                rijen.add(rij);
            }
        }
        return rijen;
    }

    private static Observations observations(List<ProefRij> rijen, Design design) {
        boolean[] treated = new boolean[rijen.size()];
        double[] outcome = new double[rijen.size()];
        int[] cluster = new int[rijen.size()];
        int[] fold = new int[rijen.size()];
        Map<String, Integer> persons = new HashMap<>();
        for (int row = 0; row < rijen.size(); row++) {
            ProefRij rij = rijen.get(row);
            treated[row] = rij.voorziening() != null;
            outcome[row] = rij.naarWerk() ? 1 : 0;
            cluster[row] = number(persons, rij.clientId());
            fold[row] = Folds.of(rij.clientId(), FOLDS, SEED);
        }
        return new Observations(design.standardised(), treated, outcome, cluster, fold);
    }

    private static int number(Map<String, Integer> persons, String clientId) {
        Integer known = persons.putIfAbsent(clientId, persons.size());
        return known == null ? persons.size() - 1 : known;
    }

    /** Row numbers of a kwadrant, or of all. */
    int[] rows(String kwadrant) {
        return IntStream.range(0, rijen.size())
                .filter(
                        row ->
                                kwadrant.equals(EffectStep.ALLE)
                                        || rijen.get(row).kwadrant().equals(kwadrant))
                .toArray();
    }

    /** Weights of the rows of arm 0 in an effect on the treated. */
    double[] weights() {
        return IntStream.range(0, rijen.size()).mapToDouble(models::odds).toArray();
    }
}
