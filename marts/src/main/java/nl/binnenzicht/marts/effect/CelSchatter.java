package nl.binnenzicht.marts.effect;

import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.binnenzicht.marts.statistics.AttEstimate;
import nl.binnenzicht.marts.statistics.Balance;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.marts.statistics.Support;

/** Estimates a cell of the grid and says, in a fixed order, what may be concluded from it. */
public final class CelSchatter {

    private final EffectThresholds thresholds;

    public CelSchatter(EffectThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** A cell with a state that goes no further than GEEN_VERSCHIL. */
    public EffectCel schat(Vergelijking vergelijking, String segment) {
        int[] rows = vergelijking.rows(segment);
        EffectCel.Telling telling = telling(vergelijking, rows);
        if (telling.gestart() == 0 || telling.vergelijking() == 0) {
            EffectStaat staat =
                    telling.gestart() == 0 ? EffectStaat.ONMOGELIJK : EffectStaat.ONVOLDOENDE;
            return new EffectCel(
                    vergelijking.voorziening(),
                    segment,
                    telling,
                    null,
                    null,
                    Double.NaN,
                    Double.NaN,
                    staat);
        }
        boolean[] treated = vergelijking.seen().treated();
        AttEstimate estimate = AttEstimate.of(vergelijking.seen(), vergelijking.models(), rows);
        double imbalance =
                Balance.of(vergelijking.design(), treated, vergelijking.weights(), rows).worst();
        int[] supported = Support.supported(vergelijking.models().propensity(), treated, rows);
        int supportedStarters = count(supported, row -> treated[row]);
        double trimmed =
                supportedStarters == 0
                        ? Double.NaN
                        : AttEstimate.of(vergelijking.seen(), vergelijking.models(), supported)
                                .difference();
        double unsupported = 1 - (double) supportedStarters / telling.gestart();
        boolean isSound =
                vergelijking.models().converged()
                        && !isImbalanced(imbalance, telling.gestart(), estimate.effectiveSize())
                        && unsupported <= thresholds.maxUnsupported()
                        && agrees(estimate);
        EffectStaat staat = isSound ? EffectStaat.GEEN_VERSCHIL : EffectStaat.ONBETROUWBAAR;
        return new EffectCel(
                vergelijking.voorziening(),
                segment,
                telling,
                estimate,
                Interval.newcombe(
                        telling.risicoGestart(),
                        telling.gestart(),
                        telling.rawRisk(),
                        telling.vergelijking()),
                imbalance,
                trimmed,
                hasEnough(telling, estimate) ? staat : EffectStaat.ONVOLDOENDE);
    }

    private EffectCel.Telling telling(Vergelijking vergelijking, int[] rows) {
        boolean[] treated = vergelijking.seen().treated();
        double[] outcome = vergelijking.seen().outcome();
        int controlRows = count(rows, row -> !treated[row]);
        int controlEvents = count(rows, row -> !treated[row] && outcome[row] == 1);
        return new EffectCel.Telling(
                persons(vergelijking, rows, row -> treated[row]),
                persons(vergelijking, rows, row -> !treated[row]),
                persons(vergelijking, rows, row -> treated[row] && outcome[row] == 1),
                persons(vergelijking, rows, row -> !treated[row] && outcome[row] == 1),
                controlRows == 0 ? Double.NaN : (double) controlEvents / controlRows);
    }

    private static int persons(Vergelijking vergelijking, int[] rows, IntPredicate condition) {
        return (int)
                Arrays.stream(rows)
                        .filter(condition)
                        .map(row -> vergelijking.seen().cluster()[row])
                        .distinct()
                        .count();
    }

    private static int count(int[] rows, IntPredicate condition) {
        return (int) Arrays.stream(rows).filter(condition).count();
    }

    private boolean hasEnough(EffectCel.Telling telling, AttEstimate estimate) {
        return telling.gestart() >= thresholds.minStarters()
                && telling.gebeurtenissenGestart() >= thresholds.minEvents()
                && telling.gestart() - telling.gebeurtenissenGestart() >= thresholds.minEvents()
                && estimate.effectiveSize() >= thresholds.minEffectiveSize()
                && estimate.weightedEvents() >= thresholds.minWeightedEvents();
    }

    private boolean isImbalanced(double imbalance, int starters, double effectiveSize) {
        double error = Math.sqrt(1.0 / starters + 1 / effectiveSize);
        return imbalance > thresholds.maxSmd()
                && imbalance - Interval.Z * error > thresholds.smdMargin();
    }

    private boolean agrees(AttEstimate estimate) {
        double apart = Math.abs(estimate.difference() - estimate.weightedDifference());
        return apart <= thresholds.maxDisagreement() * estimate.standardError();
    }
}
