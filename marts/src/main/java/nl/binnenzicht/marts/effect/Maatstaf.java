package nl.binnenzicht.marts.effect;

import java.util.Arrays;
import nl.binnenzicht.marts.statistics.EValue;

/**
 * The known covariate that could have misled most, as a yardstick for an unknown one.
 *
 * <p>A covariate is cut at its mean. With a the ratio of its shares in the two arms and b the ratio
 * of the chances of the outcome without a start, a cause can move a risk ratio by at most ab / (a +
 * b - 1). That is turned into the strength both ties would need if they were equal, so that it
 * stands on the scale of the E-value.
 *
 * <p>Source: Ding &amp; VanderWeele 2016 (10.1097/EDE.0000000000000457).
 *
 * @param kenmerk name of the covariate
 * @param factor on the scale of the E-value; 1: tied to nothing
 */
public record Maatstaf(String kenmerk, double factor) {

    /** A group of fewer than this share of an arm says little about a ratio. */
    private static final double RARE = 0.05;

    /** The strongest one; null where the outcome is an amount or no covariate can be cut. */
    public static Maatstaf van(Vergelijking vergelijking, int[] rows) {
        if (!vergelijking.isKans()) {
            return null;
        }
        Maatstaf strongest = null;
        for (int column = 0; column < vergelijking.design().columns(); column++) {
            double factor = factor(vergelijking, rows, column);
            if (factor >= 1 && (strongest == null || factor > strongest.factor())) {
                strongest = new Maatstaf(vergelijking.design().names().get(column), factor);
            }
        }
        return strongest;
    }

    private static double factor(Vergelijking vergelijking, int[] rows, int column) {
        double mean =
                Arrays.stream(rows)
                        .mapToDouble(row -> vergelijking.design().value(row, column))
                        .average()
                        .orElse(0);
        double[][] count = new double[2][2];
        double[] events = new double[2];
        for (int row : rows) {
            int high = vergelijking.design().value(row, column) > mean ? 1 : 0;
            int arm = vergelijking.seen().treated()[row] ? 1 : 0;
            count[arm][high]++;
            events[high] += arm == 0 ? vergelijking.seen().outcome()[row] : 0;
        }
        double started = count[1][1] / (count[1][0] + count[1][1]);
        double other = count[0][1] / (count[0][0] + count[0][1]);
        double share = Math.min(Math.min(started, 1 - started), Math.min(other, 1 - other));
        if (!(share >= RARE) || events[0] == 0 || events[1] == 0) {
            return Double.NaN;
        }
        double start = Math.max(ratio(started, other), ratio(1 - started, 1 - other));
        double outcome = ratio(events[1] / count[0][1], events[0] / count[0][0]);
        return EValue.of(start * outcome / (start + outcome - 1));
    }

    private static double ratio(double a, double b) {
        return Math.max(a / b, b / a);
    }
}
