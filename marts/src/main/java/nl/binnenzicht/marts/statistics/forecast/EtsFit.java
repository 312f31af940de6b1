package nl.binnenzicht.marts.statistics.forecast;

import java.util.Arrays;

/**
 * One exponential smoothing model with additive error, trend and season, run over a series with
 * given parameters: l = l + phi b + alpha e, b = phi b + beta e, s = s + gamma e.
 */
final class EtsFit {

    private final EtsShape shape;
    private final int season;
    private final double alpha;
    private final double beta;
    private final double gamma;
    private final double phi;
    private final double[] pattern;
    private double level;
    private double slope;
    private double squares;

    /**
     * @param parameters alpha, beta as share of alpha, gamma as share of 1 - alpha, phi; as many as
     *     the shape has
     */
    EtsFit(EtsShape shape, int season, double[] parameters) {
        this.shape = shape;
        this.season = season;
        int next = 0;
        alpha = parameters[next++];
        beta = shape.hasTrend() ? parameters[next++] * alpha : 0;
        gamma = shape.hasSeason() ? parameters[next++] * (1 - alpha) : 0;
        phi = shape.isDamped() ? parameters[next] : 1;
        pattern = new double[shape.hasSeason() ? season : 1];
    }

    /** Runs over the series. */
    EtsFit over(double[] y, EtsStart start) {
        level = start.level();
        slope = shape.hasTrend() ? start.slope() : 0;
        if (shape.hasSeason()) {
            System.arraycopy(start.pattern(), 0, pattern, 0, season);
        }
        squares = 0;
        for (int t = 0; t < y.length; t++) {
            int place = t % pattern.length;
            double expected = level + phi * slope + pattern[place];
            double error = y[t] - expected;
            squares += error * error;
            level += phi * slope + alpha * error;
            slope = phi * slope + beta * error;
            pattern[place] += gamma * error;
        }
        return this;
    }

    double squares() {
        return squares;
    }

    /** Ahead of a series of the given length, with the exact variance of a linear model. */
    Forecast ahead(int length, int horizon, boolean isLog) {
        int used = shape.parameters() + shape.startingValues(season);
        double sigma2 = squares / Math.max(1, length - used);
        double[] mean = new double[horizon];
        double[] sigma = new double[horizon];
        double sum = 1;
        double damped = 0;
        for (int h = 1; h <= horizon; h++) {
            damped += Math.pow(phi, h);
            mean[h - 1] = level + damped * slope + pattern[(length + h - 1) % pattern.length];
            sigma[h - 1] = Math.sqrt(sigma2 * sum);
            double c = alpha + beta * damped;
            if (shape.hasSeason() && h % season == 0) {
                c += gamma;
            }
            sum += c * c;
        }
        double[] shown = isLog ? Arrays.stream(mean).map(Math::exp).toArray() : mean;
        return new Forecast(shown, sigma, isLog);
    }
}
