package nl.binnenzicht.marts.statistics;

/**
 * A number and how uncertain it is.
 *
 * @param value NaN: not estimable
 * @param standardError of the value; NaN: not estimable
 */
public record Estimate(double value, double standardError) {

    /** 95%, from a normal error. */
    public Interval interval() {
        return Interval.normal(value, standardError);
    }
}
