package nl.binnenzicht.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import org.junit.jupiter.api.Test;

class NotationTest {

    @Test
    void numbersAreWrittenTheDutchWay() {
        assertThat(Notation.of(1234567, Kind.INTEGER)).isEqualTo("1.234.567");
        assertThat(Notation.of(0.1149, Kind.SHARE)).isEqualTo("11,5%");
        assertThat(Notation.of(24356071, Kind.EUR)).isEqualTo("€\u00a024.356.071");
        assertThat(Notation.of(2975.36, Kind.EUR)).isEqualTo("€\u00a02.975,36");
        assertThat(Notation.of(-1210, Kind.EUR)).isEqualTo("−€\u00a01.210");
    }

    @Test
    void aDifferenceHasASignUnlessItIsNothing() {
        assertThat(Notation.points(0.032)).isEqualTo("+3,2 procentpunt");
        assertThat(Notation.points(-0.0004)).isEqualTo("0,0 procentpunt");
        assertThat(Notation.change(-31)).isEqualTo("−31");
        assertThat(Notation.change(0)).isEqualTo("0");
    }

    @Test
    void theKindsOfAbsenceAreDifferentWords() {
        assertThat(Notation.of(Cell.teWeinig(), Kind.INTEGER)).isEqualTo("< 10");
        assertThat(Notation.of(Cell.absent(Cell.State.ONBEKEND), Kind.INTEGER))
                .isEqualTo("onbekend");
        assertThat(Notation.of(Cell.absent(Cell.State.NVT), Kind.INTEGER)).isEqualTo("n.v.t.");
        assertThat(Notation.of(Cell.absent(Cell.State.NOG_NIET_MEETBAAR), Kind.INTEGER))
                .isEqualTo("nog niet meetbaar");
        assertThat(Notation.of(Cell.of(0L), Kind.INTEGER)).isEqualTo("0");
    }
}
