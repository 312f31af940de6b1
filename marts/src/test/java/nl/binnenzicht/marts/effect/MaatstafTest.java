package nl.binnenzicht.marts.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.marts.statistics.Design;
import org.junit.jupiter.api.Test;

class MaatstafTest {

    /**
     * Of 100 starters 60 are high, of 100 others 30: ratio 2. Of the others 10 of 30 high and 14 of
     * 70 low have the outcome: ratio 1.6667. Bias factor 2 * 1.6667 / 2.6667 = 1.25; on the scale
     * of the E-value 1.25 + sqrt(1.25 * 0.25) = 1.8090.
     */
    @Test
    void theStrongestKnownCauseIsOnTheScaleOfTheEValue() {
        List<String> persons = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        boolean[] started = new boolean[200];
        boolean[] outcome = new boolean[200];
        double[] values = new double[400];
        for (int row = 0; row < 200; row++) {
            persons.add("p" + row);
            groups.add("1");
            started[row] = row < 100;
            int place = row % 100;
            boolean high = place < (started[row] ? 60 : 30);
            outcome[row] = started[row] ? place % 2 == 0 : place < 10 || place >= 86;
            values[2 * row] = row % 2;
            values[2 * row + 1] = high ? 1 : 0;
        }
        Vergelijking comparison =
                Vergelijking.of(
                        "TAAL",
                        persons,
                        groups,
                        started,
                        outcome,
                        new Design(List.of("niets", "sterk"), 200, values));

        Maatstaf strongest = Maatstaf.van(comparison, comparison.rows(Vergelijking.ALLE));

        assertThat(strongest.kenmerk()).isEqualTo("sterk");
        assertThat(strongest.factor()).isCloseTo(1.25 + Math.sqrt(1.25 * 0.25), within(1e-9));
    }
}
