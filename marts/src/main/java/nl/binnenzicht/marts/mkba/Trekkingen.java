package nl.binnenzicht.marts.mkba;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import nl.binnenzicht.marts.statistics.Draws;
import nl.binnenzicht.marts.statistics.Uncertain;

/**
 * The net present value for society drawn many times, every uncertain input at once and each on its
 * own.
 *
 * <p>An input has a stream of random numbers that is named after it, so that two scenarios with the
 * same seed meet the same luck and differ by what was changed alone.
 *
 * @param ncw one value per draw, in the order of the draws
 */
public record Trekkingen(double[] ncw) {

    /** Draws a case that has an effect. */
    public static Trekkingen of(MkbaModel model) {
        Draws draws = new Draws(model.casus().startgetal(), model.casus().trekkingen());
        int inputs = model.namen().size();
        double[][] drawn = new double[inputs][];
        for (int input = 0; input < inputs; input++) {
            Uncertain quantity = model.invoer().get(input);
            if (!quantity.isFixed()) {
                drawn[input] = draws.of(stream(model.namen().get(input)), quantity);
            }
        }
        double[] x = model.basis();
        double[] ncw = new double[draws.count()];
        for (int draw = 0; draw < ncw.length; draw++) {
            for (int input = 0; input < inputs; input++) {
                if (drawn[input] != null) {
                    x[input] = drawn[input][draw];
                }
            }
            ncw[draw] = model.ncw(x);
        }
        return new Trekkingen(ncw);
    }

    private static int stream(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    public double quantile(double share) {
        return Draws.quantile(ncw, share);
    }

    public double mean() {
        return Arrays.stream(ncw).sum() / ncw.length;
    }

    /** Standard deviation, over n - 1. */
    public double sd() {
        double mean = mean();
        double squares = Arrays.stream(ncw).map(value -> (value - mean) * (value - mean)).sum();
        return Math.sqrt(squares / (ncw.length - 1));
    }

    /** Standard error of the mean that comes from drawing no more than this: sd / sqrt(n). */
    public double fout() {
        return sd() / Math.sqrt(ncw.length);
    }

    public double kansPositief() {
        return (double) Arrays.stream(ncw).filter(value -> value > 0).count() / ncw.length;
    }

    /**
     * Expected value of perfect information: what knowing the outcome beforehand would be worth,
     * E[max(0, NPV)] - max(0, E[NPV]).
     */
    public double evpi() {
        double best = Arrays.stream(ncw).map(value -> Math.max(0, value)).sum() / ncw.length;
        return best - Math.max(0, mean());
    }

    /** Draw by draw, this minus another with the same seed and number. */
    public Trekkingen min(Trekkingen other) {
        double[] difference = new double[ncw.length];
        Arrays.setAll(difference, draw -> ncw[draw] - other.ncw[draw]);
        return new Trekkingen(difference);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trekkingen same && Arrays.equals(ncw, same.ncw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ncw);
    }

    @Override
    public String toString() {
        return "Trekkingen[" + ncw.length + "]";
    }
}
