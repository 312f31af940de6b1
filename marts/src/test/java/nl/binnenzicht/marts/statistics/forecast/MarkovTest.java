package nl.binnenzicht.marts.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;

/**
 * Expected values: R 4.2.2.
 *
 * <pre>
 * Q <- matrix(c(.80,.10,.00, .05,.85,.04, .00,.02,.95), 3, byrow = TRUE)
 * R <- matrix(c(.06,.04, .02,.04, .01,.02), 3, byrow = TRUE)
 * N0 <- c(100, 200, 300); lam <- c(12, 3, 0); h <- 12
 * P <- function(h) Reduce(`%*%`, rep(list(Q), h), diag(3))
 * a <- function(h) drop(P(h) %*% rep(1, 3))
 * </pre>
 */
class MarkovTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final double[][] MOVES = {{.80, .10, .00}, {.05, .85, .04}, {.00, .02, .95}};
    private static final double[][] EXITS = {{.06, .04}, {.02, .04}, {.01, .02}};
    private static final double[] NOW = {100, 200, 300};
    private static final double[][] COUNTS = {
        {800, 100, 0, 60, 40}, {50, 850, 40, 20, 40}, {0, 20, 950, 10, 20}
    };

    private static double[][] inflow(int months) {
        double[][] inflow = new double[months][];
        Arrays.fill(inflow, new double[] {12, 3, 0});
        return inflow;
    }

    /** drop(N0 %*% P(h)) + drop(lam %*% Reduce(`+`, lapply(0:(h - 1), P))). */
    @Test
    void theExpectedStockIsThatOfBartholomew() {
        double[] stock = new Markov(MOVES, EXITS).stock(NOW, inflow(12))[12];

        assertThat(stock[0]).isCloseTo(97.1078351406399, CLOSE);
        assertThat(stock[1]).isCloseTo(131.6623808908992, CLOSE);
        assertThat(stock[2]).isCloseTo(219.8397757471301, CLOSE);
    }

    /** sum(N0*a(h)*(1-a(h))) + sum(sapply(1:h, function(k) sum(lam*a(h-k)))). */
    @Test
    void theVarianceIsThatOfPeopleWhoMoveByThemselves() {
        assertThat(new Markov(MOVES, EXITS).variance(NOW, inflow(12))[12])
                .isCloseTo(256.189076655708, CLOSE);
    }

    /** solve(diag(3) - Q, rep(1, 3)); solve(diag(3) - Q, R). */
    @Test
    void monthsAndChancesAreThoseOfTheFundamentalMatrix() {
        Markov markov = new Markov(MOVES, EXITS);

        assertThat(markov.months())
                .containsExactly(
                        new double[] {14.4036697247706, 18.8073394495413, 27.5229357798165}, CLOSE);
        assertThat(markov.ever()[1])
                .containsExactly(new double[] {0.394495412844037, 0.605504587155963}, CLOSE);
    }

    /** One state and no inflow: what is left of N after h months is binomial. */
    @Test
    void aClosedGroupOfOneKindIsBinomial() {
        Markov markov = new Markov(new double[][] {{.98}}, new double[][] {{.02}});
        double still = Math.pow(.98, 24);

        assertThat(markov.stock(new double[] {250}, new double[24][1])[24][0])
                .isCloseTo(250 * still, CLOSE);
        assertThat(markov.variance(new double[] {250}, new double[24][1])[24])
                .isCloseTo(250 * still * (1 - still), CLOSE);
        assertThat(markov.months()[0]).isCloseTo(50, CLOSE);
    }

    /** W <- C + 0.5 * (C > 0); W / rowSums(W). Row 1, column 3 was never seen and cannot be. */
    @Test
    void chancesAreTheMeanOfADirichlet() {
        Markov mean = MarkovPosterior.of(COUNTS).mean();

        assertThat(mean.moves()[0])
                .containsExactly(new double[] {0.7989021956087824, 0.1002994011976048, 0}, CLOSE);
        assertThat(mean.exits()[1])
                .containsExactly(new double[] {0.0204488778054863, 0.0403990024937656}, CLOSE);
    }

    /** p <- W[1, ] / sum(W[1, ]); sqrt(p * (1 - p) / (sum(W[1, ]) + 1)). */
    @Test
    void drawnChancesSpreadAsADirichlet() {
        RandomDataGenerator random = new RandomDataGenerator(5);
        MarkovPosterior posterior = MarkovPosterior.of(COUNTS);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 20_000; i++) {
            double drawn = posterior.draw(random).exits()[0][0];
            sum += drawn / 20_000;
            squares += drawn * drawn / 20_000;
        }

        assertThat(sum).isCloseTo(0.0603792415169661, within(2e-4));
        assertThat(Math.sqrt(squares - sum * sum)).isCloseTo(0.00752089735468732, within(1.5e-4));
    }

    /**
     * Against people moved one by one: 40.000 times rows from a Dirichlet, {@code rgamma(12, 60,
     * 4)} for the inflow, {@code rmultinom} and {@code rpois}: mean and standard deviation.
     */
    @Test
    void theSpreadIsThatOfASimulationOfPeople() {
        double[] shape = new double[12];
        double[] rate = new double[12];
        Arrays.fill(shape, 60);
        Arrays.fill(rate, 4);
        MarkovState state =
                new MarkovState(
                        MarkovPosterior.of(COUNTS),
                        COUNTS,
                        NOW,
                        new double[] {.8, .2, 0},
                        new SeasonalInflow(shape, rate),
                        0);
        RandomDataGenerator random = new RandomDataGenerator(11);
        double sum = 0;
        double squares = 0;
        double chance = 0;
        int draws = 4_000;
        for (int i = 0; i < draws; i++) {
            MarkovState.Path path = state.drawn(random, 12);
            sum += path.stock()[11] / draws;
            squares += path.stock()[11] * path.stock()[11] / draws;
            chance += path.variance()[11] / draws;
        }

        assertThat(sum).isCloseTo(445.2394, within(1.5));
        assertThat(Math.sqrt(squares - sum * sum + chance)).isCloseTo(25.12655, within(0.8));
    }

    @Test
    void leavingMoreOftenLeavesTheOtherMovesAsTheyWere() {
        Markov more = new Markov(MOVES, EXITS).leavingTimes(2, 1);

        assertThat(more.exits()[0]).containsExactly(new double[] {.12, .04}, CLOSE);
        assertThat(more.moves()[0][0] / more.moves()[0][1]).isCloseTo(8, CLOSE);
        for (int i = 0; i < 3; i++) {
            double all =
                    Arrays.stream(more.moves()[i]).sum() + Arrays.stream(more.exits()[i]).sum();
            assertThat(all).isCloseTo(1, CLOSE);
        }
    }

    /** 9 of 300 and 3 of 100 left: one chance, 12 of 400. A move of 4 people counts as staying. */
    @Test
    void whatFewPeopleDidIsSharedOrLeftOut() {
        double[][] counts = {{287, 4, 9}, {0, 97, 3}, {20, 0, 80}};
        double[][] wide = new double[3][];
        for (int i = 0; i < 3; i++) {
            wide[i] = new double[] {counts[i][0], counts[i][1], 0, counts[i][2]};
        }
        wide[2] = new double[] {20, 0, 100, 80};

        RareMoves.Shared all = new RareMoves(wide, wide, 10).shared().orElseThrow();
        double[][] shared = all.counts();

        assertThat(all.persons()[0]).containsExactly(new double[] {287, 0, 0, 12}, CLOSE);

        assertThat(shared[0]).containsExactly(new double[] {291, 0, 0, 9}, CLOSE);
        assertThat(shared[1]).containsExactly(new double[] {0, 97, 0, 3}, CLOSE);
        assertThat(shared[2]).containsExactly(new double[] {20, 0, 100, 80}, CLOSE);
    }

    @Test
    void aWayToLeaveThatHardlyAnyoneTookSaysNothing() {
        double[][] counts = {{90, 5}, {0, 0}};

        assertThat(
                        new RareMoves(new double[][] {counts[0]}, new double[][] {counts[0]}, 10)
                                .shared())
                .isEmpty();
    }

    /** 24 months of 10, but 40 each January: (80 + 2 * 12.5) / 4 against (20 + 2 * 12.5) / 4. */
    @Test
    void inflowFollowsTheSeasonHalfway() {
        double[] counts = new double[24];
        Arrays.fill(counts, 10);
        counts[0] = 40;
        counts[12] = 40;

        double[] mean = SeasonalInflow.of(counts, 0, 12, 10).mean(0, 3);

        assertThat(mean).containsExactly(new double[] {26.25, 11.25, 11.25}, CLOSE);
        assertThat(SeasonalInflow.of(counts, 0, 12, 100).mean(0, 2))
                .containsExactly(new double[] {12.5, 12.5}, CLOSE);
    }

    /** What happens after the origin changes nothing in what is said from there. */
    @Test
    void fromAnOriginItSeesOnlyWhatCameBefore() {
        MarkovHistory all = history(60, 3);
        MarkovHistory other = history(60, 3);
        for (int t = 40; t < 60; t++) {
            other.moves()[t][0][2] += 500;
            other.inflow()[t][0] += 500;
        }

        assertThat(forecast(all, 40).mean()).containsExactly(forecast(other, 40).mean());
        assertThat(forecast(all, 60).mean()).isNotEqualTo(forecast(other, 60).mean());
    }

    @Test
    void itBeatsLastYearOnAStockThatFollowsItsOwnRules() {
        MarkovHistory history = history(72, 8);
        double[] y = new double[72];
        for (int t = 0; t < 72; t++) {
            y[t] = Arrays.stream(history.inflow()[t]).sum();
            for (double[] row : history.moves()[t]) {
                y[t] += row[0] + row[1];
            }
        }
        ForecastModel model =
                MarkovModel.stock("MARKOV", new MarkovModel.Paths(history, 12, 60, 1), false);

        Outlook outlook =
                Outlook.plain(Arrays.copyOfRange(y, 0, 72), 12, 12, 60, java.util.List.of(model));

        assertThat(outlook.chosen()).isEqualTo("MARKOV");
        assertThat(outlook.points()).hasSize(60);
        assertThat(outlook.points().get(59).band80().upper())
                .isGreaterThan(outlook.points().get(59).mean());
    }

    private static Forecast forecast(MarkovHistory history, int seen) {
        return MarkovModel.stock("x", new MarkovModel.Paths(history, 12, 12, 1), false)
                .forecast(new double[seen], 12, 12);
    }

    /** Two states, one way out; 900 people and 30 a month coming in, shrinking to its own level. */
    private static MarkovHistory history(int months, int seed) {
        Random random = new Random(seed);
        double[][][] moves = new double[months][2][3];
        double[][] inflow = new double[months][2];
        double[] now = {900, 100};
        inflow[0] = now.clone();
        double[][] chances = {{.93, .03, .04}, {.02, .97, .01}};
        for (int t = 1; t < months; t++) {
            double[] next = {20 + random.nextInt(21), 0};
            inflow[t] = next.clone();
            for (int i = 0; i < 2; i++) {
                for (int person = 0; person < now[i]; person++) {
                    double draw = random.nextDouble();
                    int to =
                            draw < chances[i][0] ? 0 : draw < chances[i][0] + chances[i][1] ? 1 : 2;
                    moves[t][i][to]++;
                    if (to < 2) {
                        next[to]++;
                    }
                }
            }
            now = next;
        }
        double[][] many = {{99, 99, 99}, {99, 99, 99}};
        return new MarkovHistory(0, moves, inflow, many, new double[] {99, 99}, 10, false);
    }

    @Test
    void tooFewMonthsSayNothing() {
        assertThat(history(30, 1).at(24)).isEqualTo(Optional.empty());
        assertThat(history(30, 1).at(25)).isPresent();
    }
}
