package nl.binnenzicht.marts.statistics.forecast;

import java.util.Arrays;
import org.hipparchus.random.RandomDataGenerator;

/**
 * How many come in per place in the season: Poisson, with a mean that is Gamma. The mean of a place
 * is drawn to that of all places as if it had been seen twice more.
 *
 * @param shape of the Gamma, per place in the season
 * @param rate of the Gamma, per place in the season
 */
public record SeasonalInflow(double[] shape, double[] rate) {

    private static final double PRIOR = 2;

    /**
     * @param counts per period, oldest first; whole numbers
     * @param first place in the season of the first count
     * @param least a place with fewer than this tells nothing by itself; then no place does
     */
    public static SeasonalInflow of(double[] counts, int first, int season, double least) {
        double[] sum = new double[season];
        double[] seen = new double[season];
        for (int t = 0; t < counts.length; t++) {
            sum[(first + t) % season] += counts[t];
            seen[(first + t) % season]++;
        }
        double mean = Arrays.stream(counts).sum() / counts.length;
        boolean tooFew = Arrays.stream(sum).anyMatch(one -> one > 0 && one < least);
        double[] shape = new double[season];
        double[] rate = new double[season];
        for (int place = 0; place < season; place++) {
            double own = tooFew ? mean * seen[place] : sum[place];
            shape[place] = own + PRIOR * mean;
            rate[place] = seen[place] + PRIOR;
        }
        return new SeasonalInflow(shape, rate);
    }

    /** Expected per period ahead, from a place in the season. */
    public double[] mean(int from, int horizon) {
        double[] mean = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            int place = (from + h) % shape.length;
            mean[h] = shape[place] / rate[place];
        }
        return mean;
    }

    /** The mean per place as it may be: {@link #mean} of it gives the same months a same value. */
    public SeasonalInflow draw(RandomDataGenerator random) {
        double[] drawn = new double[shape.length];
        for (int place = 0; place < drawn.length; place++) {
            drawn[place] = shape[place] > 0 ? random.nextGamma(shape[place], 1 / rate[place]) : 0;
        }
        double[] certain = new double[shape.length];
        Arrays.fill(certain, 1);
        return new SeasonalInflow(drawn, certain);
    }

    /** All of it multiplied. */
    public SeasonalInflow times(double factor) {
        return new SeasonalInflow(Arrays.stream(shape).map(one -> one * factor).toArray(), rate);
    }
}
