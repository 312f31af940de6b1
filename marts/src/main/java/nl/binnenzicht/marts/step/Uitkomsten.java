package nl.binnenzicht.marts.step;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.binnenzicht.marts.effect.Analyseplan.Uitkomst;

/**
 * What an outcome of the plan is in a trial row; NaN where it cannot be known.
 *
 * <p>A row of which the follow-up is shorter than the outcome asks has no part in it, whatever
 * happened: who left early would otherwise be known, and who stayed not.
 */
final class Uitkomsten {

    private Uitkomsten() {}

    static double[] van(Uitkomst uitkomst, List<ProefRij> rijen) {
        ToDoubleFunction<ProefRij> function = function(uitkomst);
        return rijen.stream()
                .mapToDouble(
                        rij ->
                                rij.daarna().opvolging() < uitkomst.opvolging()
                                        ? Double.NaN
                                        : function.applyAsDouble(rij))
                .toArray();
    }

    private static ToDoubleFunction<ProefRij> function(Uitkomst uitkomst) {
        int horizon = uitkomst.horizon();
        return switch (uitkomst.gevolg()) {
            case WERK -> rij -> within(rij.daarna().werkNa(), horizon);
            case DUURZAAM -> rij -> within(rij.daarna().duurzaamNa(), horizon);
            case DEELTIJD ->
                    rij ->
                            rij.deeltijdwerk()
                                    ? Double.NaN
                                    : within(rij.daarna().deeltijdNa(), horizon);
            case BIJSTAND -> rij -> rij.daarna().bijstand();
            case ZRM ->
                    rij ->
                            rij.zrmLaag() == null || rij.daarna().zrmLaag() == null
                                    ? Double.NaN
                                    : rij.daarna().zrmLaag() - rij.zrmLaag();
        };
    }

    /** Left for work in the year before the trial; NaN: before the data begin. */
    static double[] werkVooraf(List<ProefRij> rijen) {
        return rijen.stream()
                .map(rij -> rij.daarna().werkVooraf())
                .mapToDouble(worked -> worked == null ? Double.NaN : worked ? 1 : 0)
                .toArray();
    }

    /** Months with part-time work in the half year before; NaN: before the data begin. */
    static double[] deeltijdVooraf(List<ProefRij> rijen) {
        return rijen.stream()
                .map(rij -> rij.daarna().deeltijdVooraf())
                .mapToDouble(months -> months == null ? Double.NaN : months)
                .toArray();
    }

    private static double within(Double month, int horizon) {
        return month != null && month <= horizon ? 1 : 0;
    }
}
