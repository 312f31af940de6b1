package nl.binnenzicht.marts.statistics.forecast;

/**
 * What a model expects of the periods after a series.
 *
 * @param mean per period ahead, from 1
 * @param sigma standard error per period ahead, on the scale of the band
 * @param isLog the band is made on the scale of logarithms
 */
public record Forecast(double[] mean, double[] sigma, boolean isLog) {

    /** The lower bound for a period ahead, a number of standard errors under what is expected. */
    public double lower(int ahead, double errors) {
        return bound(ahead, -errors);
    }

    /** The upper bound. */
    public double upper(int ahead, double errors) {
        return bound(ahead, errors);
    }

    private double bound(int ahead, double errors) {
        double shift = errors * sigma[ahead];
        return isLog ? mean[ahead] * Math.exp(shift) : mean[ahead] + shift;
    }

    /** How many standard errors an outcome lies from what was expected. */
    public double distance(int ahead, double outcome) {
        if (sigma[ahead] <= 0) {
            return outcome == mean[ahead] ? 0 : Double.POSITIVE_INFINITY;
        }
        if (isLog) {
            return outcome > 0
                    ? Math.abs(Math.log(outcome / mean[ahead])) / sigma[ahead]
                    : Double.POSITIVE_INFINITY;
        }
        return Math.abs(outcome - mean[ahead]) / sigma[ahead];
    }
}
