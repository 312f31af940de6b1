package nl.binnenzicht.marts.statistics;

/**
 * How strongly something unmeasured would have to be tied to both start and outcome, as a risk
 * ratio, to explain a finding away.
 *
 * <p>Source: VanderWeele &amp; Ding 2017 (10.7326/M16-2607); R: {@code EValue::evalues.RR}.
 */
public final class EValue {

    private EValue() {}

    /** For a risk ratio above 0; 1 for a ratio of 1. */
    public static double of(double riskRatio) {
        double ratio = riskRatio < 1 ? 1 / riskRatio : riskRatio;
        return ratio + Math.sqrt(ratio * (ratio - 1));
    }

    /**
     * For the end of an interval of a risk difference that lies nearest to no effect; 1 when the
     * interval holds no effect, NaN when the risk without is not above 0 at that end.
     *
     * @param untreatedRisk the ratio is (untreated risk + bound) / untreated risk
     */
    public static double ofBound(double untreatedRisk, Interval difference) {
        if (difference.contains(0)) {
            return 1;
        }
        double bound = difference.lower() > 0 ? difference.lower() : difference.upper();
        if (untreatedRisk <= 0 || untreatedRisk + bound <= 0) {
            return Double.NaN;
        }
        return of((untreatedRisk + bound) / untreatedRisk);
    }

    /**
     * The same for a difference of means: a difference of d standard deviations stands for a ratio
     * of exp(0.91 d).
     *
     * <p>R: {@code EValue::evalues.MD} with the bound as estimate. Source: VanderWeele &amp; Ding
     * 2017, table 2.
     *
     * @param spread standard deviation of the outcome; NaN or 0: no E-value
     */
    public static double ofMean(Interval difference, double spread) {
        if (difference.contains(0)) {
            return 1;
        }
        double bound = difference.lower() > 0 ? difference.lower() : difference.upper();
        return spread > 0 ? of(Math.exp(0.91 * bound / spread)) : Double.NaN;
    }
}
