package nl.binnenzicht.marts.statistics;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * How long persons were followed: one place in each array is a stay.
 *
 * <p>A stay is at risk at time u when {@code entry < u <= exit}; so events at one time come before
 * censoring at it, and who enters at u is not at risk at u. Splitting a stay in pieces (the exit of
 * one is the entry of the next, censored) changes nothing.
 *
 * @param entry from when on the stay is seen, 0 or later (delayed entry)
 * @param exit after entry
 * @param cause 0 when the end was not seen, otherwise the number of the way out, from 1
 */
public record SurvivalTimes(double[] entry, double[] exit, int[] cause) {

    public SurvivalTimes {
        if (entry.length != exit.length || exit.length != cause.length) {
            throw new IllegalArgumentException("entry, exit and cause have one place per stay");
        }
        for (int i = 0; i < exit.length; i++) {
            if (!(entry[i] >= 0 && exit[i] > entry[i] && cause[i] >= 0)) {
                throw new IllegalArgumentException("a stay ends after it is first seen");
            }
        }
    }

    /** Everyone seen from time 0. */
    public static SurvivalTimes fromZero(double[] exit, int[] cause) {
        return new SurvivalTimes(new double[exit.length], exit, cause);
    }

    public int size() {
        return exit.length;
    }

    /** How many stays are at risk just before a time. */
    public int atRisk(double time) {
        int count = 0;
        for (int i = 0; i < exit.length; i++) {
            if (entry[i] < time && time <= exit[i]) {
                count++;
            }
        }
        return count;
    }

    /** The last time anyone was seen; 0 without stays. */
    public double last() {
        return Arrays.stream(exit).max().orElse(0);
    }

    /** Stays of which the end was seen. */
    public int events() {
        return (int) Arrays.stream(cause).filter(k -> k > 0).count();
    }

    /** Numbers of the ways out that occur, from small to large. */
    public int[] causes() {
        return Arrays.stream(cause).filter(k -> k > 0).distinct().sorted().toArray();
    }

    /** The times at which stays ended in an event, with what happened at each. */
    EventGrid grid() {
        TreeMap<Double, Integer> place = new TreeMap<>();
        for (int i = 0; i < exit.length; i++) {
            if (cause[i] > 0) {
                place.put(exit[i], 0);
            }
        }
        double[] times = place.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        int causes = Arrays.stream(cause).max().orElse(0);
        int[] entered = new int[times.length];
        int[] left = new int[times.length];
        int[][] events = new int[causes + 1][times.length];
        for (int i = 0; i < exit.length; i++) {
            int first = firstAbove(times, entry[i]);
            int after = firstAbove(times, exit[i]);
            if (first < times.length) {
                entered[first]++;
            }
            if (after < times.length) {
                left[after]++;
            }
            if (cause[i] > 0) {
                events[cause[i]][after - 1]++;
                events[0][after - 1]++;
            }
        }
        int[] atRisk = new int[times.length];
        int now = 0;
        for (int j = 0; j < times.length; j++) {
            now += entered[j] - left[j];
            atRisk[j] = now;
        }
        return new EventGrid(times, atRisk, events);
    }

    private static int firstAbove(double[] sorted, double value) {
        int found = Arrays.binarySearch(sorted, value);
        return found < 0 ? -found - 1 : found + 1;
    }
}
