package nl.binnenzicht.marts.statistics;

import java.util.Arrays;

/**
 * The average effect over everyone, from cross-fitted models of both arms (AIPW): the mean of m1 -
 * m0 + A (Y - m1) / e - (1 - A)(Y - m0) / (1 - e).
 *
 * <p>Source: Robins, Rotnitzky &amp; Zhao 1994 (10.1080/01621459.1994.10476818); Chernozhukov et
 * al. 2018 (10.1111/ectj.12097).
 */
public final class AverageEffect {

    private AverageEffect() {}

    /**
     * @param expectedTreated outcome expected in arm 1, per row, by a model that did not see the
     *     person
     */
    public static Estimate of(Observations seen, CrossFit models, double[] expectedTreated) {
        int n = seen.treated().length;
        double[] effect = new double[n];
        for (int row = 0; row < n; row++) {
            double e = models.propensity()[row];
            double m0 = models.expectedOutcome()[row];
            double y = seen.outcome()[row];
            double correction =
                    seen.treated()[row] ? (y - expectedTreated[row]) / e : -(y - m0) / (1 - e);
            effect[row] = expectedTreated[row] - m0 + correction;
        }
        double mean = Arrays.stream(effect).average().orElse(Double.NaN);
        double[] influence = Arrays.stream(effect).map(value -> (value - mean) / n).toArray();
        return new Estimate(mean, Clusters.standardError(influence, seen.cluster()));
    }
}
