package nl.binnenzicht.marts.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticTest {

    /** R 4.2.2: {@code plogis(c(-800, -2, 0, 3, 800))}. */
    @Test
    void expitNeitherOverflowsNorLosesDigits() {
        assertThat(Logistic.expit(-800)).isZero();
        assertThat(Logistic.expit(-2)).isCloseTo(0.119202922022118, within(1e-14));
        assertThat(Logistic.expit(0)).isEqualTo(0.5);
        assertThat(Logistic.expit(3)).isCloseTo(0.9525741268224335, within(1e-14));
        assertThat(Logistic.expit(800)).isEqualTo(1);
    }

    @Test
    void log1pExpIsTheArgumentItselfWhenLargeAndTinyWhenSmall() {
        assertThat(Logistic.log1pExp(1000)).isEqualTo(1000);
        assertThat(Logistic.log1pExp(0)).isCloseTo(Math.log(2), within(1e-15));
        assertThat(Logistic.log1pExp(-40)).isCloseTo(Math.exp(-40), within(1e-30));
    }

    @Test
    void logitUndoesExpit() {
        assertThat(Logistic.logit(Logistic.expit(-3.7))).isCloseTo(-3.7, within(1e-12));
    }
}
