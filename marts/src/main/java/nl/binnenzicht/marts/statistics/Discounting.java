package nl.binnenzicht.marts.statistics;

/** The present value of amounts in later years. */
public final class Discounting {

    private Discounting() {}

    /** What one euro in a year is worth in year 0. */
    public static double factor(double rate, int year) {
        return Math.pow(1 + rate, -year);
    }

    /**
     * What a yearly euro is worth in year 0 when a share of it is left every next year: sum of
     * first year, q, q^2, ... times the discount factor.
     *
     * @param firstYear share of year 0 that counts
     * @param retention q, share that is left a year later
     * @param years how many, year 0 included
     */
    public static double annuity(double rate, double firstYear, double retention, int years) {
        double sum = 0;
        for (int year = 0; year < years; year++) {
            sum += inYear(firstYear, retention, year) * factor(rate, year);
        }
        return sum;
    }

    /** How much of the yearly amount counts in a year. */
    public static double inYear(double firstYear, double retention, int year) {
        return year == 0 ? firstYear : Math.pow(retention, year);
    }
}
