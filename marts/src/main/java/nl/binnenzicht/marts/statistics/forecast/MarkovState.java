package nl.binnenzicht.marts.statistics.forecast;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.random.Well19937c;

/**
 * All that a look ahead at a stock needs.
 *
 * @param chances of moving and leaving
 * @param persons on whom each chance rests, in the places of its weight
 * @param now persons per state
 * @param entry share of who comes in, per state; together 1
 * @param inflow how many come in
 * @param month calendar month of the first month ahead, 0 for January
 */
public record MarkovState(
        MarkovPosterior chances,
        double[][] persons,
        double[] now,
        double[] entry,
        SeasonalInflow inflow,
        int month) {

    /**
     * A look ahead.
     *
     * @param stock expected total per month ahead, from 1
     * @param variance of that total when the chances are as they are here
     * @param leaving expected to leave per month ahead, from 1, and per way
     */
    public record Path(double[] stock, double[] variance, double[][] leaving) {}

    /** Chances and inflow as they may be. */
    public record Chance(Markov markov, SeasonalInflow inflow) {}

    /** Chances and inflow as they may be, the same for the same seed. */
    public List<Chance> draws(long seed, int count) {
        RandomDataGenerator random =
                RandomDataGenerator.of(new Well19937c(new int[] {(int) (seed >>> 32), (int) seed}));
        List<Chance> draws = new ArrayList<>();
        for (int draw = 0; draw < count; draw++) {
            draws.add(new Chance(chances.draw(random), inflow.draw(random)));
        }
        return draws;
    }

    /** With the chances and the inflow that are expected. */
    public Path expected(int horizon) {
        return path(chances.mean(), inflow, horizon);
    }

    /** With chances and inflow as they may be. */
    public Path drawn(RandomDataGenerator random, int horizon) {
        return path(chances.draw(random), inflow.draw(random), horizon);
    }

    /** With given chances and inflow. */
    public Path path(Markov markov, SeasonalInflow coming, int horizon) {
        double[] mean = coming.mean(month, horizon);
        double[][] perState = new double[horizon][now.length];
        for (int h = 0; h < horizon; h++) {
            for (int i = 0; i < now.length; i++) {
                perState[h][i] = mean[h] * entry[i];
            }
        }
        return path(markov, perState);
    }

    /** With given chances and inflow per month ahead and state. */
    public Path path(Markov markov, double[][] perState) {
        int horizon = perState.length;
        double[][] stock = markov.stock(now, perState);
        double[] variance = markov.variance(now, perState);
        int ways = markov.exits()[0].length;
        double[] total = new double[horizon];
        double[] spread = new double[horizon];
        double[][] leaving = new double[horizon][ways];
        for (int h = 0; h < horizon; h++) {
            for (double persons : stock[h + 1]) {
                total[h] += persons;
            }
            spread[h] = variance[h + 1];
            for (int way = 0; way < ways; way++) {
                leaving[h][way] = markov.leaving(stock[h], way);
            }
        }
        return new Path(total, spread, leaving);
    }
}
