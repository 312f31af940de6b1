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
}
