package nl.binnenzicht.marts.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether covariates tell the outcomes apart so well that a logistic regression without penalty has
 * no maximum.
 *
 * <p>Source: Albert &amp; Anderson 1984 (10.1093/biomet/71.1.1).
 */
public final class Separation {

    /** A chance of less than one in three million: no such thing is known of people. */
    private static final double FAR = 15;

    private static final double LARGE = 10;

    private Separation() {}

    /**
     * The columns to blame, in the order of the design; empty when no fitted log odds lie beyond
     * 15.
     *
     * <p>A column is to blame when its values under one outcome do not overlap with those under the
     * other (touching included), or when its standardised coefficient is above 10.
     *
     * @param model fitted without penalty on the standardised design
     */
    public static List<String> in(Design design, double[] outcome, LogisticModel model) {
        Design standard = design.standardised();
        double furthest = 0;
        for (int row = 0; row < standard.rows(); row++) {
            furthest = Math.max(furthest, Math.abs(model.logOdds(standard, row)));
        }
        List<String> names = new ArrayList<>();
        for (int column = 0; furthest > FAR && column < design.columns(); column++) {
            boolean isLarge = Math.abs(model.coefficients()[column]) > LARGE;
            if (isLarge || isApart(design, outcome, column)) {
                names.add(design.names().get(column));
            }
        }
        return List.copyOf(names);
    }

    private static boolean isApart(Design design, double[] outcome, int column) {
        double[] least = new double[2];
        double[] most = new double[2];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int row = 0; row < design.rows(); row++) {
            int arm = outcome[row] == 1 ? 1 : 0;
            least[arm] = Math.min(least[arm], design.value(row, column));
            most[arm] = Math.max(most[arm], design.value(row, column));
        }
        return least[0] >= most[1] || least[1] >= most[0];
    }
}
