package nl.binnenzicht.marts.statistics;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The two nuisance models of an effect on the treated, each row predicted by models that did not
 * see its person: who starts (propensity), and what happens to those who do not start.
 *
 * <p>Source: Chernozhukov et al. 2018 (10.1111/ectj.12097).
 *
 * @param propensity chance of arm 1, cut to [1e-6, 1 - 1e-6]
 * @param expectedOutcome chance of the outcome in arm 0
 * @param converged every fit found its maximum
 */
public record CrossFit(double[] propensity, double[] expectedOutcome, boolean converged) {

    private static final double CLIP = 1e-6;

    public static CrossFit of(Observations seen, int folds, double lambda) {
        Design design = seen.design();
        RidgeLogistic ridge = new RidgeLogistic(design, lambda);
        double[] treatment = seen.treatment();
        double[] propensity = new double[design.rows()];
        double[] expected = new double[design.rows()];
        LogisticModel start = LogisticModel.start(design.columns());
        LogisticModel none = LogisticModel.start(design.columns());
        boolean converged = true;
        for (int k = 0; k < folds; k++) {
            int fold = k;
            int[] training = rows(design, row -> seen.fold()[row] != fold);
            int[] controls = rows(design, row -> seen.fold()[row] != fold && !seen.treated()[row]);
            start = ridge.fit(training, treatment, start);
            none = ridge.fit(controls, seen.outcome(), none);
            converged = converged && start.converged() && none.converged();
            for (int row : rows(design, row -> seen.fold()[row] == fold)) {
                double chance = start.probability(design, row);
                propensity[row] = Math.min(1 - CLIP, Math.max(CLIP, chance));
                expected[row] = none.probability(design, row);
            }
        }
        return new CrossFit(propensity, expected, converged);
    }

    /**
     * The outcome expected of every row in one arm, by a model of that arm that did not see the
     * person: logistic for a yes or no, least squares for an amount.
     */
    public static double[] expected(
            Observations seen, int folds, double lambda, boolean treated, boolean isBinary) {
        Design design = seen.design();
        double[] expected = new double[design.rows()];
        for (int k = 0; k < folds; k++) {
            int fold = k;
            int[] training =
                    rows(design, row -> seen.fold()[row] != fold && seen.treated()[row] == treated);
            int[] asked = rows(design, row -> seen.fold()[row] == fold);
            if (isBinary) {
                LogisticModel model =
                        new RidgeLogistic(design, lambda).fit(training, seen.outcome());
                for (int row : asked) {
                    expected[row] = model.probability(design, row);
                }
            } else {
                LinearModel model = LinearModel.fit(design, lambda, training, seen.outcome());
                for (int row : asked) {
                    expected[row] = model.predict(design, row);
                }
            }
        }
        return expected;
    }

    /** Chances of treatment by a model that did not see the person, with other outcome models. */
    public CrossFit expecting(double[] expectedUntreated) {
        return new CrossFit(propensity, expectedUntreated, converged);
    }

    private static int[] rows(Design design, IntPredicate condition) {
        return IntStream.range(0, design.rows()).filter(condition).toArray();
    }

    /** Weight that makes an untreated row stand for the treated: e / (1 - e). */
    public double odds(int row) {
        return propensity[row] / (1 - propensity[row]);
    }
}
