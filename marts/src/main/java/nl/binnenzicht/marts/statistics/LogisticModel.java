package nl.binnenzicht.marts.statistics;

/**
 * A fitted logistic regression.
 *
 * @param intercept not penalised
 * @param coefficients one per column of the design it was fitted on
 * @param converged false: no maximum was found, and nothing may be concluded from it
 * @param iterations Newton steps taken
 */
public record LogisticModel(
        double intercept, double[] coefficients, boolean converged, int iterations) {

    /** Nothing known yet: the start of a fit. */
    static LogisticModel start(int columns) {
        return new LogisticModel(0, new double[columns], false, 0);
    }

    /** The linear predictor, log odds. */
    public double logOdds(Design design, int row) {
        return intercept + design.product(row, coefficients);
    }

    public double probability(Design design, int row) {
        return Logistic.expit(logOdds(design, row));
    }
}
