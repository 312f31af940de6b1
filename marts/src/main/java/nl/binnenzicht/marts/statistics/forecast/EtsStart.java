package nl.binnenzicht.marts.statistics.forecast;

import java.util.Arrays;

/**
 * Where exponential smoothing starts: a line through the first seasons, and the mean distance of
 * each place in the season from it.
 *
 * @param level just before the first period
 * @param slope per period
 * @param pattern per place in the season, adding up to 0
 */
record EtsStart(double level, double slope, double[] pattern) {

    private static final int SEASONS = 3;
    private static final int SHORT = 10;

    static EtsStart of(double[] y, int season, boolean hasTrend) {
        int span = Math.min(y.length, season == 1 ? SHORT : SEASONS * season);
        span = season == 1 ? span : span / season * season;
        double[] pattern = new double[season];
        double[] line = line(y, span, pattern);
        for (int pass = 0; season > 1 && pass < 2; pass++) {
            double[] sum = new double[season];
            for (int t = 0; t < span; t++) {
                sum[t % season] += y[t] - line[0] - line[1] * (t + 1);
            }
            double mean = Arrays.stream(sum).sum() / span;
            for (int place = 0; place < season; place++) {
                pattern[place] = sum[place] / (span / season) - mean;
            }
            line = line(y, span, pattern);
        }
        if (hasTrend) {
            return new EtsStart(line[0], line[1], pattern);
        }
        double level = 0;
        for (int t = 0; t < span; t++) {
            level += (y[t] - pattern[t % season]) / span;
        }
        return new EtsStart(season == 1 ? level : line[0], 0, pattern);
    }

    /** Intercept and slope by least squares over 1, 2, ... of what is left without the pattern. */
    private static double[] line(double[] y, int span, double[] pattern) {
        double meanT = (span + 1) / 2.0;
        double meanY = 0;
        for (int t = 0; t < span; t++) {
            meanY += (y[t] - pattern[t % pattern.length]) / span;
        }
        double cross = 0;
        double square = 0;
        for (int t = 0; t < span; t++) {
            double centred = t + 1 - meanT;
            cross += centred * (y[t] - pattern[t % pattern.length] - meanY);
            square += centred * centred;
        }
        double slope = square > 0 ? cross / square : 0;
        return new double[] {meanY - slope * meanT, slope};
    }
}
