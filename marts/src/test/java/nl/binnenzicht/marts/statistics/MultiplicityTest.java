package nl.binnenzicht.marts.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MultiplicityTest {

    /** R 4.2.2: {@code p.adjust(c(0.01,0.04,0.03,0.005,NA,0.55,0.04), method = "BH")}. */
    @Test
    void benjaminiHochbergIsPAdjust() {
        double[] q =
                BenjaminiHochberg.adjusted(
                        new double[] {0.01, 0.04, 0.03, 0.005, Double.NaN, 0.55, 0.04});

        double[] expected = {0.030, 0.048, 0.048, 0.030, Double.NaN, 0.550, 0.048};
        for (int i = 0; i < q.length; i++) {
            if (Double.isNaN(expected[i])) {
                assertThat(q[i]).isNaN();
            } else {
                assertThat(q[i]).isCloseTo(expected[i], within(1e-12));
            }
        }
    }

    @Test
    void aSingleQuestionIsNotCorrected() {
        assertThat(BenjaminiHochberg.adjusted(new double[] {0.2})).containsExactly(0.2);
        assertThat(BenjaminiHochberg.adjusted(new double[0])).isEmpty();
    }

    /**
     * R 4.2.2, by the formula: w <- 1/se^2; fe <- sum(w*est)/sum(w); Q <- sum(w*(est-fe)^2); t2 <-
     * max(0, (Q-3)/(sum(w)-sum(w^2)/sum(w))); ws <- 1/(se^2+t2); mu <- sum(ws*est)/sum(ws).
     */
    @Test
    void derSimonianLairdMatchesTheFormulaInR() {
        double[] estimates = {0.10, 0.02, 0.06, -0.03};
        double[] errors = {0.03, 0.02, 0.04, 0.05};
        double[] shrunk = {
            0.0779031952144989, 0.0248209991724871, 0.0507146938915074, 0.0157570592595339
        };

        RandomEffects effects = RandomEffects.of(estimates, errors);

        assertThat(effects.variance()).isCloseTo(0.00145015479876161, within(1e-12));
        assertThat(effects.mean()).isCloseTo(0.04229898688450684, within(1e-12));
        for (int i = 0; i < shrunk.length; i++) {
            assertThat(effects.shrunk(estimates[i], errors[i])).isCloseTo(shrunk[i], within(1e-12));
        }
    }

    @Test
    void groupsThatDifferNoMoreThanChanceGetTheSameEffect() {
        double[] estimates = {0.05, 0.051, 0.049};
        double[] errors = {0.03, 0.02, 0.04};

        RandomEffects effects = RandomEffects.of(estimates, errors);

        assertThat(effects.variance()).isZero();
        assertThat(effects.shrunk(0.05, 0.03)).isEqualTo(effects.shrunk(0.049, 0.04));
    }

    /** R: {@code EValue::evalues.RR(3.9)} gives 7.26, the example of VanderWeele and Ding 2017. */
    @Test
    void eValueIsThatOfVanderWeeleAndDing() {
        assertThat(EValue.of(3.9)).isCloseTo(7.26303434416005, within(1e-12));
        assertThat(EValue.of(1.5)).isCloseTo(2.36602540378444, within(1e-12));
        assertThat(EValue.of(0.8)).isCloseTo(1.80901699437495, within(1e-12));
        assertThat(EValue.of(1)).isEqualTo(1);
    }

    @Test
    void eValueOfAnIntervalLooksAtTheBoundNearestToNoEffect() {
        assertThat(EValue.ofBound(0.2, new Interval(-0.01, 0.3))).isEqualTo(1);
        assertThat(EValue.ofBound(0.2, new Interval(0.1, 0.3)))
                .isCloseTo(EValue.of(1.5), within(1e-12));
        assertThat(EValue.ofBound(0.2, new Interval(-0.1, -0.04)))
                .isCloseTo(EValue.of(0.8), within(1e-12));
        assertThat(EValue.ofBound(0, new Interval(0.1, 0.3))).isNaN();
    }

    /** p.adjust(c(.001, .008, .039, .041, .042, .06), "holm"). */
    @Test
    void holmIsThatOfPAdjust() {
        assertThat(Holm.adjusted(new double[] {.001, .008, .039, .041, .042, .06}))
                .containsExactly(new double[] {.006, .040, .156, .156, .156, .156}, within(1e-12));
        assertThat(Holm.adjusted(new double[] {Double.NaN, .9})[0]).isNaN();
    }

    /** metafor::rma(yi, sei = se, method = "DL"): se and blup(). */
    @Test
    void theErrorOfADrawnEstimateIsSmallerThanItsOwn() {
        RandomEffects effects =
                RandomEffects.of(
                        new double[] {.02, .08, -.01, .05, .12},
                        new double[] {.02, .03, .04, .015, .05});

        assertThat(effects.variance()).isCloseTo(0.000526827099505999, within(1e-12));
        assertThat(Math.sqrt(effects.meanVariance())).isCloseTo(0.0159913815323489, within(1e-12));
        assertThat(effects.shrunk(.12, .05)).isCloseTo(0.0587, within(5e-5));
        assertThat(effects.shrunkError(.05)).isCloseTo(0.0247, within(5e-5));
    }
}
