package nl.binnenzicht.marts.statistics;

import java.util.Arrays;
import java.util.List;

/** Published data sets that R ships, small enough to write out. */
final class Samples {

    /** Miller 1981, acute myelogenous leukaemia; R: {@code survival::aml}. */
    static final double[] AML_TIME = {
        9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161, 5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45
    };

    static final int[] AML_STATUS = {
        1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1
    };

    /** How many of the first rows are the maintained group. */
    static final int AML_MAINTAINED = 11;

    /** Henderson and Velleman 1981, 32 cars; R: {@code mtcars}. */
    static final double[] AM = {
        1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1,
        1
    };

    static final double[] HP = {
        110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52,
        65, 97, 150, 150, 245, 175, 66, 91, 113, 264, 175, 335, 109
    };

    static final double[] WT = {
        2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25,
        5.424, 5.345, 2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17,
        2.77, 3.57, 2.78
    };

    static final int[] CYL = {
        6, 6, 4, 6, 8, 6, 8, 4, 4, 6, 6, 8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 4, 8, 6, 8,
        4
    };

    static final double[] MPG = {
        21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4,
        14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
    };

    private Samples() {}

    static Design design(List<String> names, double[]... columns) {
        int rows = columns[0].length;
        double[] values = new double[rows * columns.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.length; column++) {
                values[row * columns.length + column] = columns[column][row];
            }
        }
        return new Design(names, rows, values);
    }

    static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
