package nl.binnenzicht.marts.statistics;

/**
 * What was seen in a comparison of two arms; all arrays have one place per row of the design.
 *
 * @param design covariates, standardised
 * @param treated arm 1
 * @param outcome 0 or 1, or an amount; NaN: not known of this row, which then has no part in it
 * @param cluster number of the person, from 0; rows of one person are not independent
 * @param fold of the person, for cross-fitting
 */
public record Observations(
        Design design, boolean[] treated, double[] outcome, int[] cluster, int[] fold) {

    /** The same rows, looked at for something else. */
    public Observations withOutcome(double[] other) {
        return new Observations(design, treated, other, cluster, fold);
    }

    /** Treatment as a number. */
    double[] treatment() {
        double[] result = new double[treated.length];
        for (int row = 0; row < treated.length; row++) {
            result[row] = treated[row] ? 1 : 0;
        }
        return result;
    }
}
