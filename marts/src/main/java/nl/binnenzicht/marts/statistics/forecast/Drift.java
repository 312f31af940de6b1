package nl.binnenzicht.marts.statistics.forecast;

/**
 * On from the last value with the mean change so far; R: {@code forecast::rwf(y, drift = TRUE)},
 * whose error for h ahead, with the uncertainty of the change itself, is used here.
 */
public final class Drift implements ForecastModel {

    private static final int MIN_LENGTH = 4;

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public boolean canFit(int length, int season) {
        return length >= MIN_LENGTH;
    }

    @Override
    public Forecast forecast(double[] y, int season, int horizon) {
        int changes = y.length - 1;
        double drift = (y[changes] - y[0]) / changes;
        double squares = 0;
        for (int t = 1; t <= changes; t++) {
            squares += Math.pow(y[t] - y[t - 1] - drift, 2);
        }
        double sigma2 = squares / (changes - 1);
        double[] mean = new double[horizon];
        double[] sigma = new double[horizon];
        for (int h = 1; h <= horizon; h++) {
            mean[h - 1] = y[changes] + h * drift;
            sigma[h - 1] = Math.sqrt(sigma2 * h * (1 + (double) h / changes));
        }
        return new Forecast(mean, sigma, false);
    }
}
