package nl.binnenzicht.marts.effect;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.marts.statistics.AttEstimate;
import nl.binnenzicht.marts.statistics.Balance;
import nl.binnenzicht.marts.statistics.EValue;
import nl.binnenzicht.marts.statistics.Interval;

/**
 * One voorziening in one segment: what was counted, estimated and checked.
 *
 * @param telling counts
 * @param estimate null: an arm is empty
 * @param raw the difference nobody corrected; null with the estimate
 * @param balance how alike the arms are in each covariate; null with the estimate
 * @param trimmed the estimate among starters who have someone comparable; NaN: none
 * @param spread standard deviation of an amount over all rows; NaN: the outcome is yes or no
 * @param maatstaf the known covariate that could have misled most; null: an amount, or none
 * @param controles checks so far, in the order of {@link Controle.Soort}
 * @param staat as the counts and checks say, before the correction for the number of questions:
 *     anything up to GEEN_VERSCHIL
 */
public record EffectCel(
        String voorziening,
        String segment,
        Telling telling,
        AttEstimate estimate,
        Interval raw,
        Balance balance,
        double trimmed,
        double spread,
        Maatstaf maatstaf,
        List<Controle> controles,
        EffectStaat staat) {

    public EffectCel {
        controles = List.copyOf(controles);
    }

    /**
     * How many there were.
     *
     * @param gestart persons in arm 1, who have one row each
     * @param vergelijking persons in arm 0, who have many
     * @param gebeurtenissenGestart of them, with the outcome; null: the outcome is an amount
     * @param gebeurtenissenVergelijking persons with that outcome in at least one row; likewise
     * @param meanGestart share or mean over the rows of arm 1; NaN: no rows
     * @param meanVergelijking share or mean over the rows of arm 0; NaN: no rows
     */
    public record Telling(
            int gestart,
            int vergelijking,
            Integer gebeurtenissenGestart,
            Integer gebeurtenissenVergelijking,
            double meanGestart,
            double meanVergelijking) {

        public boolean isKans() {
            return gebeurtenissenGestart != null;
        }

        /** Without any correction. */
        public double rawDifference() {
            return meanGestart - meanVergelijking;
        }
    }

    /** Largest absolute SMD after weighting; NaN when no covariate varies. */
    public double imbalance() {
        return balance == null ? Double.NaN : balance.worst();
    }

    public Interval interval() {
        return Interval.normal(estimate.difference(), estimate.standardError());
    }

    /** What the treated would have had without: what was seen minus the effect. */
    public double without() {
        return telling.isKans()
                ? estimate.untreatedRisk()
                : estimate.treatedRisk() - estimate.difference();
    }

    /** Of no difference; NaN when there is no estimate to test. */
    public double p() {
        return staat.isEstimable() ? estimate.pValue() : Double.NaN;
    }

    /** Of the bound nearest to no effect. */
    public double eValue() {
        return telling.isKans()
                ? EValue.ofBound(estimate.untreatedRisk(), interval())
                : EValue.ofMean(interval(), spread);
    }

    /** The same cell after more checks; one that failed makes the number unreliable. */
    public EffectCel after(List<Controle> more) {
        List<Controle> all = new ArrayList<>(controles);
        all.addAll(more);
        boolean failed = staat.isEstimable() && more.stream().anyMatch(Controle::isFailed);
        return new EffectCel(
                voorziening,
                segment,
                telling,
                estimate,
                raw,
                balance,
                trimmed,
                spread,
                maatstaf,
                all,
                failed ? EffectStaat.ONBETROUWBAAR : staat);
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
