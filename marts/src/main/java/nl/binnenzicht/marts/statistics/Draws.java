package nl.binnenzicht.marts.statistics;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * Random draws that are the same for the same seed.
 *
 * <p>Each quantity has its own stream, numbered by the caller, so that adding one leaves the others
 * as they were.
 */
public final class Draws {

    private final long seed;
    private final int count;

    public Draws(long seed, int count) {
        this.seed = seed;
        this.count = count;
    }

    public int count() {
        return count;
    }

    /** Normal draws; a standard deviation of 0 gives the mean every time. */
    public double[] normal(int stream, double mean, double sd) {
        double[] uniform = uniform(stream);
        if (sd == 0) {
            Arrays.fill(uniform, mean);
            return uniform;
        }
        NormalDistribution normal = new NormalDistribution(mean, sd);
        return Arrays.stream(uniform).map(normal::inverseCumulativeProbability).toArray();
    }

    /** Triangular draws around 1, from 1 - spread to 1 + spread; mean 1, variance spread^2 / 6. */
    public double[] triangular(int stream, double spread) {
        TriangularDistribution triangular = new TriangularDistribution(1 - spread, 1, 1 + spread);
        return Arrays.stream(uniform(stream))
                .map(triangular::inverseCumulativeProbability)
                .toArray();
    }

    /** Shares between 0 and 1, never 0 or 1 itself. */
    double[] uniform(int stream) {
        RandomGenerator random =
                new Well19937c(new int[] {(int) (seed >>> 32), (int) seed, stream});
        double[] draws = new double[count];
        for (int i = 0; i < count; i++) {
            double draw = random.nextDouble();
            draws[i] = Math.min(1 - 1e-12, Math.max(1e-12, draw));
        }
        return draws;
    }

    /** One value per draw of an uncertain quantity; a fixed one is the same every time. */
    public double[] of(int stream, Uncertain quantity) {
        double[] uniform = uniform(stream);
        Arrays.setAll(uniform, i -> quantity.quantile(uniform[i]));
        return uniform;
    }

    /** The value below which a share of the draws lies; R: {@code quantile(x, p, type = 7)}. */
    public static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
