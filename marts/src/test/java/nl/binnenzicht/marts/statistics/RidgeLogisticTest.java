package nl.binnenzicht.marts.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RidgeLogisticTest {

    private static final double[] X1 = {
        0.5, 1.2, -0.3, 2.1, 0.0, -1.4, 0.7, 1.9, -0.8, 0.2, 1.1, -0.6, 2.4, -1.9, 0.9, 0.4, -0.1,
        1.5, -2.2, 0.6
    };
    private static final double[] X2 = {1, 0, 0, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1};
    private static final double[] Y = {1, 1, 0, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 1, 1};

    private static final Design DESIGN = design(X1, X2);
    private static final int[] ALL = IntStream.range(0, Y.length).toArray();

    private static Design design(double[]... columns) {
        int rows = columns[0].length;
        double[] values = new double[rows * columns.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.length; column++) {
                values[row * columns.length + column] = columns[column][row];
            }
        }
        List<String> names =
                IntStream.range(0, columns.length).mapToObj(column -> "x" + column).toList();
        return new Design(names, rows, values);
    }

    /** R 4.2.2: {@code coef(glm(y ~ x1 + x2, binomial, control = list(epsilon = 1e-14)))}. */
    @Test
    void withoutPenaltyItIsGlm() {
        LogisticModel model = new RidgeLogistic(DESIGN, 0).fit(ALL, Y);

        assertThat(model.converged()).isTrue();
        assertThat(model.intercept()).isCloseTo(0.0194603477880439, within(1e-10));
        assertThat(model.coefficients()[0]).isCloseTo(0.8791701855255604, within(1e-10));
        assertThat(model.coefficients()[1]).isCloseTo(-0.6027337913531088, within(1e-10));
    }

    /**
     * R 4.2.2: {@code optim(c(0,0,0), f, g, method = "BFGS", control = list(reltol = 1e-16))$par},
     * f the negative log-likelihood plus lambda / 2 * (b1^2 + b2^2).
     */
    @Test
    void withPenaltyItIsTheMinimumThatOptimFinds() {
        LogisticModel one = new RidgeLogistic(DESIGN, 1).fit(ALL, Y);
        LogisticModel ten = new RidgeLogistic(DESIGN, 10).fit(ALL, Y);

        assertThat(one.intercept()).isCloseTo(-0.098161446291615, within(1e-6));
        assertThat(one.coefficients()[0]).isCloseTo(0.697790118722900, within(1e-6));
        assertThat(one.coefficients()[1]).isCloseTo(-0.254911328264490, within(1e-6));
        assertThat(ten.intercept()).isCloseTo(-0.0823578522700470, within(1e-6));
        assertThat(ten.coefficients()[0]).isCloseTo(0.3001450882040302, within(1e-6));
    }

    @Test
    void theGradientIsZeroAtTheSolution() {
        RidgeLogistic ridge = new RidgeLogistic(DESIGN, 3);

        double[] gradient = ridge.gradient(ALL, Y, ridge.fit(ALL, Y));

        assertThat(Arrays.stream(gradient).map(Math::abs).max().orElseThrow()).isLessThan(1e-10);
    }

    @Test
    void theStartDoesNotChangeTheSolution() {
        RidgeLogistic ridge = new RidgeLogistic(DESIGN, 1);
        LogisticModel far = new LogisticModel(3, new double[] {-4, 5}, false, 0);

        double[] warm = ridge.fit(ALL, Y, far).coefficients();

        assertThat(warm[0]).isCloseTo(ridge.fit(ALL, Y).coefficients()[0], within(1e-10));
    }

    @Test
    void aConstantColumnChangesNothing() {
        double[] ones = new double[Y.length];
        Arrays.fill(ones, 7);
        Design wider = design(X1, X2, ones).standardised();
        Design plain = DESIGN.standardised();

        LogisticModel with = new RidgeLogistic(wider, 1).fit(ALL, Y);
        LogisticModel without = new RidgeLogistic(plain, 1).fit(ALL, Y);

        assertThat(with.coefficients()[2]).isZero();
        assertThat(with.coefficients()[0]).isCloseTo(without.coefficients()[0], within(1e-12));
    }

    @Test
    void theScaleOfAColumnDoesNotMatterOnceStandardised() {
        double[] inCents = Arrays.stream(X1).map(x -> 100 * x + 5).toArray();

        double p =
                new RidgeLogistic(design(X1, X2).standardised(), 1)
                        .fit(ALL, Y)
                        .probability(design(X1, X2).standardised(), 3);
        double scaled =
                new RidgeLogistic(design(inCents, X2).standardised(), 1)
                        .fit(ALL, Y)
                        .probability(design(inCents, X2).standardised(), 3);

        assertThat(scaled).isCloseTo(p, within(1e-12));
    }

    @Test
    void outcomesThatAreAllTheSameGiveAShareAndNoCovariates() {
        LogisticModel none = new RidgeLogistic(DESIGN, 1).fit(ALL, new double[Y.length]);

        assertThat(none.converged()).isTrue();
        assertThat(none.probability(DESIGN, 0)).isCloseTo(0.5 / 21, within(1e-12));
        assertThat(none.coefficients()).containsOnly(0);
    }

    @Test
    void perfectSeparationConvergesWithAPenaltyAndIsRefusedWithout() {
        double[] separated = Arrays.stream(X1).map(x -> x > 0.45 ? 1 : 0).toArray();

        assertThat(new RidgeLogistic(DESIGN, 1).fit(ALL, separated).converged()).isTrue();
        assertThat(new RidgeLogistic(DESIGN, 0).fit(ALL, separated).converged()).isFalse();
    }

    @Test
    void noRowsIsNotAModel() {
        assertThat(new RidgeLogistic(DESIGN, 1).fit(new int[0], Y).converged()).isFalse();
    }

    @Test
    void aDesignRefusesWhatIsMissing() {
        assertThatThrownBy(() -> design(new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a design has finite values; fill what is missing");
    }
}
