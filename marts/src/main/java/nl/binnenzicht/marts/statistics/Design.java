package nl.binnenzicht.marts.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Covariates: one row is an observation, one column a covariate, no intercept.
 *
 * <p>Stored by row, because both the fit and the prediction walk along rows.
 */
public final class Design {

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

    private double mean(int column) {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += value(row, column);
        }
        return sum / rows;
    }

    private double sd(int column, double mean) {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            double centred = value(row, column) - mean;
            sum += centred * centred;
        }
        return Math.sqrt(sum / rows);
    }
}
