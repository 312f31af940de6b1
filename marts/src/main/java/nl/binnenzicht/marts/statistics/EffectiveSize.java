package nl.binnenzicht.marts.statistics;

/**
 * How many equally weighted persons a weighted group is worth: (sum w)^2 / sum w^2.
 *
 * <p>Source: Kish 1965.
 */
public final class EffectiveSize {

    private EffectiveSize() {}

    /** Rows of one person are added first: twelve months of a person are not twelve persons. */
    public static double ofPersons(double[] weights, int[] person) {
        double sum = 0;
        double squares = 0;
        for (double weight : Clusters.sums(weights, person).values()) {
            sum += weight;
            squares += weight * weight;
        }
        return squares == 0 ? 0 : sum * sum / squares;
    }
}
