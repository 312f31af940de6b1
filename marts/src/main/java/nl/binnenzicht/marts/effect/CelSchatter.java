package nl.binnenzicht.marts.effect;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import nl.binnenzicht.marts.effect.Controle.Soort;
import nl.binnenzicht.marts.statistics.AttEstimate;
import nl.binnenzicht.marts.statistics.Balance;
import nl.binnenzicht.marts.statistics.Estimate;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.marts.statistics.Support;
import nl.binnenzicht.marts.statistics.WeightedContrast;

/** Estimates a cell of the grid and says, in a fixed order, what may be concluded from it. */
public final class CelSchatter {

    /** The two forms of the estimate may differ by this share of the range of the outcome. */
    private static final double NORMALISE_FROM = 0.005;

    private final EffectThresholds thresholds;

    public CelSchatter(EffectThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** A cell with a state that goes no further than GEEN_VERSCHIL. */
    public EffectCel schat(Vergelijking vergelijking, String segment) {
        int[] rows = vergelijking.rows(segment);
        EffectCel.Telling telling = telling(vergelijking, rows);
        if (telling.gestart() == 0 || telling.vergelijking() == 0) {
            return empty(vergelijking, segment, telling);
        }
        boolean[] treated = vergelijking.seen().treated();
        double normaliseFrom = NORMALISE_FROM * range(vergelijking, rows);
        AttEstimate estimate = estimate(vergelijking, rows, normaliseFrom);
        Balance balance = Balance.of(vergelijking.design(), treated, vergelijking.weights(), rows);
        int[] supported = Support.supported(vergelijking.models().propensity(), treated, rows);
        int supportedStarters = count(supported, row -> treated[row]);
        double trimmed =
                supportedStarters == 0
                        ? Double.NaN
                        : estimate(vergelijking, supported, normaliseFrom).difference();
        double starters = count(rows, row -> treated[row]);
        double unsupported = 1 - supportedStarters / starters;
        EffectCel cel =
                new EffectCel(
                        vergelijking.voorziening(),
                        segment,
                        telling,
                        estimate,
                        raw(vergelijking, rows, telling),
                        balance,
                        trimmed,
                        vergelijking.isKans() ? Double.NaN : spread(vergelijking, rows),
                        Maatstaf.van(vergelijking, rows),
                        List.of(),
                        hasEnough(telling, estimate)
                                ? EffectStaat.GEEN_VERSCHIL
                                : EffectStaat.ONVOLDOENDE);
        double error = estimate.standardError();
        return cel.after(
                List.of(
                        Controle.hoogstens(
                                Soort.MODEL, vergelijking.models().converged() ? 0 : 1, 0),
                        balans(balance.worst(), telling.gestart(), estimate.effectiveSize()),
                        Controle.hoogstens(Soort.OVERLAP, unsupported, thresholds.maxUnsupported()),
                        apart(Soort.ANDERE_METHODE, estimate.weightedDifference(), estimate, error),
                        apart(Soort.GETRIMD, trimmed, estimate, error)));
    }

    /**
     * Only the estimate, of something that is no answer in itself; null where there is too little.
     */
    public AttEstimate controle(Vergelijking vergelijking, String segment) {
        int[] rows = vergelijking.rows(segment);
        EffectCel.Telling telling = telling(vergelijking, rows);
        if (telling.gestart() == 0 || telling.vergelijking() == 0) {
            return null;
        }
        AttEstimate estimate =
                estimate(vergelijking, rows, NORMALISE_FROM * range(vergelijking, rows));
        return hasEnough(telling, estimate) ? estimate : null;
    }

    private static EffectCel empty(
            Vergelijking vergelijking, String segment, EffectCel.Telling telling) {
        EffectStaat staat =
                telling.gestart() == 0 ? EffectStaat.ONMOGELIJK : EffectStaat.ONVOLDOENDE;
        return new EffectCel(
                vergelijking.voorziening(),
                segment,
                telling,
                null,
                null,
                null,
                Double.NaN,
                Double.NaN,
                null,
                List.of(),
                staat);
    }

    private static AttEstimate estimate(
            Vergelijking vergelijking, int[] rows, double normaliseFrom) {
        return AttEstimate.of(vergelijking.seen(), vergelijking.models(), rows, normaliseFrom);
    }

    /** 1 for a chance. */
    private static double range(Vergelijking vergelijking, int[] rows) {
        if (vergelijking.isKans()) {
            return 1;
        }
        double[] outcome = vergelijking.seen().outcome();
        double highest = Arrays.stream(rows).mapToDouble(row -> outcome[row]).max().orElse(0);
        double lowest = Arrays.stream(rows).mapToDouble(row -> outcome[row]).min().orElse(0);
        return highest - lowest;
    }

    private static double spread(Vergelijking vergelijking, int[] rows) {
        double[] outcome = vergelijking.seen().outcome();
        double mean = mean(vergelijking, rows, row -> true);
        double squares = 0;
        for (int row : rows) {
            squares += (outcome[row] - mean) * (outcome[row] - mean);
        }
        return Math.sqrt(squares / rows.length);
    }

    private static Interval raw(Vergelijking vergelijking, int[] rows, EffectCel.Telling telling) {
        if (telling.isKans()) {
            return Interval.newcombe(
                    telling.meanGestart(),
                    telling.gestart(),
                    telling.meanVergelijking(),
                    telling.vergelijking());
        }
        boolean[] treated = new boolean[rows.length];
        double[] outcome = new double[rows.length];
        double[] ones = new double[rows.length];
        int[] person = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            treated[i] = vergelijking.seen().treated()[rows[i]];
            outcome[i] = vergelijking.seen().outcome()[rows[i]];
            person[i] = vergelijking.seen().cluster()[rows[i]];
            ones[i] = 1;
        }
        Estimate plain = WeightedContrast.of(treated, outcome, ones, person).estimate();
        return Interval.normal(plain.value(), plain.standardError());
    }

    private EffectCel.Telling telling(Vergelijking vergelijking, int[] rows) {
        boolean[] treated = vergelijking.seen().treated();
        double[] outcome = vergelijking.seen().outcome();
        boolean kans = vergelijking.isKans();
        return new EffectCel.Telling(
                persons(vergelijking, rows, row -> treated[row]),
                persons(vergelijking, rows, row -> !treated[row]),
                kans ? persons(vergelijking, rows, row -> treated[row] && outcome[row] == 1) : null,
                kans
                        ? persons(vergelijking, rows, row -> !treated[row] && outcome[row] == 1)
                        : null,
                mean(vergelijking, rows, row -> treated[row]),
                mean(vergelijking, rows, row -> !treated[row]));
    }

    private static double mean(Vergelijking vergelijking, int[] rows, IntPredicate condition) {
        double[] outcome = vergelijking.seen().outcome();
        return Arrays.stream(rows)
                .filter(condition)
                .mapToDouble(row -> outcome[row])
                .average()
                .orElse(Double.NaN);
    }

    private static Integer persons(Vergelijking vergelijking, int[] rows, IntPredicate condition) {
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
        if (telling.gestart() < thresholds.minStarters()
                || estimate.effectiveSize() < thresholds.minEffectiveSize()) {
            return false;
        }
        return !telling.isKans()
                || telling.gebeurtenissenGestart() >= thresholds.minEvents()
                        && telling.gestart() - telling.gebeurtenissenGestart()
                                >= thresholds.minEvents()
                        && estimate.weightedEvents() >= thresholds.minWeightedEvents();
    }

    /** Fails when the largest difference is too large and larger than chance makes it. */
    private Controle balans(double imbalance, int starters, double effectiveSize) {
        double error = Math.sqrt(1.0 / starters + 1 / effectiveSize);
        boolean isImbalanced =
                imbalance > thresholds.maxSmd()
                        && imbalance - Interval.Z * error > thresholds.smdMargin();
        return new Controle(
                Soort.BALANS,
                isImbalanced ? Controle.Uitslag.NIET_DOORSTAAN : Controle.Uitslag.DOORSTAAN,
                imbalance,
                Double.NaN,
                Double.NaN,
                thresholds.maxSmd());
    }

    /** Distance of another estimate, in standard errors. */
    private Controle apart(Soort soort, double other, AttEstimate estimate, double error) {
        double distance = Math.abs(other - estimate.difference());
        return Controle.hoogstens(
                soort, distance == 0 ? 0 : distance / error, thresholds.maxDisagreement());
    }
}
