package nl.binnenzicht.marts.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How much the chances of treatment of the two arms overlap. */
public final class Overlap {

    private static final double LOW = 0.3;
    private static final double HIGH = 0.7;

    private Overlap() {}

    /**
     * The share of all rows with a preference score of 0.3 to 0.7: the chance of treatment, were as
     * many treated as not. R: {@code CohortMethod::computeEquipoise}.
     *
     * <p>Source: Walker et al. 2013 (10.2147/CER.S40357).
     */
    public static double equipoise(boolean[] treated, double[] chance) {
        double share = IntStream.range(0, treated.length).filter(i -> treated[i]).count();
        double base = Logistic.logit(share / treated.length);
        long between =
                Arrays.stream(chance)
                        .map(e -> Logistic.expit(Logistic.logit(e) - base))
                        .filter(score -> score >= LOW && score <= HIGH)
                        .count();
        return (double) between / treated.length;
    }

    /**
     * The chance that a row with the outcome has a higher score than one without, ties for half
     * (AUC); R: {@code wilcox.test(score1, score0)$statistic / (n1 * n0)}.
     */
    public static double auc(boolean[] positive, double[] score) {
        Integer[] order = IntStream.range(0, score.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> score[i]));
        double ranks = 0;
        double positives = 0;
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to < order.length && score[order[to]] == score[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                if (positive[order[i]]) {
                    ranks += (from + 1 + to) / 2.0;
                    positives++;
                }
            }
            from = to;
        }
        double negatives = score.length - positives;
        return (ranks - positives * (positives + 1) / 2) / (positives * negatives);
    }
}
