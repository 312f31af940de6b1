package nl.binnenzicht.marts.statistics;

/**
 * How many persons a comparison of two chances needs.
 *
 * <p>Two groups of the same size, tested two-sided at 5%, with 80% chance of finding the
 * difference; R: {@code power.prop.test(p1 = chance, p2 = chance + difference, power = 0.8)$n}.
 */
public final class SampleSize {

    private static final double Z_POWER = 0.8416212335729143;

    private SampleSize() {}

    /**
     * Persons per group; NaN where a chance falls outside 0 to 1.
     *
     * @param chance without
     * @param difference to be found, not 0
     */
    public static double perGroup(double chance, double difference) {
        double other = chance + difference;
        if (!(chance >= 0 && chance <= 1 && other >= 0 && other <= 1)) {
            return Double.NaN;
        }
        double mean = (chance + other) / 2;
        double equal = Math.sqrt(2 * mean * (1 - mean));
        double unequal = Math.sqrt(chance * (1 - chance) + other * (1 - other));
        double root = (Interval.Z * equal + Z_POWER * unequal) / difference;
        return root * root;
    }
}
