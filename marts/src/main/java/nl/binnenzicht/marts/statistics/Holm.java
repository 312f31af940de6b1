package nl.binnenzicht.marts.statistics;

/**
 * P-values corrected so that one false finding among all is as rare as promised; R: {@code
 * p.adjust(p, method = "holm")}.
 *
 * <p>Source: Holm 1979.
 */
public final class Holm {

    private Holm() {}

    /** In the order given; NaN stays NaN and does not count. */
    public static double[] adjusted(double[] p) {
        int[] order = BenjaminiHochberg.ascending(p);
        double[] result = p.clone();
        double largest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            int i = order[rank];
            largest = Math.max(largest, Math.min(1, p[i] * (order.length - rank)));
            result[i] = largest;
        }
        return result;
    }
}
