package nl.binnenzicht.marts.statistics;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Whether moves from one level to another are as frequent as the moves back; R: {@code
 * mcnemar.test(counts, correct = FALSE)}.
 *
 * <p>The sum over pairs of (n_ij - n_ji)^2 / (n_ij + n_ji). R counts empty pairs as degrees of
 * freedom too (and then gives NaN); here only pairs that occur count.
 *
 * <p>Source: Bowker 1948 (10.1080/01621459.1948.10483284).
 *
 * @param chiSquared NaN when no one moved
 * @param degreesOfFreedom pairs of levels between which anyone moved
 * @param pValue chance of a skewness at least as large without any
 */
public record Bowker(double chiSquared, int degreesOfFreedom, double pValue) {

    /**
     * @param counts square; row is the level before, column the level after
     */
    public static Bowker of(long[][] counts) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = i + 1; j < counts.length; j++) {
                double both = counts[i][j] + counts[j][i];
                if (both > 0) {
                    sum += Math.pow(counts[i][j] - counts[j][i], 2) / both;
                    pairs++;
                }
            }
        }
        if (pairs == 0) {
            return new Bowker(Double.NaN, 0, Double.NaN);
        }
        double p = 1 - new ChiSquaredDistribution(pairs).cumulativeProbability(sum);
        return new Bowker(sum, pairs, p);
    }
}
