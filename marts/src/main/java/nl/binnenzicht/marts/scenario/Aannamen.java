package nl.binnenzicht.marts.scenario;

/**
 * What is changed in a scenario.
 *
 * @param uitstroom share by which every chance to leave grows: 0.1 is 10% more
 * @param instroom share by which the inflow grows: -0.05 is 5% less
 * @param lks people more who leave for a job with wage subsidy, spread over the first twelve months
 * @param wetVanaf months ahead, from 1, from which a law changes; 0: none does
 * @param wetPrijs share by which the price of a benefit grows from then
 * @param wetInstroom people more who come in each month from then
 * @param budget euros more BUIG budget a year
 */
public record Aannamen(
        double uitstroom,
        double instroom,
        double lks,
        int wetVanaf,
        double wetPrijs,
        double wetInstroom,
        double budget) {

    /** Nothing changed. */
    public static final Aannamen GEEN = new Aannamen(0, 0, 0, 0, 0, 0, 0);

    boolean isWet(int ahead) {
        return wetVanaf > 0 && ahead >= wetVanaf;
    }
}
