package nl.binnenzicht.marts.statistics;

import java.util.Arrays;

/**
 * How far two arms differ in each covariate, in standard deviations of the treated before any
 * weighting (the denominator of an effect on the treated); where the treated do not vary, of the
 * untreated.
 *
 * <p>Source: Austin 2009 (10.1002/sim.3697).
 *
 * @param before standardised mean difference per covariate without weights; NaN: constant among the
 *     treated
 * @param after the same with weights on arm 0
 */
public record Balance(double[] before, double[] after) {

    /**
     * @param weights per row of the design; rows of arm 1 count once whatever is given
     */
    public static Balance of(Design design, boolean[] treated, double[] weights, int[] rows) {
        int[] ones = Arrays.stream(rows).filter(row -> treated[row]).toArray();
        int[] zeros = Arrays.stream(rows).filter(row -> !treated[row]).toArray();
        double[] before = new double[design.columns()];
        double[] after = new double[design.columns()];
        for (int column = 0; column < design.columns(); column++) {
            double treatedSum = 0;
            for (int row : ones) {
                treatedSum += design.value(row, column);
            }
            double controlSum = 0;
            double weightSum = 0;
            double weightedSum = 0;
            for (int row : zeros) {
                double value = design.value(row, column);
                controlSum += value;
                weightSum += weights[row];
                weightedSum += weights[row] * value;
            }
            double mean = treatedSum / ones.length;
            double own = sd(design, treated, true, ones, column);
            double sd = own > 1e-9 ? own : sd(design, treated, false, zeros, column);
            before[column] = sd > 1e-9 ? (mean - controlSum / zeros.length) / sd : Double.NaN;
            after[column] = sd > 1e-9 ? (mean - weightedSum / weightSum) / sd : Double.NaN;
        }
        return new Balance(before, after);
    }

    /**
     * The same for those who could have been in either arm: both arms weighted, in standard
     * deviations of the two arms together, sqrt((s1^2 + s0^2) / 2).
     */
    public static Balance pooled(Design design, boolean[] treated, double[] weights, int[] rows) {
        double[] before = new double[design.columns()];
        double[] after = new double[design.columns()];
        for (int column = 0; column < design.columns(); column++) {
            double[] count = new double[2];
            double[] sum = new double[2];
            double[] weight = new double[2];
            double[] weighted = new double[2];
            for (int row : rows) {
                int arm = treated[row] ? 1 : 0;
                count[arm]++;
                sum[arm] += design.value(row, column);
                weight[arm] += weights[row];
                weighted[arm] += weights[row] * design.value(row, column);
            }
            double sd =
                    Math.sqrt(
                            (Math.pow(sd(design, treated, true, rows, column), 2)
                                            + Math.pow(sd(design, treated, false, rows, column), 2))
                                    / 2);
            double unit = sd > 1e-9 ? sd : Double.NaN;
            before[column] = (sum[1] / count[1] - sum[0] / count[0]) / unit;
            after[column] = (weighted[1] / weight[1] - weighted[0] / weight[0]) / unit;
        }
        return new Balance(before, after);
    }

    private static double sd(
            Design design, boolean[] treated, boolean arm, int[] rows, int column) {
        double count = 0;
        double sum = 0;
        for (int row : rows) {
            if (treated[row] == arm) {
                count++;
                sum += design.value(row, column);
            }
        }
        double squares = 0;
        for (int row : rows) {
            if (treated[row] == arm) {
                double centred = design.value(row, column) - sum / count;
                squares += centred * centred;
            }
        }
        return Math.sqrt(squares / (count - 1));
    }

    /** The largest absolute difference after weighting; NaN when no covariate varies. */
    public double worst() {
        double worst = Double.NaN;
        for (double value : after) {
            if (!Double.isNaN(value) && !(Math.abs(value) <= worst)) {
                worst = Math.abs(value);
            }
        }
        return worst;
    }
}
