package nl.binnenzicht.marts.statistics;

/**
 * The event times of a group, small to large, with all ways out at one time handled together.
 *
 * @param times distinct
 * @param atRisk stays at risk just before each time
 * @param events number per way out and time; row 0 is all ways out together
 */
record EventGrid(double[] times, int[] atRisk, int[][] events) {

    /** How many times lie at or before a moment. */
    int upTo(double moment) {
        int count = 0;
        while (count < times.length && times[count] <= moment) {
            count++;
        }
        return count;
    }
}
