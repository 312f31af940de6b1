package nl.binnenzicht.marts.effect;

/**
 * Where the line is between a number that may be shown and one that may not; the only place.
 *
 * <p>An SMD of 0.10 is the default of OHDSI's CohortMethod. The others are our own proposals: 40
 * starters and 5 events, because a standard error of fewer events is far too small; an effective
 * size of 100 persons and 10 weighted events for the same reason in the comparison group; 10% of
 * starters without anyone comparable, because the answer is then about other people than asked; an
 * E-value of 1.25, because a weaker unknown cause is always likely; two points in a control,
 * because a smaller difference would not turn an answer round.
 *
 * @param minStarters below: ONVOLDOENDE
 * @param minEvents of the starters with, and also without, the outcome
 * @param minEffectiveSize persons the weighted comparison group is worth
 * @param minWeightedEvents outcomes the weighted comparison group is worth
 * @param maxSmd above, and beyond chance: ONBETROUWBAAR
 * @param smdMargin an SMD is beyond chance when more than this remains after 1.96 standard errors
 * @param maxUnsupported share of starters without anyone comparable
 * @param maxDisagreement standard errors between the estimate and weighting alone
 * @param maxQ at most: AANWIJZING
 * @param maxQStrong at most, with the next: STERK
 * @param minEValue for the bound nearest to no effect
 * @param maxControlEffect a control that shows a difference up to this size is passed all the same
 * @param maxControlQ a control whose corrected p-value is above this is passed
 */
public record EffectThresholds(
        int minStarters,
        int minEvents,
        double minEffectiveSize,
        double minWeightedEvents,
        double maxSmd,
        double smdMargin,
        double maxUnsupported,
        double maxDisagreement,
        double maxQ,
        double maxQStrong,
        double minEValue,
        double maxControlEffect,
        double maxControlQ) {

    public static final EffectThresholds STANDARD =
            new EffectThresholds(40, 5, 100, 10, 0.10, 0.05, 0.10, 2, 0.10, 0.05, 1.25, 0.02, 0.05);
}
