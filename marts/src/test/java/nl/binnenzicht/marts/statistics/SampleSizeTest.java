package nl.binnenzicht.marts.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleSizeTest {

    /**
     * The table of Fleiss, and R: {@code power.prop.test(p1 = .1, p2 = .15, power = .8)}: 685.6.
     */
    @Test
    void asManyAsTheTextbookSays() {
        assertThat(SampleSize.perGroup(0.10, 0.05)).isCloseTo(685.6, within(0.2));
    }

    @Test
    void aChanceAboveOneIsNoChance() {
        assertThat(SampleSize.perGroup(0.97, 0.05)).isNaN();
    }

    @Test
    void aDifferenceOfMeansHasAnEValueToo() {
        double ratio = Math.exp(0.91 * 0.5);

        assertThat(EValue.ofMean(new Interval(1, 3), 2))
                .isCloseTo(ratio + Math.sqrt(ratio * (ratio - 1)), within(1e-12));
        assertThat(EValue.ofMean(new Interval(-1, 3), 2)).isEqualTo(1);
        assertThat(EValue.ofMean(new Interval(1, 3), 0)).isNaN();
    }
}
