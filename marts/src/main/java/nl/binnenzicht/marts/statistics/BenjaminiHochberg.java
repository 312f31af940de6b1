package nl.binnenzicht.marts.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P-values corrected for the number of questions asked; R: {@code p.adjust(p, method = "BH")}.
 *
 * <p>Source: Benjamini &amp; Hochberg 1995.
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /** In the order given; NaN stays NaN and does not count. */
    public static double[] adjusted(double[] p) {
        int[] order = ascending(p);
        double[] result = p.clone();
        double smallest = 1;
        for (int rank = order.length; rank >= 1; rank--) {
            int i = order[rank - 1];
            smallest = Math.min(smallest, p[i] * order.length / rank);
            result[i] = smallest;
        }
        return result;
    }

    /** The places of the p-values that are known, the smallest first. */
    static int[] ascending(double[] p) {
        return IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
