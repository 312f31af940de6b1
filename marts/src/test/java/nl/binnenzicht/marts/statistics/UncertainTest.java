package nl.binnenzicht.marts.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UncertainTest {

    private static void quantiles(Uncertain quantity, double... values) {
        for (int i = 0; i < values.length; i += 2) {
            assertThat(quantity.quantile(values[i]))
                    .as("%s at %s", quantity.shape(), values[i])
                    .isCloseTo(values[i + 1], within(1e-10));
        }
    }

    /** R 4.2.2; the calls stand in the class. */
    @Test
    void quantilesAreThoseOfR() {
        quantiles(Uncertain.normal(0.1, 0.02), 0.1, 0.074368968689108, 0.9, 0.125631031310892);
        quantiles(
                Uncertain.beta(0.3, 0.1),
                0.05,
                0.147469565559241,
                0.5,
                0.293220179943664,
                0.9,
                0.434047981002145);
        quantiles(
                Uncertain.pert(0.6, 0.8, 0.9),
                0.1,
                0.706662990713826,
                0.5,
                0.787256247898764,
                0.9,
                0.854091691897056);
        quantiles(
                Uncertain.triangular(0.6, 0.8, 0.9),
                0.1,
                0.677459666924148,
                0.5,
                0.773205080756888,
                0.9,
                0.845227744249483);
        quantiles(Uncertain.uniform(2, 4), 0.25, 2.5);
    }

    /** A beta that is all but 0 almost everywhere; R: {@code qbeta(1 - 1e-6, 0.4, 30)}. */
    @Test
    void aSkewedShareIsFoundInItsTails() {
        double mean = 0.4 / 30.4;
        double sd = Math.sqrt(0.4 * 30 / (30.4 * 30.4 * 31.4));

        quantiles(Uncertain.beta(mean, sd), 1e-6, 0, 1 - 1e-6, 0.321086278424955);
    }

    @Test
    void drawsHaveTheMeanAndVarianceThatTheQuantitySays() {
        List<Uncertain> quantities =
                List.of(
                        Uncertain.normal(3, 2),
                        Uncertain.triangular(1, 2, 6),
                        Uncertain.pert(1, 2, 6),
                        Uncertain.beta(0.2, 0.1),
                        Uncertain.uniform(-1, 3),
                        Uncertain.fixed(5));

        for (Uncertain quantity : quantities) {
            double[] drawn = new Draws(11, 100_000).of(3, quantity);
            double mean = Arrays.stream(drawn).average().orElseThrow();
            double variance =
                    Arrays.stream(drawn).map(v -> (v - mean) * (v - mean)).sum() / drawn.length;
            assertThat(mean)
                    .as("%s", quantity)
                    .isCloseTo(quantity.mean(), within(0.015 * Math.sqrt(quantity.variance())));
            assertThat(variance)
                    .as("%s", quantity)
                    .isCloseTo(quantity.variance(), within(0.02 * quantity.variance()));
        }
    }

    /** Times 2: mean times 2, variance times 4. */
    @Test
    void anotherUnitMovesEverythingAlong() {
        Uncertain twice = Uncertain.pert(1, 2, 6).times(2);

        assertThat(twice).isEqualTo(Uncertain.pert(2, 4, 12));
        assertThat(Uncertain.normal(3, 2).times(2).variance()).isEqualTo(16);
    }

    @Test
    void noSpreadIsFixed() {
        assertThat(Uncertain.normal(3, 0)).isEqualTo(Uncertain.fixed(3));
        assertThat(Uncertain.triangular(3, 3, 3)).isEqualTo(Uncertain.fixed(3));
        assertThat(Uncertain.uniform(3, 3).isFixed()).isTrue();
    }
}
