package nl.binnenzicht.marts.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.binnenzicht.marts.statistics.Design;
import org.junit.jupiter.api.Test;

/** Forty who start and forty who do not, alike in everything that is known. */
class VerloopTest {

    private static final int EACH = 40;

    private final int[] opvolging = new int[2 * EACH];
    private final double[] werkNa = new double[2 * EACH];

    VerloopTest() {
        Arrays.fill(opvolging, 36);
        Arrays.fill(werkNa, Double.NaN);
    }

    private List<Verloop> starters(int months) {
        boolean[] gestart = new boolean[2 * EACH];
        List<String> persons = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        double[] values = new double[2 * EACH];
        for (int row = 0; row < gestart.length; row++) {
            gestart[row] = row < EACH;
            persons.add("p" + row);
            groups.add("1");
            values[row] = row % 2;
        }
        Vergelijking starts =
                Vergelijking.ofStarts(
                        "TAAL",
                        persons,
                        groups,
                        gestart,
                        new Design(List.of("x"), gestart.length, values),
                        2);
        return Verloop.van(starts, "1", true, new Verloop.Gezien(opvolging, werkNa), months);
    }

    private void leave(int from, int to, int month) {
        Arrays.fill(werkNa, from, to, month);
    }

    @Test
    void theShareThatLeftIsTheSameAsCountingWhereEveryoneIsFollowed() {
        leave(0, 10, 2);
        leave(10, 20, 4);

        List<Verloop> curve = starters(6);

        assertThat(curve).hasSize(7);
        assertThat(curve.get(1).kans()).isZero();
        assertThat(curve.get(2).kans()).isCloseTo(0.25, within(1e-12));
        assertThat(curve.get(3).kans()).isCloseTo(0.25, within(1e-12));
        assertThat(curve.get(4).kans()).isCloseTo(0.5, within(1e-12));
        assertThat(curve.get(6).gevolgd()).isEqualTo(20);
    }

    /**
     * R 4.2.2, survival 3.5: {@code 1 - summary(survfit(Surv(c(rep(2, 10), rep(6, 30)), c(rep(1,
     * 10), rep(0, 30))) ~ 1, conf.type = "log-log"), times = 2)[c("upper", "lower")]}; by hand: S =
     * 0.75, sqrt(10 / (40 * 30)) = 0.0913, divided by log(0.75): 0.3173.
     */
    @Test
    void theIntervalIsLogLogWithTheErrorOfGreenwood() {
        leave(0, 10, 2);

        Verloop point = starters(6).get(2);

        double spread = 1.959963984540054 * Math.sqrt(10.0 / (40 * 30)) / -Math.log(0.75);
        assertThat(point.onder())
                .isCloseTo(1 - Math.pow(0.75, Math.exp(-spread)), within(1e-9))
                .isCloseTo(0.1431, within(5e-4));
        assertThat(point.boven())
                .isCloseTo(1 - Math.pow(0.75, Math.exp(spread)), within(1e-9))
                .isCloseTo(0.4148, within(5e-4));
    }

    @Test
    void aStepWaitsForTenPersons() {
        leave(0, 9, 2);
        leave(9, 10, 5);

        List<Verloop> curve = starters(6);

        assertThat(curve.get(4).kans()).isZero();
        assertThat(curve.get(5).kans()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void theCurveStopsWhereFewerThanTenAreFollowed() {
        Arrays.fill(opvolging, 0, EACH - 9, 3);

        assertThat(starters(6)).extracting(Verloop::maand).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whoIsFollowedNoLongerCountsNeitherAsLeftNorAsStayed() {
        Arrays.fill(opvolging, 0, 20, 1);
        leave(20, 30, 2);

        assertThat(starters(2).get(2).kans()).isCloseTo(0.5, within(1e-12));
    }
}
