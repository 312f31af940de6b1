package nl.binnenzicht.marts.statistics;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * A 95% interval.
 *
 * <p>Source: Wilson 1927; Newcombe 1998 (10.1002/(SICI)1097-0258(19980430)17:8&lt;873).
 *
 * @param lower bound
 * @param upper bound, not below the lower one
 */
public record Interval(double lower, double upper) {

    /** The 97.5% point of the normal distribution; R: {@code qnorm(0.975)}. */
    public static final double Z = 1.959963984540054;

    private static final double TAIL = 0.025;

    /** Around an estimate with a normal error. */
    public static Interval normal(double estimate, double standardError) {
        return new Interval(estimate - Z * standardError, estimate + Z * standardError);
    }

    /**
     * Wilson's interval of a share; R: {@code prop.test(k, n, correct = FALSE)$conf.int}.
     *
     * @param share 0..1
     * @param count on which it rests, above 0
     */
    public static Interval wilson(double share, double count) {
        double z2n = Z * Z / count;
        double centre = share + z2n / 2;
        double half = Z * Math.sqrt(share * (1 - share) / count + z2n / (4 * count));
        return new Interval(
                share == 0 ? 0 : Math.max(0, (centre - half) / (1 + z2n)),
                Math.min(1, (centre + half) / (1 + z2n)));
    }

    /** Newcombe's hybrid interval of a difference of two independent shares. */
    public static Interval newcombe(double share1, double count1, double share0, double count0) {
        Interval one = wilson(share1, count1);
        Interval zero = wilson(share0, count0);
        double difference = share1 - share0;
        return new Interval(
                difference - Math.hypot(share1 - one.lower, zero.upper - share0),
                difference + Math.hypot(one.upper - share1, share0 - zero.lower));
    }

    /**
     * The exact interval of a share; R: {@code binom.test(k, n)$conf.int}.
     *
     * <p>Source: Clopper &amp; Pearson 1934.
     *
     * @param k of n, whole numbers, n above 0
     */
    public static Interval clopperPearson(long k, long n) {
        double lower =
                k == 0
                        ? 0
                        : new BetaDistribution(k, n - k + 1.0).inverseCumulativeProbability(TAIL);
        double upper =
                k == n
                        ? 1
                        : new BetaDistribution(k + 1.0, n - k)
                                .inverseCumulativeProbability(1 - TAIL);
        return new Interval(lower, upper);
    }

    /**
     * The exact interval of the mean of a count; R: {@code poisson.test(k)$conf.int}.
     *
     * <p>Source: Garwood 1936.
     *
     * @param k counted, 0 or more
     */
    public static Interval poisson(long k) {
        double lower = k == 0 ? 0 : new GammaDistribution(k, 1).inverseCumulativeProbability(TAIL);
        return new Interval(
                lower, new GammaDistribution(k + 1.0, 1).inverseCumulativeProbability(1 - TAIL));
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
