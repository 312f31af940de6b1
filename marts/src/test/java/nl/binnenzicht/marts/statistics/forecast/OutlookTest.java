package nl.binnenzicht.marts.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2, forecast 8.20. */
class OutlookTest {

    private static final double[] SHORT = {5, 7, 6, 8, 9, 12, 10, 13, 12, 15, 14, 16};

    /** snaive(ts(y, frequency = 4), h = 5, level = 95). */
    @Test
    void lastSeasonAgainIsThatOfSnaive() {
        Forecast forecast = new SeasonalNaive().forecast(SHORT, 4, 5);

        assertThat(forecast.mean()).containsExactly(12, 15, 14, 16, 12);
        assertThat(forecast.lower(0, Backtest.Z95)).isCloseTo(4.25256209619298, within(1e-9));
        assertThat(forecast.upper(4, Backtest.Z95)).isCloseTo(22.9565317572073, within(1e-9));
    }

    /** rwf(ts(y), drift = TRUE, h = 3). */
    @Test
    void onWithTheMeanChangeIsThatOfRwf() {
        Forecast forecast = new Drift().forecast(SHORT, 1, 3);

        assertThat(forecast.mean()[2]).isCloseTo(19, within(1e-12));
        assertThat(forecast.lower(0, Backtest.Z80)).isCloseTo(14.4603046937500, within(1e-9));
        assertThat(forecast.upper(2, Backtest.Z95)).isCloseTo(26.2665395896593, within(1e-9));
    }

    @Test
    void aLineWithASeasonIsFoundBack() {
        double[] y = IntStream.range(0, 72).mapToDouble(t -> 100 + t + 10 * wave(t)).toArray();

        Forecast forecast = Ets.additive().forecast(y, 12, 12);

        for (int h = 0; h < 12; h++) {
            assertThat(forecast.mean()[h]).isCloseTo(172 + h + 10 * wave(72 + h), within(0.05));
        }
    }

    @Test
    void bandsWidenWithTheHorizon() {
        double[] y = noisy(84, 3, 5);

        Forecast forecast = Ets.additive().forecast(y, 12, 12);

        for (int h = 1; h < 12; h++) {
            assertThat(forecast.sigma()[h]).isGreaterThanOrEqualTo(forecast.sigma()[h - 1]);
        }
    }

    @Test
    void theChosenModelBeatsLastSeasonAgainOrThatIsChosen() {
        Outlook trend = Outlook.of(noisy(84, 3, 1), 12, 12);
        Outlook noise = Outlook.of(shocks(), 12, 12);

        assertThat(mase(trend, trend.chosen())).isLessThan(mase(trend, "seizoensnaief"));
        assertThat(mase(noise, noise.chosen())).isLessThanOrEqualTo(mase(noise, "seizoensnaief"));
    }

    /** Of 40 series the next year: 480 outcomes, in bands that should hold 80 and 95 percent. */
    @Test
    void bandsHoldTheFutureAsOftenAsTheySay() {
        int within80 = 0;
        int within95 = 0;
        for (int seed = 0; seed < 40; seed++) {
            double[] y = noisy(96, 4, seed);
            Outlook outlook = Outlook.of(Arrays.copyOf(y, 84), 12, 12);
            for (int h = 0; h < 12; h++) {
                Outlook.Point point = outlook.points().get(h);
                within80 += point.band80().contains(y[84 + h]) ? 1 : 0;
                within95 += point.band95().contains(y[84 + h]) ? 1 : 0;
            }
        }

        assertThat(within80 / 480.0).isBetween(0.72, 0.90);
        assertThat(within95 / 480.0).isBetween(0.90, 0.99);
    }

    @Test
    void aSeriesThatNeverChangesHasNoBand() {
        double[] flat = new double[48];
        Arrays.fill(flat, 5);

        Outlook outlook = Outlook.of(flat, 12, 3);

        assertThat(outlook.chosen()).isEqualTo("seizoensnaief");
        assertThat(outlook.trials().get(0).mase()).isNaN();
        assertThat(outlook.points().get(0).band80().lower()).isNaN();
        assertThat(outlook.points().get(0).mean()).isEqualTo(5);
    }

    private static double mase(Outlook outlook, String name) {
        return outlook.trials().stream()
                .filter(trial -> trial.name().equals(name))
                .findFirst()
                .orElseThrow()
                .mase();
    }

    private static double wave(int t) {
        return Math.sin(2 * Math.PI * t / 12);
    }

    private static double[] noisy(int length, double noise, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, length)
                .mapToDouble(t -> 200 + t + 15 * wave(t) + noise * random.nextGaussian())
                .toArray();
    }

    private static double[] shocks() {
        Random random = new Random(9);
        return IntStream.range(0, 72).mapToDouble(t -> 50 + 5 * random.nextGaussian()).toArray();
    }
}
