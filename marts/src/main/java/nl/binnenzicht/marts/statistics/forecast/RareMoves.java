package nl.binnenzicht.marts.statistics.forecast;

import java.util.Optional;

/**
 * Moves that too few people made to say anything about them by themselves: a way to leave gets one
 * chance for all states where it is rare, and a rare move to another state counts as staying.
 *
 * <p>So no chance that is shown rests on fewer people than the threshold, unless on nobody.
 */
final class RareMoves {

    private final double[][] counts;
    private final double[][] persons;
    private final double least;

    /**
     * @param counts moves, per state, to each state and then to each way to leave
     * @param persons who made them, in the same places
     * @param least persons from which a move stands by itself
     */
    RareMoves(double[][] counts, double[][] persons, double least) {
        this.counts = counts;
        this.persons = persons;
        this.least = least;
    }

    /**
     * What is left to go on with.
     *
     * @param counts moves
     * @param persons on whom each rests; those of all states where a chance is shared
     */
    record Shared(double[][] counts, double[][] persons) {}

    /** Empty where a way to leave is rare in all states together. */
    Optional<Shared> shared() {
        int states = counts.length;
        double[][] shared = new double[states][];
        double[][] support = new double[states][];
        for (int i = 0; i < states; i++) {
            shared[i] = new double[counts[i].length];
            support[i] = new double[counts[i].length];
        }
        for (int way = states; way < counts[0].length; way++) {
            if (!leave(way, shared, support)) {
                return Optional.empty();
            }
        }
        for (int i = 0; i < states; i++) {
            double rest = total(i);
            for (int j = 0; j < shared[i].length; j++) {
                if (j < states && j != i && persons[i][j] >= least) {
                    shared[i][j] = counts[i][j];
                    support[i][j] = persons[i][j];
                }
                rest -= j == i ? 0 : shared[i][j];
            }
            shared[i][i] = Math.max(0, rest);
            support[i][i] = persons[i][i];
        }
        return Optional.of(new Shared(shared, support));
    }

    private boolean leave(int way, double[][] shared, double[][] support) {
        boolean[] pooled = new boolean[counts.length];
        double together = 0;
        double everywhere = 0;
        for (int i = 0; i < counts.length; i++) {
            pooled[i] = persons[i][way] < least;
            together += pooled[i] ? persons[i][way] : 0;
            everywhere += persons[i][way];
        }
        if (everywhere < least) {
            return false;
        }
        boolean all = together > 0 && together < least;
        double left = 0;
        double base = 0;
        double people = all ? everywhere : together;
        for (int i = 0; i < counts.length; i++) {
            pooled[i] |= all;
            left += pooled[i] ? counts[i][way] : 0;
            base += pooled[i] ? total(i) : 0;
        }
        for (int i = 0; i < counts.length; i++) {
            shared[i][way] = pooled[i] ? total(i) * (base > 0 ? left / base : 0) : counts[i][way];
            support[i][way] = pooled[i] ? people : persons[i][way];
        }
        return true;
    }

    private double total(int state) {
        double total = 0;
        for (double count : counts[state]) {
            total += count;
        }
        return total;
    }
}
