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
 * @param expectedOutcome of the row, were it in arm 0: a chance, or an amount; null: not asked yet
 * @param converged every fit found its maximum
 */
public record CrossFit(double[] propensity, double[] expectedOutcome, boolean converged) {

    private static final double CLIP = 1e-6;

    public static CrossFit of(Observations seen, int folds, double lambda) {
        CrossFit starts = ofStarts(seen, folds, lambda);
        Expected without = Expected.without(seen, folds, lambda, true);
        return starts.expecting(without);
    }

    /** Who starts only; what happens without is asked later, with {@link #expecting(Expected)}. */
    public static CrossFit ofStarts(Observations seen, int folds, double lambda) {
        Design design = seen.design();
        RidgeLogistic ridge = new RidgeLogistic(design, lambda);
        double[] treatment = seen.treatment();
        double[] propensity = new double[design.rows()];
        LogisticModel start = LogisticModel.start(design.columns());
        boolean converged = true;
        for (int k = 0; k < folds; k++) {
            int fold = k;
            start = ridge.fit(rows(design, row -> seen.fold()[row] != fold), treatment, start);
            converged = converged && start.converged();
            for (int row : rows(design, row -> seen.fold()[row] == fold)) {
                double chance = start.probability(design, row);
                propensity[row] = Math.min(1 - CLIP, Math.max(CLIP, chance));
            }
        }
        return new CrossFit(propensity, null, converged);
    }

    /** What is expected without a start, row by row, and whether every fit found its maximum. */
    public record Expected(double[] outcome, boolean converged) {

        /**
         * By a model of arm 0 that did not see the person. A row without an outcome (NaN) is not
         * learnt from, and gets an expectation all the same.
         */
        public static Expected without(
                Observations seen, int folds, double lambda, boolean isBinary) {
            Design design = seen.design();
            RidgeLogistic ridge = new RidgeLogistic(design, lambda);
            double[] expected = new double[design.rows()];
            LogisticModel none = LogisticModel.start(design.columns());
            boolean converged = true;
            for (int k = 0; k < folds; k++) {
                int fold = k;
                int[] controls =
                        rows(
                                design,
                                row ->
                                        seen.fold()[row] != fold
                                                && !seen.treated()[row]
                                                && !Double.isNaN(seen.outcome()[row]));
                int[] asked = rows(design, row -> seen.fold()[row] == fold);
                if (isBinary) {
                    none = ridge.fit(controls, seen.outcome(), none);
                    converged = converged && none.converged();
                    for (int row : asked) {
                        expected[row] = none.probability(design, row);
                    }
                } else if (controls.length > 0) {
                    LinearModel model = LinearModel.fit(design, lambda, controls, seen.outcome());
                    for (int row : asked) {
                        expected[row] = model.predict(design, row);
                    }
                }
            }
            return new Expected(expected, converged);
        }
    }

    /** The same chances of starting, with another outcome. */
    public CrossFit expecting(Expected without) {
        return new CrossFit(propensity, without.outcome(), converged && without.converged());
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
