package nl.binnenzicht.marts.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.binnenzicht.marts.effect.Analyseplan;
import nl.binnenzicht.marts.effect.Analyseplan.Uitkomst;
import nl.binnenzicht.marts.step.ProefRij.Daarna;
import org.junit.jupiter.api.Test;

/** The boundary of every outcome of the plan, worked out by hand. */
class UitkomstenTest {

    private static final double UNKNOWN = Double.NaN;

    private static final Analyseplan PLAN =
            Plannen.nieuwste(
                    SimulatedPanel.plan(
                            "WERK6",
                            "WERK12",
                            "WERK24",
                            "WERK36",
                            "DUURZAAM12",
                            "BIJSTAND12",
                            "DEELTIJD12",
                            "ZRM12"));

    private static double[] van(String code, ProefRij... rijen) {
        Uitkomst uitkomst =
                PLAN.uitkomsten().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        return Uitkomsten.van(uitkomst, List.of(rijen));
    }

    private static ProefRij rij(boolean deeltijdwerk, Double zrmLaag, Daarna daarna) {
        return new ProefRij(
                "C",
                202301,
                null,
                Set.of(),
                "1",
                "1",
                "1",
                "1",
                40,
                5,
                null,
                null,
                zrmLaag,
                0,
                0,
                deeltijdwerk,
                false,
                daarna);
    }

    private static ProefRij werk(int opvolging, Integer werkNa, Integer duurzaamNa) {
        return rij(
                false,
                null,
                new Daarna(
                        opvolging,
                        werkNa == null ? null : Double.valueOf(werkNa),
                        duurzaamNa == null ? null : Double.valueOf(duurzaamNa),
                        0,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void workCountsInTheLastMonthOfTheHorizonAndNotInTheOneAfter() {
        assertThat(van("WERK12", werk(40, 12, 12), werk(40, 13, 13), werk(40, null, null)))
                .containsExactly(1, 0, 0);
        assertThat(van("WERK6", werk(40, 6, 6), werk(40, 7, 7))).containsExactly(1, 0);
        assertThat(van("WERK24", werk(40, 24, 24), werk(40, 25, 25))).containsExactly(1, 0);
        assertThat(van("WERK36", werk(40, 36, 36), werk(40, 37, 37))).containsExactly(1, 0);
    }

    @Test
    void aStartWhoseHorizonIsNotOverHasNoPartEvenIfSomeoneLeftAlready() {
        assertThat(van("WERK12", werk(11, 3, 3), werk(12, 3, 3))).containsExactly(UNKNOWN, 1);
        assertThat(van("WERK36", werk(35, 3, 3), werk(36, null, null))).containsExactly(UNKNOWN, 0);
    }

    @Test
    void lastingWorkNeedsTheSixMonthsAfterTheHorizonToo() {
        assertThat(
                        van(
                                "DUURZAAM12",
                                werk(17, 2, 2),
                                werk(18, 12, 12),
                                werk(18, 12, 13),
                                werk(18, 2, null)))
                .containsExactly(UNKNOWN, 1, 0, 0);
    }

    @Test
    void monthsWithBijstandAreCountedAsTheyAre() {
        Daarna zeven = new Daarna(12, null, null, 7, null, null, null, null);
        Daarna kort = new Daarna(11, null, null, 7, null, null, null, null);

        assertThat(van("BIJSTAND12", rij(false, null, zeven), rij(false, null, kort)))
                .containsExactly(7, UNKNOWN);
    }

    @Test
    void whoWorkedPartTimeAlreadyCannotBeginWithIt() {
        Daarna twaalf = new Daarna(12, null, null, 12, 12.0, null, null, null);
        Daarna nooit = new Daarna(12, null, null, 12, null, null, null, null);

        assertThat(
                        van(
                                "DEELTIJD12",
                                rij(false, null, twaalf),
                                rij(false, null, nooit),
                                rij(true, null, twaalf)))
                .containsExactly(1, 0, UNKNOWN);
    }

    @Test
    void zrmNeedsAScreeningBeforeAndOneAfter() {
        Daarna beter = new Daarna(12, null, null, 12, null, 1.0, null, null);
        Daarna zonder = new Daarna(12, null, null, 12, null, null, null, null);

        assertThat(
                        van(
                                "ZRM12",
                                rij(false, 3.0, beter),
                                rij(false, null, beter),
                                rij(false, 3.0, zonder)))
                .containsExactly(-2, UNKNOWN, UNKNOWN);
    }
}
