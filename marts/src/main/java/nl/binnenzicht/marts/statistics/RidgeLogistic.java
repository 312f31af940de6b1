package nl.binnenzicht.marts.statistics;

import java.util.Arrays;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Logistic regression with a ridge penalty: maximises sum of w[y eta - log(1 + exp(eta))] - lambda
 * / 2 * sum(b^2) by Newton's method, the intercept free.
 *
 * <p>Rows may be weighted. The step is halved until the objective does not fall; it stops when no
 * coefficient moves more than 1e-10. With lambda 0 this is R's {@code glm(y ~ x, family =
 * binomial)}.
 *
 * <p>Source: Hoerl &amp; Kennard 1970; le Cessie &amp; van Houwelingen 1992 (10.2307/2347628).
 */
public final class RidgeLogistic {

    private static final int MAX_ITERATIONS = 100;
    private static final int MAX_HALVINGS = 30;
    private static final double TOLERANCE = 1e-10;

    private final Design design;
    private final double lambda;
    private final double[] weights;

    public RidgeLogistic(Design design, double lambda) {
        this(design, lambda, ones(design.rows()));
    }

    /**
     * @param weights how many times each row of the design counts, 0 or more
     */
    public RidgeLogistic(Design design, double lambda, double[] weights) {
        this.design = design;
        this.lambda = lambda;
        this.weights = weights;
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Fits on a part of the rows, from nothing. */
    public LogisticModel fit(int[] rows, double[] outcome) {
        return fit(rows, outcome, LogisticModel.start(design.columns()));
    }

    /**
     * Fits on a part of the rows. When every outcome is the same there is no maximum; the model is
     * then the share with half an event added on both sides, without covariates.
     *
     * @param outcome 0 or 1, per row of the design
     * @param start where to begin; the result is the same, sooner
     */
    public LogisticModel fit(int[] rows, double[] outcome, LogisticModel start) {
        double all = Arrays.stream(rows).mapToDouble(row -> weights[row]).sum();
        double events = Arrays.stream(rows).mapToDouble(row -> weights[row] * outcome[row]).sum();
        if (events == 0 || events == all) {
            double share = (events + 0.5) / (all + 1);
            return new LogisticModel(
                    Logistic.logit(share), new double[design.columns()], rows.length > 0, 0);
        }
        double[] beta = new double[design.columns() + 1];
        beta[0] = start.intercept();
        System.arraycopy(start.coefficients(), 0, beta, 1, design.columns());
        double objective = objective(rows, outcome, beta);
        for (int iteration = 1; iteration <= MAX_ITERATIONS; iteration++) {
            double[] step = step(rows, outcome, beta);
            if (step.length == 0) {
                return model(beta, false, iteration);
            }
            double[] next = moved(beta, step, 1);
            double value = objective(rows, outcome, next);
            for (int halving = 1;
                    !(value >= objective - 1e-9) && halving <= MAX_HALVINGS;
                    halving++) {
                next = moved(beta, step, Math.scalb(1.0, -halving));
                value = objective(rows, outcome, next);
            }
            beta = next;
            objective = value;
            if (largest(step) < TOLERANCE) {
                return model(beta, true, iteration);
            }
        }
        return model(beta, false, MAX_ITERATIONS);
    }

    /** The slope of the objective at a model: zero at the maximum, intercept first. */
    double[] gradient(int[] rows, double[] outcome, LogisticModel model) {
        double[] gradient = new double[design.columns() + 1];
        for (int row : rows) {
            double residual = weights[row] * (outcome[row] - model.probability(design, row));
            gradient[0] += residual;
            for (int column = 0; column < design.columns(); column++) {
                gradient[column + 1] += residual * design.value(row, column);
            }
        }
        for (int column = 0; column < design.columns(); column++) {
            gradient[column + 1] -= lambda * model.coefficients()[column];
        }
        return gradient;
    }

    private double objective(int[] rows, double[] outcome, double[] beta) {
        LogisticModel model = model(beta, false, 0);
        double sum = 0;
        for (int row : rows) {
            double eta = model.logOdds(design, row);
            sum += weights[row] * (outcome[row] * eta - Logistic.log1pExp(eta));
        }
        double penalty = 0;
        for (double coefficient : model.coefficients()) {
            penalty += coefficient * coefficient;
        }
        return sum - lambda / 2 * penalty;
    }

    /** The Newton step; empty when the Hessian is singular. */
    private double[] step(int[] rows, double[] outcome, double[] beta) {
        int size = beta.length;
        Hessian hessian = new Hessian(size);
        double[] gradient = new double[size];
        LogisticModel model = model(beta, false, 0);
        for (int row : rows) {
            double p = model.probability(design, row);
            double[] x = hessian.add(design, row, weights[row] * p * (1 - p));
            addScaled(gradient, x, weights[row] * (outcome[row] - p));
        }
        double[][] matrix = hessian.matrix();
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                matrix[i][i] += lambda;
                gradient[i] -= lambda * beta[i];
            }
        }
        return solved(matrix, gradient);
    }

    private static void addScaled(double[] target, double[] x, double factor) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * x[i];
        }
    }

    private static double[] solved(double[][] hessian, double[] gradient) {
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(hessian, false))
                    .getSolver()
                    .solve(new ArrayRealVector(gradient, false))
                    .toArray();
        } catch (MathIllegalArgumentException singular) {
            return new double[0];
        }
    }

    private static double[] moved(double[] beta, double[] step, double factor) {
        double[] result = beta.clone();
        addScaled(result, step, factor);
        return result;
    }

    private static double largest(double[] step) {
        return Arrays.stream(step).map(Math::abs).max().orElse(0);
    }

    private static LogisticModel model(double[] beta, boolean converged, int iterations) {
        return new LogisticModel(
                beta[0], Arrays.copyOfRange(beta, 1, beta.length), converged, iterations);
    }
}
