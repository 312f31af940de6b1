package nl.binnenzicht.marts.statistics.forecast;

import java.util.Arrays;
import java.util.Optional;

/**
 * Moves of a group per month.
 *
 * @param firstMonth calendar month of month 0, 0 for January
 * @param moves per month, per state of the month before, to each state and then to each way to
 *     leave; nothing in month 0
 * @param inflow per month and per state, of who was not there the month before
 * @param persons who made each move in the last two years, in the places of a month of moves
 * @param entrants persons who came in during the last two years, per state
 * @param least persons on which a chance must rest
 * @param isClosed nobody comes in any more
 */
public record MarkovHistory(
        int firstMonth,
        double[][][] moves,
        double[][] inflow,
        double[][] persons,
        double[] entrants,
        double least,
        boolean isClosed) {

    /** Months that are looked back. */
    public static final int WINDOW = 24;

    static final int YEAR = 12;

    /** States. */
    public int states() {
        return inflow[0].length;
    }

    /** Months. */
    public int length() {
        return moves.length;
    }

    /**
     * What is known when a number of months have been seen; empty where that is too little.
     *
     * @param seen months, of which the last is now
     */
    public Optional<MarkovState> at(int seen) {
        if (seen <= WINDOW || seen > length()) {
            return Optional.empty();
        }
        double[][] counts = new double[states()][moves[1][0].length];
        double[] entry = new double[states()];
        double[] coming = new double[WINDOW];
        for (int t = seen - WINDOW; t < seen; t++) {
            for (int i = 0; i < states(); i++) {
                for (int j = 0; j < counts[i].length; j++) {
                    counts[i][j] += moves[t][i][j];
                }
                entry[i] += inflow[t][i];
                coming[t - seen + WINDOW] += inflow[t][i];
            }
        }
        boolean isLast = seen == length();
        return new RareMoves(counts, isLast ? persons : counts, least)
                .shared()
                .map(
                        shared ->
                                new MarkovState(
                                        MarkovPosterior.of(shared.counts()),
                                        shared.persons(),
                                        stock(seen - 1),
                                        entry(entry, isLast ? entrants : entry),
                                        inflow(coming, seen),
                                        (firstMonth + seen) % YEAR));
    }

    private SeasonalInflow inflow(double[] coming, int seen) {
        double[] counts = isClosed ? new double[WINDOW] : coming;
        return SeasonalInflow.of(counts, (firstMonth + seen - WINDOW) % YEAR, YEAR, least);
    }

    private double[] stock(int month) {
        double[] stock = inflow[month].clone();
        for (int i = 0; i < states(); i++) {
            for (int j = 0; j < states(); j++) {
                stock[j] += moves[month][i][j];
            }
        }
        return stock;
    }

    /** Shares of who comes in; where few do, they are taken to come in where most do. */
    private double[] entry(double[] counts, double[] people) {
        double total = Arrays.stream(counts).sum();
        double[] share = new double[counts.length];
        int most = 0;
        for (int i = 0; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
            share[i] = total > 0 && people[i] >= least ? counts[i] / total : 0;
        }
        share[most] += 1 - Arrays.stream(share).sum();
        return share;
    }
}
