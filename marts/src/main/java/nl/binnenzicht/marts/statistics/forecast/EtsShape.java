package nl.binnenzicht.marts.statistics.forecast;

/**
 * Which parts an exponential smoothing model with additive errors has.
 *
 * @param hasTrend a slope
 * @param isDamped the slope dies out
 * @param hasSeason a pattern per season
 */
record EtsShape(boolean hasTrend, boolean isDamped, boolean hasSeason) {

    /** Alpha, then beta, gamma and phi where the shape has them. */
    int parameters() {
        return 1 + (hasTrend ? 1 : 0) + (hasSeason ? 1 : 0) + (isDamped ? 1 : 0);
    }

    /** Starting values: level, slope, and one per place in the season less one. */
    int startingValues(int season) {
        return 1 + (hasTrend ? 1 : 0) + (hasSeason ? season - 1 : 0);
    }
}
