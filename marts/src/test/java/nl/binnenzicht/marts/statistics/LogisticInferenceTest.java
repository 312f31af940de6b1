package nl.binnenzicht.marts.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Expected values: R 4.2.2 with {@code control = list(epsilon = 1e-14)}, sandwich 3.0-2; errors
 * differ by less than 1e-6, as R takes them one Newton step before the last.
 */
class LogisticInferenceTest {

    private static final Design BOTH = Samples.design(List.of("hp", "wt"), Samples.HP, Samples.WT);
    private static final LogisticInference FIT =
            LogisticInference.of(BOTH, Samples.AM, Samples.ones(32), 0);

    /** summary(glm(am ~ hp + wt, binomial, mtcars)). */
    @Test
    void coefficientsAndErrorsAreThoseOfGlm() {
        assertThat(FIT.coefficients())
                .containsExactly(
                        new double[] {18.8662987172041312, 0.0362555960822166, -8.0834751824446371},
                        within(1e-9));
        assertThat(FIT.standardErrors())
                .containsExactly(
                        new double[] {7.4435580602052891, 0.0177341536507694, 3.0686751130547045},
                        within(1e-6));
    }

    /** sqrt(diag(sandwich(fit))) and vcovCL(fit, cyl, type = "HC0", cadjust = TRUE). */
    @Test
    void robustAndClusteredErrorsAreThoseOfSandwich() {
        assertThat(FIT.robustErrors())
                .containsExactly(
                        new double[] {
                            8.24291807309169755, 0.00832124774393126, 2.76748748400328370
                        },
                        within(1e-6));
        assertThat(FIT.clusteredErrors(Samples.CYL))
                .containsExactly(
                        new double[] {8.380392619734696, 0.009416414228457, 3.029205849812198},
                        within(1e-6));
    }

    /** glm(am ~ hp, binomial, mtcars, weights = rep(1:4, 8)). */
    @Test
    void aRowCanCountSeveralTimes() {
        double[] weights = new double[32];
        for (int row = 0; row < 32; row++) {
            weights[row] = row % 4 + 1;
        }
        LogisticInference fit =
                LogisticInference.of(
                        Samples.design(List.of("hp"), Samples.HP), Samples.AM, weights, 0);

        assertThat(fit.coefficients()[1]).isCloseTo(-0.0101463034827796, within(1e-11));
        assertThat(fit.standardErrors()[0]).isCloseTo(0.57253711878736380, within(1e-6));
    }

    @Test
    void aColumnThatFollowsFromOthersIsLeftOut() {
        double[] sum = new double[32];
        for (int row = 0; row < 32; row++) {
            sum[row] = 2 * Samples.HP[row] - Samples.WT[row] + 1;
        }
        Design three = Samples.design(List.of("hp", "wt", "both"), Samples.HP, Samples.WT, sum);
        LogisticInference fit = LogisticInference.of(three, Samples.AM, Samples.ones(32), 0);

        assertThat(fit.used().names()).containsExactly("hp", "wt");
        assertThat(fit.coefficients()[1]).isCloseTo(FIT.coefficients()[1], within(1e-10));
        assertThat(fit.coefficients()[3]).isNaN();
    }

    @Test
    void aColumnThatTellsTheOutcomesApartIsNamed() {
        double[] telling = new double[32];
        for (int row = 0; row < 32; row++) {
            telling[row] = 5 * Samples.AM[row] + row % 3;
        }
        Design design = Samples.design(List.of("hp", "telling"), Samples.HP, telling);
        LogisticInference fit = LogisticInference.of(design, Samples.AM, Samples.ones(32), 0);

        assertThat(Separation.in(design, Samples.AM, fit.model())).containsExactly("telling");
        assertThat(Separation.in(BOTH, Samples.AM, FIT.model())).isEmpty();
    }

    /** coef(lm(mpg ~ hp + wt, mtcars)). */
    @Test
    void leastSquaresIsThatOfLm() {
        int[] all = IntStream.range(0, 32).toArray();
        LinearModel fit = LinearModel.fit(BOTH, 0, all, Samples.MPG);

        assertThat(fit.intercept()).isCloseTo(37.227270116447187, within(1e-9));
        assertThat(fit.coefficients())
                .containsExactly(
                        new double[] {-0.031772946982161, -3.877830742404679}, within(1e-9));
    }
}
