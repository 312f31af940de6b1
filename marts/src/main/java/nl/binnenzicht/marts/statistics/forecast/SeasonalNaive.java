package nl.binnenzicht.marts.statistics.forecast;

/**
 * As it was one season ago; without a season, as it was last time. R: {@code forecast::snaive},
 * {@code forecast::naive}.
 *
 * <p>The error for h ahead is that of one season times the root of the seasons passed.
 */
public final class SeasonalNaive implements ForecastModel {

    @Override
    public String name() {
        return "seizoensnaief";
    }

    @Override
    public boolean canFit(int length, int season) {
        return length > season;
    }

    @Override
    public Forecast forecast(double[] y, int season, int horizon) {
        int n = y.length;
        double squares = 0;
        for (int t = season; t < n; t++) {
            squares += Math.pow(y[t] - y[t - season], 2);
        }
        double one = Math.sqrt(squares / (n - season));
        double[] mean = new double[horizon];
        double[] sigma = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            int seasons = h / season + 1;
            mean[h] = y[n - season + h % season];
            sigma[h] = one * Math.sqrt(seasons);
        }
        return new Forecast(mean, sigma, false);
    }
}
