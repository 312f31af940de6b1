package nl.binnenzicht.marts.statistics;

import java.util.Arrays;

/** Whether the treated have anyone to be compared with, on the scale of the propensity. */
public final class Support {

    private static final double CALIPER = 0.2;
    private static final int NEIGHBOURS = 10;

    private Support() {}

    /**
     * The rows without the treated that have fewer than ten rows of arm 0 within 0.2 standard
     * deviations of the log odds of starting.
     *
     * <p>Source for 0.2: Austin 2011 (10.1002/pst.433).
     */
    public static int[] supported(double[] propensity, boolean[] treated, int[] rows) {
        double[] controls =
                Arrays.stream(rows)
                        .filter(row -> !treated[row])
                        .mapToDouble(row -> Logistic.logit(propensity[row]))
                        .sorted()
                        .toArray();
        double caliper = CALIPER * sd(propensity, rows);
        return Arrays.stream(rows)
                .filter(
                        row ->
                                !treated[row]
                                        || hasNeighbours(
                                                controls, Logistic.logit(propensity[row]), caliper))
                .toArray();
    }

    private static boolean hasNeighbours(double[] sorted, double value, double caliper) {
        int from = firstAtLeast(sorted, value - caliper);
        int last = from + NEIGHBOURS - 1;
        return last < sorted.length && sorted[last] <= value + caliper;
    }

    private static int firstAtLeast(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double sd(double[] propensity, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += Logistic.logit(propensity[row]);
        }
        double mean = sum / rows.length;
        double squares = 0;
        for (int row : rows) {
            double centred = Logistic.logit(propensity[row]) - mean;
            squares += centred * centred;
        }
        return Math.sqrt(squares / rows.length);
    }
}
