package nl.binnenzicht.marts.statistics.forecast;

import org.hipparchus.random.RandomDataGenerator;

/**
 * What is known of the chances of a {@link Markov} model after counting moves: each row Dirichlet,
 * with its weights the moves that were counted and a half for each move that can be.
 *
 * @param weights per state, first the states and then the ways to leave; 0 for what cannot be
 * @param states how many of the columns are states
 */
public record MarkovPosterior(double[][] weights, int states) {

    private static final double PRIOR = 0.5;

    /**
     * @param counts moves, per state, to each state and then to each way to leave; a move that was
     *     never seen cannot be, but staying can
     */
    public static MarkovPosterior of(double[][] counts) {
        double[][] weights = new double[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            weights[i] = counts[i].clone();
            for (int j = 0; j < weights[i].length; j++) {
                weights[i][j] += counts[i][j] > 0 || i == j ? PRIOR : 0;
            }
        }
        return new MarkovPosterior(weights, counts.length);
    }

    /** The expected chances. */
    public Markov mean() {
        return normalised(weights);
    }

    /** Chances as they may be. */
    public Markov draw(RandomDataGenerator random) {
        double[][] drawn = new double[weights.length][];
        for (int i = 0; i < weights.length; i++) {
            drawn[i] = new double[weights[i].length];
            for (int j = 0; j < drawn[i].length; j++) {
                drawn[i][j] = weights[i][j] > 0 ? random.nextGamma(weights[i][j], 1) : 0;
            }
        }
        return normalised(drawn);
    }

    private Markov normalised(double[][] rows) {
        double[][] moves = new double[states][states];
        double[][] exits = new double[states][];
        for (int i = 0; i < states; i++) {
            double sum = 0;
            for (double weight : rows[i]) {
                sum += weight;
            }
            exits[i] = new double[rows[i].length - states];
            for (int j = 0; j < rows[i].length; j++) {
                if (j < states) {
                    moves[i][j] = rows[i][j] / sum;
                } else {
                    exits[i][j - states] = rows[i][j] / sum;
                }
            }
        }
        return new Markov(moves, exits);
    }
}
