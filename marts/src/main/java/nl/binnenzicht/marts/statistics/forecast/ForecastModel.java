package nl.binnenzicht.marts.statistics.forecast;

/** A way to look ahead. */
public interface ForecastModel {

    /** As shown; unique among the models that are compared. */
    String name();

    /** Whether a series is long enough. */
    boolean canFit(int length, int season);

    /**
     * @param y the series, oldest first, finite
     * @param season periods in a cycle, 1 for none
     * @param horizon periods ahead
     */
    Forecast forecast(double[] y, int season, int horizon);
}
