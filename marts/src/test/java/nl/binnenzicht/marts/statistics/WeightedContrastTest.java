package nl.binnenzicht.marts.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.statistics.WeightedContrast.Target;
import org.junit.jupiter.api.Test;

/**
 * Expected values: R 4.2.2 on mtcars, treatment am, outcome mpg, e = fitted(glm(am ~ hp,
 * binomial)); means by {@code weighted.mean}, errors by the formula of the class written out.
 */
class WeightedContrastTest {

    private static final int[] ALL = IntStream.range(0, 32).toArray();
    private static final Design HP = Samples.design(List.of("hp"), Samples.HP);
    private static final boolean[] TREATED = new boolean[32];
    private static final double[] CHANCE = new double[32];

    static {
        LogisticModel model = new RidgeLogistic(HP.standardised(), 0).fit(ALL, Samples.AM);
        for (int row = 0; row < 32; row++) {
            TREATED[row] = Samples.AM[row] == 1;
            CHANCE[row] = model.probability(HP.standardised(), row);
        }
    }

    @Test
    void weightedDifferencesAreThoseOfTheFormula() {
        assertThat(of(Target.ATE).estimate().value()).isCloseTo(4.11210440610529, within(1e-9));
        assertThat(of(Target.ATE).estimate().standardError())
                .isCloseTo(2.30220932460833, within(1e-9));
        assertThat(of(Target.ATT).estimate().value()).isCloseTo(5.90342996233077, within(1e-9));
        assertThat(of(Target.ATO).estimate().standardError())
                .isCloseTo(2.01930377630384, within(1e-9));
    }

    @Test
    void effectiveSizesAreThoseOfKish() {
        assertThat(of(Target.ATT).treatedSize()).isCloseTo(13, within(1e-9));
        assertThat(of(Target.ATT).controlSize()).isCloseTo(16.1001469621305, within(1e-8));
        assertThat(of(Target.ATO).treatedSize()).isCloseTo(12.2508373083138, within(1e-8));
    }

    /** t.test(mpg[am == 1], mpg[am == 0]): estimate and stderr. */
    @Test
    void theNaiveDifferenceIsThatOfWelch() {
        Estimate naive = WeightedContrast.naive(TREATED, Samples.MPG);

        assertThat(naive.value()).isCloseTo(7.24493927125506, within(1e-12));
        assertThat(naive.standardError()).isCloseTo(1.92320213385972, within(1e-12));
    }

    @Test
    void overlapIsThatOfTheFormula() {
        assertThat(Overlap.equipoise(TREATED, CHANCE)).isEqualTo(0.9375);
        assertThat(Overlap.auc(TREATED, CHANCE)).isCloseTo(0.712550607287449, within(1e-12));
    }

    @Test
    void overlapWeightsLeaveNoDifferenceInWhatWasFitted() {
        double[] weights = Target.ATO.weights(TREATED, CHANCE);
        Balance balance = Balance.pooled(HP, TREATED, weights, ALL);

        assertThat(balance.before()[0]).isCloseTo(-0.473237343240991, within(1e-12));
        assertThat(balance.after()[0]).isCloseTo(0, within(1e-9));
    }

    /** Folds (0:31) %% 4, models glm(am ~ hp), lm(mpg ~ hp) per arm, on the other folds. */
    @Test
    void doublyRobustEstimatesAreThoseOfTheFormula() {
        int[] folds = IntStream.range(0, 32).map(row -> row % 4).toArray();
        Design design = HP.standardised();
        Observations seen = new Observations(design, TREATED, Samples.MPG, ALL, folds);
        Observations starts = new Observations(design, TREATED, new double[32], ALL, folds);
        CrossFit models =
                CrossFit.of(starts, 4, 0).expecting(CrossFit.expected(seen, 4, 0, false, false));

        Estimate ate = AverageEffect.of(seen, models, CrossFit.expected(seen, 4, 0, true, false));
        AttEstimate att = AttEstimate.of(seen, models, ALL, Double.POSITIVE_INFINITY);

        assertThat(ate.value()).isCloseTo(8.19818788452746, within(1e-8));
        assertThat(ate.standardError()).isCloseTo(3.78971697224642, within(1e-8));
        assertThat(att.difference()).isCloseTo(4.87872015500918, within(1e-8));
        assertThat(att.standardError()).isCloseTo(1.18477339826748, within(1e-8));
    }

    @Test
    void equalWeightsGiveThePlainDifference() {
        double[] half = new double[32];
        Arrays.fill(half, 0.5);
        WeightedContrast contrast =
                WeightedContrast.of(TREATED, Samples.MPG, Target.ATE.weights(TREATED, half), ALL);

        assertThat(contrast.estimate().value()).isCloseTo(7.24493927125506, within(1e-12));
        assertThat(contrast.controlSize()).isCloseTo(19, within(1e-12));
    }

    private static WeightedContrast of(Target target) {
        return WeightedContrast.of(TREATED, Samples.MPG, target.weights(TREATED, CHANCE), ALL);
    }
}
