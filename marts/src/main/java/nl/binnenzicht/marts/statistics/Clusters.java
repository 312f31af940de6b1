package nl.binnenzicht.marts.statistics;

import java.util.Map;
import java.util.TreeMap;

/** Sums per person, for standard errors that allow for several rows of one person. */
final class Clusters {

    private Clusters() {}

    /** sqrt(G / (G - 1) * sum over persons of (sum of their values)^2). */
    static double standardError(double[] influence, int[] person) {
        Map<Integer, Double> sums = sums(influence, person);
        int count = sums.size();
        double squares = 0;
        for (double sum : sums.values()) {
            squares += sum * sum;
        }
        return count < 2 ? Double.NaN : Math.sqrt(squares * count / (count - 1.0));
    }

    static Map<Integer, Double> sums(double[] values, int[] person) {
        Map<Integer, Double> sums = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            sums.merge(person[i], values[i], Double::sum);
        }
        return sums;
    }
}
