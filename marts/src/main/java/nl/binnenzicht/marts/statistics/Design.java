package nl.binnenzicht.marts.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Covariates: one row is an observation, one column a covariate, no intercept.
 *
 * <p>Stored by row, because both the fit and the prediction walk along rows.
 */
public final class Design {

    private static final double ALIASED = 1e-9;

    private final List<String> names;
    private final int rows;
    private final int columns;
    private final double[] values;

    /**
     * @param values row after row, {@code rows * names.size()} finite numbers; not copied
     */
    public Design(List<String> names, int rows, double[] values) {
        if (values.length != rows * names.size()) {
            throw new IllegalArgumentException("a design needs rows x columns values");
        }
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a design has finite values; fill what is missing");
        }
        this.names = List.copyOf(names);
        this.rows = rows;
        this.columns = names.size();
        this.values = values;
    }

    public List<String> names() {
        return names;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public double value(int row, int column) {
        return values[row * columns + column];
    }

    /** The inner product of a row with coefficients, one per column. */
    double product(int row, double[] coefficients) {
        double sum = 0;
        int offset = row * columns;
        for (int column = 0; column < columns; column++) {
            sum += values[offset + column] * coefficients[column];
        }
        return sum;
    }

    /**
     * Every column with mean 0 and standard deviation 1 (divisor n). A constant column becomes 0:
     * it then has no say in a ridge fit.
     */
    public Design standardised() {
        double[] result = new double[values.length];
        for (int column = 0; column < columns(); column++) {
            double mean = mean(column);
            double sd = sd(column, mean);
            for (int row = 0; row < rows; row++) {
                double centred = value(row, column) - mean;
                result[row * columns() + column] = sd > 1e-12 ? centred / sd : 0;
            }
        }
        return new Design(names, rows, result);
    }

    /**
     * The columns that are no combination of the ones before them and an intercept, as R's {@code
     * lm} keeps them.
     */
    public int[] independent() {
        List<double[]> basis = new ArrayList<>();
        int[] kept = new int[columns];
        int count = 0;
        for (int column = 0; column < columns; column++) {
            double[] rest = centred(column);
            double length = norm(rest);
            for (int twice = 0; twice < 2; twice++) {
                for (double[] direction : basis) {
                    double along = 0;
                    for (int row = 0; row < rows; row++) {
                        along += rest[row] * direction[row];
                    }
                    for (int row = 0; row < rows; row++) {
                        rest[row] -= along * direction[row];
                    }
                }
            }
            double left = norm(rest);
            if (length > 0 && left > ALIASED * length) {
                for (int row = 0; row < rows; row++) {
                    rest[row] /= left;
                }
                basis.add(rest);
                kept[count] = column;
                count++;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** The same rows with some of the columns. */
    public Design select(int[] kept) {
        double[] result = new double[rows * kept.length];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < kept.length; i++) {
                result[row * kept.length + i] = value(row, kept[i]);
            }
        }
        List<String> selected = Arrays.stream(kept).mapToObj(names::get).toList();
        return new Design(selected, rows, result);
    }

    /** Some of the rows, in the order given. */
    public Design rows(int[] kept) {
        double[] result = new double[kept.length * columns];
        for (int i = 0; i < kept.length; i++) {
            System.arraycopy(values, kept[i] * columns, result, i * columns, columns);
        }
        return new Design(names, kept.length, result);
    }

    private double[] centred(int column) {
        double mean = mean(column);
        double[] result = new double[rows];
        double largest = 0;
        for (int row = 0; row < rows; row++) {
            result[row] = value(row, column) - mean;
            largest = Math.max(largest, Math.abs(value(row, column)));
        }
        return sd(column, mean) > 1e-12 * largest ? result : new double[rows];
    }

    private static double norm(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    double mean(int column) {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += value(row, column);
        }
        return sum / rows;
    }

    double sd(int column, double mean) {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            double centred = value(row, column) - mean;
            sum += centred * centred;
        }
        return Math.sqrt(sum / rows);
    }
}
