package nl.binnenzicht.marts.statistics;

import org.hipparchus.special.Erf;

/**
 * The effect on those who were treated, as a difference of risks, from cross-fitted models.
 *
 * <p>With r = Y - m0 and o = e / (1 - e): tau = (sum over arm 1 of r - sum over arm 0 of o r) / n1,
 * which is right when either model is. The normalised form divides the second sum by the sum of o;
 * it is used when the two differ by more than half a percentage point. The standard error adds
 * influence values per person before squaring, with factor G / (G - 1).
 *
 * <p>Source: Robins, Rotnitzky &amp; Zhao 1994 (10.1080/01621459.1994.10476818); Bang &amp; Robins
 * 2005 (10.1111/j.1541-0420.2005.00377.x).
 *
 * @param difference tau, the estimate to report
 * @param standardError of tau
 * @param isNormalised the normalised form was used
 * @param weightedDifference by weighting alone, as a check
 * @param overlapDifference by overlap weights (ATO), as a check
 * @param treatedRisk share with the outcome in arm 1
 * @param effectiveSize (sum w)^2 / sum w^2 over the persons of arm 0
 * @param weightedEvents effective size times the weighted share of events in arm 0
 */
public record AttEstimate(
        double difference,
        double standardError,
        boolean isNormalised,
        double weightedDifference,
        double overlapDifference,
        double treatedRisk,
        double effectiveSize,
        double weightedEvents) {

    private static final double NORMALISE_FROM = 0.005;

    /**
     * The effect among some rows, with models that were fitted on all.
     *
     * @param rows at least one of each arm
     */
    public static AttEstimate of(Observations seen, CrossFit models, int[] rows) {
        return of(seen, models, rows, NORMALISE_FROM);
    }

    /**
     * The same for an outcome in other units.
     *
     * @param normaliseFrom difference between the two forms from which the normalised one is used
     */
    public static AttEstimate of(
            Observations seen, CrossFit models, int[] rows, double normaliseFrom) {
        Sums sums = new Sums();
        for (int row : rows) {
            sums.add(seen, models, row);
        }
        double plain = (sums.treatedResidual - sums.controlResidual) / sums.treated;
        double treatedMean = sums.treatedResidual / sums.treated;
        double controlMean = sums.controlResidual / sums.odds;
        boolean normalise = Math.abs(plain - (treatedMean - controlMean)) > normaliseFrom;
        double difference = normalise ? treatedMean - controlMean : plain;
        double[] influence = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            double residual = seen.outcome()[row] - models.expectedOutcome()[row];
            if (seen.treated()[row]) {
                double centre = normalise ? treatedMean : difference;
                influence[i] = (residual - centre) / sums.treated;
            } else if (normalise) {
                influence[i] = -models.odds(row) * (residual - controlMean) / sums.odds;
            } else {
                influence[i] = -models.odds(row) * residual / sums.treated;
            }
        }
        double size = EffectiveSize.ofPersons(weights(seen, models, rows), persons(seen, rows));
        double treatedRisk = sums.treatedEvents / sums.treated;
        return new AttEstimate(
                difference,
                Clusters.standardError(influence, persons(seen, rows)),
                normalise,
                treatedRisk - sums.oddsEvents / sums.odds,
                sums.overlapTreatedEvents / sums.overlapTreated
                        - sums.overlapControlEvents / sums.overlapControl,
                treatedRisk,
                size,
                size * sums.oddsEvents / sums.odds);
    }

    /** What the treated would have risked without: the observed risk minus the effect. */
    public double untreatedRisk() {
        return Math.min(1, Math.max(0, treatedRisk - difference));
    }

    /** Two-sided, of no difference; R: {@code 2 * pnorm(-abs(difference / standardError))}. */
    public double pValue() {
        return Erf.erfc(Math.abs(difference / standardError) / Math.sqrt(2));
    }

    private static double[] weights(Observations seen, CrossFit models, int[] rows) {
        double[] weights = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            weights[i] = seen.treated()[rows[i]] ? 0 : models.odds(rows[i]);
        }
        return weights;
    }

    private static int[] persons(Observations seen, int[] rows) {
        int[] persons = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            persons[i] = seen.cluster()[rows[i]];
        }
        return persons;
    }

    /** Running totals over the rows of a comparison. */
    private static final class Sums {
        private double treated;
        private double treatedEvents;
        private double treatedResidual;
        private double odds;
        private double oddsEvents;
        private double controlResidual;
        private double overlapTreated;
        private double overlapTreatedEvents;
        private double overlapControl;
        private double overlapControlEvents;

        private void add(Observations seen, CrossFit models, int row) {
            double outcome = seen.outcome()[row];
            double residual = outcome - models.expectedOutcome()[row];
            double chance = models.propensity()[row];
            if (seen.treated()[row]) {
                treated++;
                treatedEvents += outcome;
                treatedResidual += residual;
                overlapTreated += 1 - chance;
                overlapTreatedEvents += (1 - chance) * outcome;
            } else {
                odds += models.odds(row);
                oddsEvents += models.odds(row) * outcome;
                controlResidual += models.odds(row) * residual;
                overlapControl += chance;
                overlapControlEvents += chance * outcome;
            }
        }
    }
}
