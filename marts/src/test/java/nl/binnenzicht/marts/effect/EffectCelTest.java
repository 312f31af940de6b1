package nl.binnenzicht.marts.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.binnenzicht.marts.effect.Controle.Soort;
import nl.binnenzicht.marts.effect.Controle.Uitslag;
import nl.binnenzicht.marts.statistics.AttEstimate;
import nl.binnenzicht.marts.statistics.Balance;
import nl.binnenzicht.marts.statistics.Interval;
import org.junit.jupiter.api.Test;

class EffectCelTest {

    private static final EffectThresholds THRESHOLDS = EffectThresholds.STANDARD;

    private static EffectCel cel(
            EffectStaat staat, double difference, double error, double weighted, double trimmed) {
        AttEstimate estimate =
                new AttEstimate(difference, error, false, weighted, weighted, 0.4, 500, 50);
        return new EffectCel(
                "LEERWERK",
                "ALLE",
                new EffectCel.Telling(100, 1000, 40, 300, 0.4, 0.3),
                estimate,
                new Interval(0, 0.2),
                new Balance(new double[] {0.2}, new double[] {0.05}),
                trimmed,
                Double.NaN,
                null,
                List.of(),
                staat);
    }

    private static EffectCel sound(double difference, double error) {
        return cel(EffectStaat.GEEN_VERSCHIL, difference, error, difference, difference);
    }

    @Test
    void theStateFollowsTheCorrectedPValueAtItsBoundaries() {
        EffectCel cel = sound(0.10, 0.02);

        assertThat(cel.staat(0.101, THRESHOLDS)).isEqualTo(EffectStaat.GEEN_VERSCHIL);
        assertThat(cel.staat(0.100, THRESHOLDS)).isEqualTo(EffectStaat.AANWIJZING);
        assertThat(cel.staat(0.051, THRESHOLDS)).isEqualTo(EffectStaat.AANWIJZING);
        assertThat(cel.staat(0.050, THRESHOLDS)).isEqualTo(EffectStaat.STERK);
    }

    @Test
    void anEffectDownwardsIsAnEffectToo() {
        assertThat(sound(-0.10, 0.02).staat(0.01, THRESHOLDS)).isEqualTo(EffectStaat.STERK);
    }

    @Test
    void strongNeedsTheOtherCalculationsToPointTheSameWay() {
        EffectCel weightedOther = cel(EffectStaat.GEEN_VERSCHIL, 0.10, 0.02, -0.01, 0.10);
        EffectCel trimmedOther = cel(EffectStaat.GEEN_VERSCHIL, 0.10, 0.02, 0.10, -0.01);

        assertThat(weightedOther.staat(0.01, THRESHOLDS)).isEqualTo(EffectStaat.AANWIJZING);
        assertThat(trimmedOther.staat(0.01, THRESHOLDS)).isEqualTo(EffectStaat.AANWIJZING);
    }

    @Test
    void strongNeedsAnEValueThatAWeakUnknownCauseDoesNotReach() {
        EffectCel barely = sound(0.045, 0.0225);

        assertThat(barely.eValue()).isLessThan(THRESHOLDS.minEValue());
        assertThat(barely.staat(0.01, THRESHOLDS)).isEqualTo(EffectStaat.AANWIJZING);
    }

    @Test
    void aFailedCheckIsNotUndoneByALowPValue() {
        EffectCel failed = cel(EffectStaat.ONBETROUWBAAR, 0.10, 0.02, 0.10, 0.10);

        assertThat(failed.staat(0.0001, THRESHOLDS)).isEqualTo(EffectStaat.ONBETROUWBAAR);
    }

    /** R 4.2.2: {@code 2 * pnorm(-1.96)} is 0.04999579. */
    @Test
    void thePValueIsTwoSidedAndUnknownWhereNothingMayBeEstimated() {
        assertThat(sound(-0.196, 0.1).p()).isCloseTo(0.04999579, within(1e-8));
        assertThat(cel(EffectStaat.ONVOLDOENDE, 0.1, 0.02, 0.1, 0.1).p()).isNaN();
    }

    private static Controle controle(Uitslag uitslag) {
        return new Controle(Soort.NEGATIEF, uitslag, 0.05, 0.02, 0.08, 0.02);
    }

    @Test
    void aControlThatFailsPullsTheStateDownAndOneThatPassedDoesNot() {
        EffectCel cel = sound(0.10, 0.02);

        assertThat(cel.after(List.of(controle(Uitslag.DOORSTAAN))).staat(0.01, THRESHOLDS))
                .isEqualTo(EffectStaat.STERK);
        assertThat(cel.after(List.of(controle(Uitslag.NIET_UITVOERBAAR))).staat(0.01, THRESHOLDS))
                .isEqualTo(EffectStaat.STERK);
        assertThat(cel.after(List.of(controle(Uitslag.NIET_DOORSTAAN))).staat(0.01, THRESHOLDS))
                .isEqualTo(EffectStaat.ONBETROUWBAAR);
    }

    @Test
    void aFailedControlDoesNotTurnTooLittleIntoANumber() {
        EffectCel tooFew = cel(EffectStaat.ONVOLDOENDE, 0.1, 0.02, 0.1, 0.1);

        assertThat(tooFew.after(List.of(controle(Uitslag.NIET_DOORSTAAN))).staat())
                .isEqualTo(EffectStaat.ONVOLDOENDE);
    }

    @Test
    void aCheckPassesAtItsLimitAndFailsBeyondIt() {
        assertThat(Controle.hoogstens(Soort.OVERLAP, 0.10, 0.10).uitslag())
                .isEqualTo(Uitslag.DOORSTAAN);
        assertThat(Controle.hoogstens(Soort.OVERLAP, 0.101, 0.10).uitslag())
                .isEqualTo(Uitslag.NIET_DOORSTAAN);
        assertThat(Controle.hoogstens(Soort.OVERLAP, Double.NaN, 0.10).uitslag())
                .isEqualTo(Uitslag.NIET_UITVOERBAAR);
    }
}
