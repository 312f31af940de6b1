package nl.binnenzicht.marts.statistics;

import java.util.Arrays;

/**
 * The sum of w x x' over rows, where x is a row of a design with a 1 before it.
 *
 * <p>Rows are kept and added four at a time: reading and writing the matrix is what costs, and the
 * build fits this sixty times.
 */
final class Hessian {

    private static final int AT_A_TIME = 4;

    private final double[][] sum;
    private final double[][] waiting;
    private final double[] weights = new double[AT_A_TIME];
    private int count;

    /**
     * @param size columns of the design, and one
     */
    Hessian(int size) {
        sum = new double[size][size];
        waiting = new double[AT_A_TIME][size];
        for (double[] x : waiting) {
            x[0] = 1;
        }
    }

    /** Adds a row; returns it with its 1, good until the next call. */
    double[] add(Design design, int row, double weight) {
        if (count == AT_A_TIME) {
            flush();
        }
        double[] x = waiting[count];
        for (int column = 1; column < x.length; column++) {
            x[column] = design.value(row, column - 1);
        }
        weights[count] = weight;
        count++;
        return x;
    }

    private void flush() {
        double[] a = waiting[0];
        double[] b = waiting[1];
        double[] c = waiting[2];
        double[] d = waiting[3];
        for (int i = 0; i < sum.length; i++) {
            double[] target = sum[i];
            double wa = weights[0] * a[i];
            double wb = weights[1] * b[i];
            double wc = weights[2] * c[i];
            double wd = weights[3] * d[i];
            for (int j = 0; j <= i; j++) {
                target[j] += wa * a[j] + wb * b[j] + wc * c[j] + wd * d[j];
            }
        }
        Arrays.fill(weights, 0);
        count = 0;
    }

    /** The whole matrix; nothing can be added after it. */
    double[][] matrix() {
        flush();
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < i; j++) {
                sum[j][i] = sum[i][j];
            }
        }
        return sum;
    }
}
