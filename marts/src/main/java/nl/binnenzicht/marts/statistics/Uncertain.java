package nl.binnenzicht.marts.statistics;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Beta;

/**
 * A quantity that is not known exactly: a base value and how it spreads.
 *
 * <p>R: {@code qnorm(p, m, s)}; {@code qbeta(p, a, b)}; PERT is {@code low + (high - low) *
 * qbeta(p, 1 + 4 * (m - low) / (high - low), 1 + 4 * (high - m) / (high - low))}; triangular as
 * {@code extraDistr::qtriang(p, low, high, m)}; uniform {@code qunif(p, low, high)}.
 *
 * @param shape of the distribution
 * @param base value that the calculation without draws uses; for TRIANGULAR and PERT the mode, for
 *     NORMAL and BETA the mean, for UNIFORM the middle
 * @param sd standard deviation of NORMAL and BETA; 0 for the others
 * @param low least value; for NORMAL minus infinity
 * @param high greatest value; for NORMAL infinity
 */
public record Uncertain(Shape shape, double base, double sd, double low, double high) {

    /** Family of a distribution. */
    public enum Shape {
        FIXED,
        NORMAL,
        TRIANGULAR,
        PERT,
        BETA,
        UNIFORM
    }

    private static final double PRECISION = 1e-12;

    public static Uncertain fixed(double value) {
        return new Uncertain(Shape.FIXED, value, 0, value, value);
    }

    /** A standard deviation of 0 is no uncertainty. */
    public static Uncertain normal(double mean, double sd) {
        return sd == 0
                ? fixed(mean)
                : new Uncertain(
                        Shape.NORMAL, mean, sd, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** Between low and high, most often at mode. */
    public static Uncertain triangular(double low, double mode, double high) {
        return low == high ? fixed(mode) : new Uncertain(Shape.TRIANGULAR, mode, 0, low, high);
    }

    /** As triangular, with less weight in the tails. */
    public static Uncertain pert(double low, double mode, double high) {
        return low == high ? fixed(mode) : new Uncertain(Shape.PERT, mode, 0, low, high);
    }

    /** A share with this mean and standard deviation; sd^2 below mean (1 - mean). */
    public static Uncertain beta(double mean, double sd) {
        return sd == 0 ? fixed(mean) : new Uncertain(Shape.BETA, mean, sd, 0, 1);
    }

    public static Uncertain uniform(double low, double high) {
        return low == high
                ? fixed(low)
                : new Uncertain(Shape.UNIFORM, (low + high) / 2, 0, low, high);
    }

    /** The same uncertainty in another unit: everything times a factor above 0. */
    public Uncertain times(double factor) {
        return shape == Shape.BETA
                ? pinned()
                : new Uncertain(shape, base * factor, sd * factor, low * factor, high * factor);
    }

    private Uncertain pinned() {
        throw new IllegalArgumentException("a share has no other unit");
    }

    /**
     * The same spread around another base, cut off at bounds; a share that can no longer spread
     * that far has none.
     */
    public Uncertain at(double other, double least, double most) {
        double shift = other - base;
        double lower = Math.max(least, low + shift);
        double upper = Math.min(most, high + shift);
        return switch (shape) {
            case FIXED -> fixed(other);
            case NORMAL -> normal(other, sd);
            case BETA -> sd * sd < other * (1 - other) ? beta(other, sd) : fixed(other);
            case TRIANGULAR -> triangular(lower, other, upper);
            case PERT -> pert(lower, other, upper);
            case UNIFORM -> uniform(lower, upper);
        };
    }

    public boolean isFixed() {
        return shape == Shape.FIXED;
    }

    public double mean() {
        return switch (shape) {
            case FIXED, NORMAL, BETA, UNIFORM -> base;
            case TRIANGULAR -> (low + base + high) / 3;
            case PERT -> (low + 4 * base + high) / 6;
        };
    }

    public double variance() {
        double width = high - low;
        return switch (shape) {
            case FIXED -> 0;
            case NORMAL, BETA -> sd * sd;
            case UNIFORM -> width * width / 12;
            case TRIANGULAR ->
                    (low * low + base * base + high * high - low * base - low * high - base * high)
                            / 18;
            case PERT -> (mean() - low) * (high - mean()) / 7;
        };
    }

    /** The value below which a share of the probability lies. */
    public double quantile(double share) {
        return switch (shape) {
            case FIXED -> base;
            case NORMAL -> new NormalDistribution(base, sd).inverseCumulativeProbability(share);
            case UNIFORM -> low + share * (high - low);
            case TRIANGULAR -> triangularQuantile(share);
            case PERT ->
                    low
                            + (high - low)
                                    * betaQuantile(
                                            1 + 4 * (base - low) / (high - low),
                                            1 + 4 * (high - base) / (high - low),
                                            share);
            case BETA -> {
                double size = base * (1 - base) / (sd * sd) - 1;
                yield betaQuantile(base * size, (1 - base) * size, share);
            }
        };
    }

    private double triangularQuantile(double share) {
        double width = high - low;
        double atMode = (base - low) / width;
        return share < atMode
                ? low + Math.sqrt(share * width * (base - low))
                : high - Math.sqrt((1 - share) * width * (high - base));
    }

    /**
     * Newton on the distribution function, kept between bounds that close in: the general solver of
     * the library needs five times as many steps, and there are many draws.
     */
    private static double betaQuantile(double alpha, double beta, double share) {
        BetaDistribution density = new BetaDistribution(alpha, beta);
        double below = 0;
        double above = 1;
        double x = alpha / (alpha + beta);
        for (int step = 0; step < 200 && above - below > PRECISION; step++) {
            double error = Beta.regularizedBeta(x, alpha, beta) - share;
            if (error > 0) {
                above = x;
            } else {
                below = x;
            }
            double next = x - error / density.density(x);
            boolean isInside = next > below && next < above;
            double chosen = isInside ? next : (below + above) / 2;
            if (Math.abs(chosen - x) < PRECISION) {
                return chosen;
            }
            x = chosen;
        }
        return x;
    }
}
