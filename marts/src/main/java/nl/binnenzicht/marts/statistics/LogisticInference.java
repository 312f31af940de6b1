package nl.binnenzicht.marts.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * A logistic regression with the errors of its coefficients, on the scale of the columns as given.
 *
 * <p>Fitted on standardised columns, then brought back. Without penalty this is R's {@code
 * summary(glm(y ~ x, binomial, weights = w))}; the robust error is {@code sandwich::sandwich}
 * (HC0), the clustered one {@code sandwich::vcovCL(type = "HC0", cadjust = TRUE)}. A column that is
 * a combination of earlier ones is left out and named, as R does. With a penalty the errors come
 * from the penalised Hessian and are too small as a measure of what is known: they say so in the
 * output.
 */
public final class LogisticInference {

    private final int columns;
    private final Design design;
    private final Design standard;
    private final double[] outcome;
    private final double[] weights;
    private final int[] kept;
    private final LogisticModel model;
    private final double[] coefficients;
    private final RealMatrix bread;
    private final RealMatrix back;

    private LogisticInference(Design design, double[] outcome, double[] weights, double lambda) {
        this.outcome = outcome;
        this.weights = weights;
        columns = design.columns();
        kept = design.independent();
        this.design = design.select(kept);
        standard = this.design.standardised();
        int[] rows = IntStream.range(0, design.rows()).toArray();
        model = new RidgeLogistic(standard, lambda, weights).fit(rows, outcome);
        back = back(this.design);
        RealMatrix fitted = MatrixUtils.createRealMatrix(kept.length + 1, 1);
        fitted.setEntry(0, 0, model.intercept());
        for (int i = 0; i < kept.length; i++) {
            fitted.setEntry(i + 1, 0, model.coefficients()[i]);
        }
        coefficients = back.multiply(fitted).getColumn(0);
        bread = bread(lambda);
    }

    /**
     * @param outcome 0 or 1 per row
     * @param weights how many times a row counts
     * @param lambda 0 is no penalty
     */
    public static LogisticInference of(
            Design design, double[] outcome, double[] weights, double lambda) {
        return new LogisticInference(design, outcome, weights, lambda);
    }

    /** From standardised to given columns: b / sd, and the intercept less b mean / sd. */
    private static RealMatrix back(Design design) {
        RealMatrix back = MatrixUtils.createRealIdentityMatrix(design.columns() + 1);
        for (int column = 0; column < design.columns(); column++) {
            double mean = design.mean(column);
            double sd = design.sd(column, mean);
            back.setEntry(column + 1, column + 1, 1 / sd);
            back.setEntry(0, column + 1, -mean / sd);
        }
        return back;
    }

    private RealMatrix bread(double lambda) {
        Hessian hessian = new Hessian(kept.length + 1);
        for (int row = 0; row < standard.rows(); row++) {
            double p = model.probability(standard, row);
            hessian.add(standard, row, weights[row] * p * (1 - p));
        }
        double[][] matrix = hessian.matrix();
        for (int i = 1; i < matrix.length; i++) {
            matrix[i][i] += lambda;
        }
        return inverse(new Array2DRowRealMatrix(matrix, false));
    }

    private static RealMatrix inverse(RealMatrix matrix) {
        try {
            return new CholeskyDecomposition(matrix, 1e-12, 1e-14).getSolver().getInverse();
        } catch (MathIllegalArgumentException flat) {
            int size = matrix.getRowDimension();
            RealMatrix unknown = MatrixUtils.createRealMatrix(size, size);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    unknown.setEntry(i, j, Double.NaN);
                }
            }
            return unknown;
        }
    }

    /** Intercept first, then the columns of the design; NaN for a column that was left out. */
    public double[] coefficients() {
        return spread(coefficients);
    }

    /** From the (penalised) Hessian; same places. */
    public double[] standardErrors() {
        return spread(errors(back.multiply(bread).multiply(back.transpose())));
    }

    /** That hold when the variance is not as the model says; same places. */
    public double[] robustErrors() {
        int[] own = IntStream.range(0, outcome.length).toArray();
        return spread(errors(sandwich(own)));
    }

    /** That allow for several rows of one person; same places. */
    public double[] clusteredErrors(int[] cluster) {
        double groups = Arrays.stream(cluster).distinct().count();
        double[] errors = errors(sandwich(cluster));
        return spread(
                Arrays.stream(errors).map(e -> e * Math.sqrt(groups / (groups - 1))).toArray());
    }

    private RealMatrix sandwich(int[] cluster) {
        int size = kept.length + 1;
        Map<Integer, double[]> scores = new TreeMap<>();
        for (int row = 0; row < standard.rows(); row++) {
            double residual = weights[row] * (outcome[row] - model.probability(standard, row));
            double[] score = scores.computeIfAbsent(cluster[row], any -> new double[size]);
            score[0] += residual;
            for (int column = 0; column < kept.length; column++) {
                score[column + 1] += residual * standard.value(row, column);
            }
        }
        RealMatrix meat = MatrixUtils.createRealMatrix(size, size);
        for (double[] score : scores.values()) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    meat.addToEntry(i, j, score[i] * score[j]);
                }
            }
        }
        RealMatrix half = back.multiply(bread);
        return half.multiply(meat).multiply(half.transpose());
    }

    private static double[] errors(RealMatrix covariance) {
        return IntStream.range(0, covariance.getRowDimension())
                .mapToDouble(i -> Math.sqrt(covariance.getEntry(i, i)))
                .toArray();
    }

    private double[] spread(double[] ofKept) {
        double[] all = new double[columns + 1];
        Arrays.fill(all, Double.NaN);
        all[0] = ofKept[0];
        for (int i = 0; i < kept.length; i++) {
            all[kept[i] + 1] = ofKept[i + 1];
        }
        return all;
    }

    /** The columns that were used: the others are combinations of them. */
    public Design used() {
        return design;
    }

    /** The fit on standardised columns. */
    public LogisticModel model() {
        return model;
    }

    /** Chance of the outcome per row. */
    public double[] probabilities() {
        return IntStream.range(0, standard.rows())
                .mapToDouble(row -> model.probability(standard, row))
                .toArray();
    }
}
