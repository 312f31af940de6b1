package nl.binnenzicht.marts.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

    /** R 4.2.2: {@code prop.test(k, n, correct = FALSE)$conf.int}. */
    @Test
    void wilsonIsPropTestWithoutCorrection() {
        assertInterval(Interval.wilson(7.0 / 40, 40), 0.0874541374603592, 0.3194999033178770);
        assertInterval(Interval.wilson(0, 12), 0, 0.242494006655241);
        assertInterval(Interval.wilson(1, 12), 0.757505993344759, 1);
    }

    @Test
    void oneOutOfOneSaysAlmostNothing() {
        Interval one = Interval.wilson(1, 1);

        assertThat(one.lower()).isCloseTo(0.2065, within(1e-4));
        assertThat(one.upper()).isEqualTo(1);
    }

    /** Newcombe 1998, table II, method 10: 56/70 against 48/80 gives 0.0524 to 0.3339. */
    @Test
    void newcombeIsTheHybridOfTwoWilsonIntervals() {
        assertInterval(
                Interval.newcombe(56.0 / 70, 70, 48.0 / 80, 80),
                0.0524314724023649,
                0.3338726540369059);
        assertInterval(Interval.newcombe(0, 10, 0, 20), -0.161125158052819, 0.277532799862889);
    }

    private static void assertInterval(Interval interval, double lower, double upper) {
        assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
    }

    /** binom.test(7, 50), binom.test(0, 12) and binom.test(5, 5). */
    @Test
    void theExactIntervalOfAShareIsThatOfBinomTest() {
        assertThat(Interval.clopperPearson(7, 50).lower())
                .isCloseTo(0.0581917003403721, within(1e-9));
        assertThat(Interval.clopperPearson(7, 50).upper())
                .isCloseTo(0.2673960024970085, within(1e-9));
        assertThat(Interval.clopperPearson(0, 12).lower()).isZero();
        assertThat(Interval.clopperPearson(0, 12).upper())
                .isCloseTo(0.264648469397051, within(1e-9));
        assertThat(Interval.clopperPearson(5, 5).upper()).isEqualTo(1);
    }

    /** poisson.test(0) and poisson.test(7). */
    @Test
    void theExactIntervalOfACountIsThatOfPoissonTest() {
        assertThat(Interval.poisson(0)).isEqualTo(new Interval(0, Interval.poisson(0).upper()));
        assertThat(Interval.poisson(0).upper()).isCloseTo(3.68887945411394, within(1e-8));
        assertThat(Interval.poisson(7).lower()).isCloseTo(2.81436305151987, within(1e-8));
        assertThat(Interval.poisson(7).upper()).isCloseTo(14.42267536170238, within(1e-8));
    }

    @Test
    void noneOfManyHasNoLowerBoundBelowZero() {
        assertThat(Interval.wilson(0, 12).lower()).isZero();
    }
}
