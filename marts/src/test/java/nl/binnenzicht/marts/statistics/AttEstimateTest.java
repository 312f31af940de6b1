package nl.binnenzicht.marts.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2, the formula of the class written out with {@code tapply}. */
class AttEstimateTest {

    private static final boolean[] TREATED = {true, true, true, false, false, false, false, false};
    private static final double[] OUTCOME = {1, 0, 1, 0, 1, 0, 0, 1};
    private static final int[] PERSON = {1, 2, 3, 1, 4, 4, 5, 6};
    private static final double[] EXPECTED = {.4, .3, .35, .2, .3, .25, .1, .4};
    private static final double[] X = {2, 4, 3, 1, 5, 2, 2, 0};
    private static final int[] ALL = IntStream.range(0, 8).toArray();

    private static final Observations SEEN =
            new Observations(new Design(List.of("x"), 8, X), TREATED, OUTCOME, PERSON, PERSON);

    /** tau <- sum(A*(Y-m) - (1-A)*o*(Y-m)) / n1; o sums to n1, so both forms agree. */
    @Test
    void theEstimateAndItsClusteredErrorAreThoseOfTheFormula() {
        double[] odds = {9, 9, 9, .5, .7, .6, .4, .8};
        double[] propensity = Arrays.stream(odds).map(o -> o / (1 + o)).toArray();

        AttEstimate estimate = AttEstimate.of(SEEN, new CrossFit(propensity, EXPECTED, true), ALL);

        assertThat(estimate.isNormalised()).isFalse();
        assertThat(estimate.difference()).isCloseTo(0.090000000000000, within(1e-12));
        assertThat(estimate.standardError()).isCloseTo(0.397559219907341, within(1e-12));
    }

    @Test
    void theNormalisedFormIsUsedWhenTheTwoDiffer() {
        double[] propensity = {.3, .2, .4, .1, .2, .25, .15, .3};

        AttEstimate estimate = AttEstimate.of(SEEN, new CrossFit(propensity, EXPECTED, true), ALL);

        assertThat(estimate.isNormalised()).isTrue();
        assertThat(estimate.difference()).isCloseTo(0.0789264115921202, within(1e-12));
        assertThat(estimate.standardError()).isCloseTo(0.3280409904221428, within(1e-12));
        assertThat(estimate.weightedDifference()).isCloseTo(0.144482366325370, within(1e-12));
        assertThat(estimate.overlapDifference()).isCloseTo(0.119047619047619, within(1e-12));
        assertThat(estimate.effectiveSize()).isCloseTo(2.97594221399271, within(1e-12));
    }

    @Test
    void withoutModelsItIsTheDifferenceOfMeans() {
        double[] half = new double[8];
        Arrays.fill(half, 0.5);

        AttEstimate estimate = AttEstimate.of(SEEN, new CrossFit(half, new double[8], true), ALL);

        assertThat(estimate.difference()).isCloseTo(2.0 / 3 - 2.0 / 5, within(1e-12));
        assertThat(estimate.weightedDifference()).isCloseTo(2.0 / 3 - 2.0 / 5, within(1e-12));
    }

    @Test
    void rowsThatAreThereTwiceDoNotMakeItMoreCertain() {
        double[] propensity = {.3, .2, .4, .1, .2, .25, .15, .3};
        int[] twice = IntStream.concat(Arrays.stream(ALL), Arrays.stream(ALL)).toArray();
        CrossFit models = new CrossFit(propensity, EXPECTED, true);

        assertThat(AttEstimate.of(SEEN, models, twice).standardError())
                .isCloseTo(AttEstimate.of(SEEN, models, ALL).standardError(), within(1e-12));
        assertThat(AttEstimate.of(SEEN, models, twice).effectiveSize())
                .isCloseTo(AttEstimate.of(SEEN, models, ALL).effectiveSize(), within(1e-12));
    }

    /** R 4.2.2: (mean(x1) - weighted.mean(x0, o)) / sd(x1). */
    @Test
    void imbalanceIsInStandardDeviationsOfTheTreated() {
        double[] odds = {0, 0, 0, 1.0 / 9, .25, 1.0 / 3, 3.0 / 17, 3.0 / 7};

        Balance balance = Balance.of(SEEN.design(), TREATED, odds, ALL);

        assertThat(balance.before()[0]).isCloseTo(1, within(1e-12));
        assertThat(balance.after()[0]).isCloseTo(1.16795401472966, within(1e-12));
        assertThat(balance.worst()).isCloseTo(1.16795401472966, within(1e-12));
    }

    @Test
    void imbalanceOfAConstantIsUnknown() {
        Design constant = new Design(List.of("x"), 8, new double[8]);

        Balance balance = Balance.of(constant, TREATED, new double[8], ALL);

        assertThat(balance.before()[0]).isNaN();
        assertThat(balance.worst()).isNaN();
    }

    /** Li, Morgan and Zaslavsky 2018: overlap weights of an unpenalised fit balance exactly. */
    @Test
    void overlapWeightsBalanceEveryCovariateExactly() {
        Random random = new Random(7);
        int n = 400;
        double[] values = new double[3 * n];
        double[] start = new double[n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < 3; column++) {
                values[3 * row + column] = random.nextGaussian();
            }
            double eta = values[3 * row] - 0.5 * values[3 * row + 1] - 1;
            start[row] = random.nextDouble() < Logistic.expit(eta) ? 1 : 0;
        }
        Design design = new Design(List.of("a", "b", "c"), n, values);
        LogisticModel model =
                new RidgeLogistic(design, 0).fit(IntStream.range(0, n).toArray(), start);

        for (int column = 0; column < 3; column++) {
            double treated = 0;
            double treatedWeight = 0;
            double control = 0;
            double controlWeight = 0;
            for (int row = 0; row < n; row++) {
                double e = model.probability(design, row);
                treated += start[row] * (1 - e) * design.value(row, column);
                treatedWeight += start[row] * (1 - e);
                control += (1 - start[row]) * e * design.value(row, column);
                controlWeight += (1 - start[row]) * e;
            }
            assertThat(treated / treatedWeight).isCloseTo(control / controlWeight, within(1e-8));
        }
    }

    @Test
    void startersWithoutAnyoneLikeThemAreNotSupported() {
        double[] propensity = new double[41];
        boolean[] treated = new boolean[41];
        for (int row = 0; row < 40; row++) {
            propensity[row] = 0.1 + 0.001 * row;
            treated[row] = row == 20;
        }
        propensity[40] = 0.9;
        treated[40] = true;

        int[] supported = Support.supported(propensity, treated, IntStream.range(0, 41).toArray());

        assertThat(supported).hasSize(40).doesNotContain(40).contains(20);
    }

    @Test
    void effectiveSizeOfEqualWeightsIsTheNumberOfPersons() {
        double[] ones = {1, 1, 1, 1};

        assertThat(EffectiveSize.ofPersons(ones, new int[] {1, 2, 3, 4})).isEqualTo(4);
        assertThat(EffectiveSize.ofPersons(ones, new int[] {1, 1, 2, 2})).isEqualTo(2);
        assertThat(EffectiveSize.ofPersons(new double[2], new int[] {1, 2})).isZero();
    }

    @Test
    void aPersonIsAlwaysInTheSameFoldAndFoldsAreAboutEven() {
        int[] counts = new int[5];
        for (int person = 0; person < 5000; person++) {
            counts[Folds.of("p1_" + person, 5, 1)]++;
        }

        assertThat(Folds.of("p1_ABC", 5, 1)).isEqualTo(Folds.of("p1_ABC", 5, 1));
        assertThat(Arrays.stream(counts)).allMatch(count -> count > 900 && count < 1100);
    }
}
