package nl.binnenzicht.marts.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.marts.statistics.forecast.MarkovPosterior;
import nl.binnenzicht.marts.statistics.forecast.MarkovState;
import nl.binnenzicht.marts.statistics.forecast.SeasonalInflow;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * One kind of people: 1.000 now, 4% a month to work and 4% elsewhere, 50 coming in a month. What is
 * left follows by hand: N(h) = 625 + (1000 - 625) 0.92^h.
 */
class RekensomTest {

    private static final Offset<Double> CLOSE = within(1e-6);

    private static final Rekensom SOM = new Rekensom(state(), 0.9, 1000, 60);

    private static MarkovState state() {
        double[] shape = new double[12];
        double[] rate = new double[12];
        Arrays.fill(shape, 200);
        Arrays.fill(rate, 4);
        double[][] weights = {{9200, 400, 400}};
        return new MarkovState(
                new MarkovPosterior(weights, 1),
                weights,
                new double[] {1000},
                new double[] {1},
                new SeasonalInflow(shape, rate),
                0);
    }

    private static Aannamen with(double uitstroom, double instroom, double lks) {
        return new Aannamen(uitstroom, instroom, lks, 0, 0, 0, 0);
    }

    @Test
    void withoutAssumptionsItIsTheModelItself() {
        Rekensom.Pad pad = SOM.verwacht(Aannamen.GEEN);

        assertThat(pad.personen()[11]).isCloseTo(625 + 375 * Math.pow(.92, 12), CLOSE);
        assertThat(pad.personen()[59]).isCloseTo(625 + 375 * Math.pow(.92, 60), CLOSE);
        assertThat(pad.naarWerk()[0]).isCloseTo(40, CLOSE);
        assertThat(pad.uitstroom()[0]).isCloseTo(80, CLOSE);
        assertThat(pad.netto()[0]).isCloseTo(970 * 0.9 * 1000, CLOSE);
    }

    /** 25% more: 10% a month leaves, to 50 / 0.10 = 500. */
    @Test
    void moreOutflowGoesToASmallerStock() {
        Rekensom.Pad pad = SOM.verwacht(with(0.25, 0, 0));

        assertThat(pad.personen()[11]).isCloseTo(500 + 500 * Math.pow(.90, 12), CLOSE);
        assertThat(pad.naarWerk()[0]).isCloseTo(50, CLOSE);
    }

    /** A fifth less: 40 a month, to 500. */
    @Test
    void lessInflowGoesToASmallerStock() {
        assertThat(SOM.verwacht(with(0, -0.2, 0)).personen()[59])
                .isCloseTo(500 + 500 * Math.pow(.92, 60), CLOSE);
    }

    /** 24 people, two a month, of whom .92^k would have been there k months later anyway. */
    @Test
    void wageSubsidyTakesPeopleWhoWouldPartlyHaveLeft() {
        Rekensom.Pad base = SOM.verwacht(Aannamen.GEEN);
        Rekensom.Pad pad = SOM.verwacht(with(0, 0, 24));
        double less = 0;
        for (int k = 0; k < 12; k++) {
            less += 2 * Math.pow(.92, k);
        }

        assertThat(base.personen()[11] - pad.personen()[11]).isCloseTo(less, CLOSE);
        assertThat(pad.naarWerk()[0]).isCloseTo(42, CLOSE);
        assertThat(base.personen()[59] - pad.personen()[59])
                .isCloseTo(less * Math.pow(.92, 48), CLOSE);
    }

    /** From the fourth month 3% dearer and ten more people a month. */
    @Test
    void aLawChangesNothingBeforeItsDate() {
        Rekensom.Pad base = SOM.verwacht(Aannamen.GEEN);
        Rekensom.Pad pad = SOM.verwacht(new Aannamen(0, 0, 0, 4, 0.03, 10, 0));

        assertThat(pad.netto()[2]).isCloseTo(base.netto()[2], CLOSE);
        assertThat(pad.personen()[3] - base.personen()[3]).isCloseTo(10, CLOSE);
        assertThat(pad.netto()[3]).isCloseTo(pad.personen()[3] * 0.9 * 1030, CLOSE);
    }

    /** Both sides share their draws: no assumption, no difference at all. */
    @Test
    void theSameDrawsGiveNoDifferenceWithoutAssumptions() {
        Interval none = SOM.verschil(Aannamen.GEEN, 50, pad -> pad.personen()[11]);
        Interval less = SOM.verschil(with(0.25, 0, 0), 200, pad -> pad.personen()[11]);
        double expected =
                SOM.verwacht(with(0.25, 0, 0)).personen()[11]
                        - SOM.verwacht(Aannamen.GEEN).personen()[11];

        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isZero();
        assertThat(less.lower()).isLessThan(expected);
        assertThat(less.upper()).isGreaterThan(expected).isNegative();
        assertThat(less.upper() - less.lower()).isLessThan(15);
    }

    @Test
    void monthsAddUp() {
        assertThat(Rekensom.Pad.som(new double[] {1, 2, 4, 8}, 1, 3)).isEqualTo(6);
    }
}
