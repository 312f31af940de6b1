package nl.binnenzicht.marts.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiscountingTest {

    /** By hand: 0.5 + 0.8/1.1 + 0.64/1.21 = 0.5 + 0.727273 + 0.528926. */
    @Test
    void anAnnuityIsTheSumOfWhatIsLeftEachYear() {
        assertThat(Discounting.annuity(0.10, 0.5, 0.8, 3)).isCloseTo(1.756198347, within(1e-9));
        assertThat(Discounting.annuity(0, 1, 1, 7)).isEqualTo(7);
        assertThat(Discounting.annuity(0.0225, 0.5, 0.75, 1)).isEqualTo(0.5);
        assertThat(Discounting.annuity(0.0225, 0.5, 0.75, 0)).isZero();
    }

    @Test
    void theSameSeedGivesTheSameDraws() {
        assertThat(new Draws(5, 100).normal(0, 1, 2)).isEqualTo(new Draws(5, 100).normal(0, 1, 2));
        assertThat(new Draws(5, 100).normal(0, 1, 2))
                .isNotEqualTo(new Draws(6, 100).normal(0, 1, 2));
        assertThat(new Draws(5, 100).normal(0, 1, 2))
                .isNotEqualTo(new Draws(5, 100).normal(1, 1, 2));
    }

    /** Mean and variance: normal (3, 4) and triangular on 0.8..1.2 (1, 0.2^2 / 6). */
    @Test
    void drawsHaveTheMomentsOfTheirDistribution() {
        double[] normal = new Draws(5, 100_000).normal(0, 3, 2);
        double[] triangular = new Draws(5, 100_000).triangular(1, 0.2);

        assertThat(mean(normal)).isCloseTo(3, within(0.03));
        assertThat(variance(normal)).isCloseTo(4, within(0.08));
        assertThat(mean(triangular)).isCloseTo(1, within(0.001));
        assertThat(variance(triangular)).isCloseTo(0.04 / 6, within(0.0002));
        assertThat(Arrays.stream(triangular)).allMatch(draw -> draw >= 0.8 && draw <= 1.2);
    }

    @Test
    void noUncertaintyIsTheSameEveryTime() {
        assertThat(new Draws(5, 3).normal(0, 4, 0)).containsExactly(4, 4, 4);
    }

    /** R 4.2.2: {@code quantile(c(5,1,9,4,7), c(.05,.5,.95), type = 7)}. */
    @Test
    void quantilesAreThoseOfR() {
        double[] values = {5, 1, 9, 4, 7};

        assertThat(Draws.quantile(values, 0.05)).isCloseTo(1.6, within(1e-12));
        assertThat(Draws.quantile(values, 0.5)).isEqualTo(5);
        assertThat(Draws.quantile(values, 0.95)).isCloseTo(8.6, within(1e-12));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    }
}
