package nl.binnenzicht.marts.effect;

import nl.binnenzicht.marts.statistics.AttEstimate;
import nl.binnenzicht.marts.statistics.EValue;
import nl.binnenzicht.marts.statistics.Interval;

/**
 * One voorziening in one segment: what was counted, estimated and checked.
 *
 * @param telling counts
 * @param estimate null: an arm is empty
 * @param raw the difference nobody corrected; null with the estimate
 * @param imbalance largest absolute SMD after weighting; NaN: no covariate varies
 * @param trimmed the estimate among starters who have someone comparable; NaN: none
 * @param staat as the counts and checks say, before the correction for the number of questions:
 *     anything up to GEEN_VERSCHIL
 */
public record EffectCel(
        String voorziening,
        String segment,
        Telling telling,
        AttEstimate estimate,
        Interval raw,
        double imbalance,
        double trimmed,
        EffectStaat staat) {

    /**
     * How many there were.
     *
     * @param gestart persons in arm 1, who have one row each
     * @param vergelijking persons in arm 0, who have many
     * @param gebeurtenissenGestart of them, to work within twelve months
     * @param gebeurtenissenVergelijking persons with that outcome in at least one row
     * @param rawRisk share of rows of arm 0 with the outcome; NaN: no rows
     */
    public record Telling(
            int gestart,
            int vergelijking,
            int gebeurtenissenGestart,
            int gebeurtenissenVergelijking,
            double rawRisk) {

        public double risicoGestart() {
            return gestart == 0 ? Double.NaN : (double) gebeurtenissenGestart / gestart;
        }
    }

    public Interval interval() {
        return Interval.normal(estimate.difference(), estimate.standardError());
    }

    /** Of no difference; NaN when there is no estimate to test. */
    public double p() {
        return staat.isEstimable() ? estimate.pValue() : Double.NaN;
    }

    public double eValue() {
        return EValue.ofBound(estimate.untreatedRisk(), interval());
    }

    /** The state once it is known how many questions were asked. */
    public EffectStaat staat(double q, EffectThresholds thresholds) {
        if (staat != EffectStaat.GEEN_VERSCHIL || q > thresholds.maxQ()) {
            return staat;
        }
        double sign = Math.signum(estimate.difference());
        boolean othersAgree =
                Math.signum(estimate.weightedDifference()) == sign
                        && Math.signum(estimate.overlapDifference()) == sign
                        && Math.signum(trimmed) == sign;
        boolean isStrong =
                q <= thresholds.maxQStrong() && eValue() >= thresholds.minEValue() && othersAgree;
        return isStrong ? EffectStaat.STERK : EffectStaat.AANWIJZING;
    }
}
