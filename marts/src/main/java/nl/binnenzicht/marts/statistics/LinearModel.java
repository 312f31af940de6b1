package nl.binnenzicht.marts.statistics;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Least squares with a ridge penalty on the coefficients, the intercept free: minimises sum(y - b0
 * - x b)^2 + lambda * sum(b^2). With lambda 0 this is R's {@code lm(y ~ x)}; columns that are
 * combinations of others then share their effect.
 *
 * @param intercept not penalised
 * @param coefficients one per column of the design
 */
public record LinearModel(double intercept, double[] coefficients) {

    /**
     * @param rows to fit on, at least one
     */
    public static LinearModel fit(Design design, double lambda, int[] rows, double[] outcome) {
        int size = design.columns() + 1;
        Hessian hessian = new Hessian(size);
        double[] right = new double[size];
        for (int row : rows) {
            double[] x = hessian.add(design, row, 1);
            for (int i = 0; i < size; i++) {
                right[i] += x[i] * outcome[row];
            }
        }
        double[][] matrix = hessian.matrix();
        for (int i = 1; i < size; i++) {
            matrix[i][i] += lambda;
        }
        double[] beta =
                new SingularValueDecomposition(new Array2DRowRealMatrix(matrix, false))
                        .getSolver()
                        .solve(new ArrayRealVector(right, false))
                        .toArray();
        return new LinearModel(beta[0], Arrays.copyOfRange(beta, 1, size));
    }

    public double predict(Design design, int row) {
        return intercept + design.product(row, coefficients);
    }
}
