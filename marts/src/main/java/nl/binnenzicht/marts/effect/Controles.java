package nl.binnenzicht.marts.effect;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.marts.effect.Controle.Soort;
import nl.binnenzicht.marts.effect.Controle.Uitslag;
import nl.binnenzicht.marts.statistics.AttEstimate;
import nl.binnenzicht.marts.statistics.BenjaminiHochberg;
import nl.binnenzicht.marts.statistics.Interval;

/**
 * Judges outcomes that a start cannot have changed. A difference in one of them means that the arms
 * were unlike in something the models do not know.
 *
 * <p>Such a control fails when its p-value, corrected for all controls judged together, is small
 * and the difference is large enough to matter.
 */
public final class Controles {

    private final EffectThresholds thresholds;

    public Controles(EffectThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * A control and its estimate.
     *
     * @param estimate null: it could not be done
     * @param schaal what the estimate is divided by to make it a share
     */
    public record Meting(Soort soort, AttEstimate estimate, double schaal) {}

    /** All controls that are judged together, in the order given. */
    public List<Controle> beoordeel(List<Meting> metingen) {
        double[] q =
                BenjaminiHochberg.adjusted(
                        metingen.stream()
                                .mapToDouble(
                                        one ->
                                                one.estimate() == null
                                                        ? Double.NaN
                                                        : one.estimate().pValue())
                                .toArray());
        List<Controle> result = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            result.add(
                    Double.isNaN(q[i])
                            ? Controle.nietUitvoerbaar(
                                    metingen.get(i).soort(), thresholds.maxControlEffect())
                            : controle(metingen.get(i), q[i]));
        }
        return result;
    }

    private Controle controle(Meting meting, double q) {
        double difference = meting.estimate().difference() / meting.schaal();
        Interval interval =
                Interval.normal(difference, meting.estimate().standardError() / meting.schaal());
        return new Controle(
                meting.soort(),
                isPassed(difference, q) ? Uitslag.DOORSTAAN : Uitslag.NIET_DOORSTAAN,
                difference,
                interval.lower(),
                interval.upper(),
                thresholds.maxControlEffect());
    }

    private boolean isPassed(double difference, double q) {
        return q > thresholds.maxControlQ()
                || Math.abs(difference) <= thresholds.maxControlEffect();
    }
}
