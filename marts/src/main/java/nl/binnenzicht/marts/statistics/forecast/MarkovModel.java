package nl.binnenzicht.marts.statistics.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.random.Well19937c;

/**
 * A stock, or who leaves it, by who is there, who comes and who goes: see {@link Markov}.
 *
 * <p>From an origin it sees the moves of the months before it only, of which the last two years
 * count. The error holds chance (as in {@link Markov}) and that the chances themselves are not
 * known: the spread over seeded draws of them. The grouping of people into states is that of today.
 */
public final class MarkovModel implements ForecastModel {

    private static final int DRAWS = 100;

    /** Looks ahead from each origin, made once for every quantity that is taken from them. */
    public static final class Paths {

        private final MarkovHistory history;
        private final int tested;
        private final int horizon;
        private final long seed;
        private final Map<Integer, Look> looks = new HashMap<>();

        /**
         * @param tested months ahead from an origin in the past
         * @param horizon months ahead from now
         */
        public Paths(MarkovHistory history, int tested, int horizon, long seed) {
            this.history = history;
            this.tested = tested;
            this.horizon = horizon;
            this.seed = seed;
        }

        private synchronized Look from(int seen) {
            return looks.computeIfAbsent(seen, any -> look(seen));
        }

        private Look look(int seen) {
            MarkovState state = history.at(seen).orElse(null);
            if (state == null) {
                return null;
            }
            RandomDataGenerator random =
                    RandomDataGenerator.of(
                            new Well19937c(new int[] {(int) (seed >>> 32), (int) seed, seen}));
            int ahead = seen == history.length() ? Math.max(tested, horizon) : tested;
            MarkovState.Path[] drawn = new MarkovState.Path[DRAWS];
            for (int draw = 0; draw < DRAWS; draw++) {
                drawn[draw] = state.drawn(random, ahead);
            }
            return new Look(state.expected(ahead), drawn);
        }

        private boolean has(int length) {
            return from(length) != null;
        }
    }

    private record Look(MarkovState.Path expected, MarkovState.Path[] drawn) {}

    private final String name;
    private final Paths paths;
    private final BiFunction<MarkovState.Path, Integer, double[]> quantity;
    private final boolean isScaled;

    private MarkovModel(
            String name,
            Paths paths,
            BiFunction<MarkovState.Path, Integer, double[]> quantity,
            boolean isScaled) {
        this.name = name;
        this.paths = paths;
        this.quantity = quantity;
        this.isScaled = isScaled;
    }

    /** The persons in the stock; {@code isScaled} for something that goes with them. */
    public static MarkovModel stock(String name, Paths paths, boolean isScaled) {
        return new MarkovModel(
                name,
                paths,
                (path, h) -> new double[] {path.stock()[h], path.variance()[h]},
                isScaled);
    }

    /** Who leaves, in one way or (-1) in all; a count of many who each seldom leave: Poisson. */
    public static MarkovModel leaving(String name, Paths paths, int way) {
        return new MarkovModel(
                name,
                paths,
                (path, h) -> {
                    double[] ways = path.leaving()[h];
                    double sum = way >= 0 ? ways[way] : 0;
                    for (int i = 0; way < 0 && i < ways.length; i++) {
                        sum += ways[i];
                    }
                    return new double[] {sum, sum};
                },
                false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean canFit(int length, int season) {
        return paths.has(length) && paths.has(paths.history.length());
    }

    @Override
    public Forecast forecast(double[] y, int season, int horizon) {
        Look look = paths.from(y.length);
        double scale = isScaled ? y[y.length - 1] / now(y.length) : 1;
        double[] mean = new double[horizon];
        double[] sigma = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            double sum = 0;
            double squares = 0;
            double chance = 0;
            for (MarkovState.Path path : look.drawn()) {
                double[] drawn = quantity.apply(path, h);
                sum += drawn[0];
                squares += drawn[0] * drawn[0];
                chance += drawn[1] / DRAWS;
            }
            double between = (squares - sum * sum / DRAWS) / (DRAWS - 1);
            mean[h] = scale * quantity.apply(look.expected(), h)[0];
            sigma[h] = scale * Math.sqrt(chance + Math.max(0, between));
        }
        return new Forecast(mean, sigma, false);
    }

    private double now(int seen) {
        double sum = 0;
        for (double persons : paths.history.at(seen).orElseThrow().now()) {
            sum += persons;
        }
        return sum;
    }
}
