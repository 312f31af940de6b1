package nl.binnenzicht.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final Validity YEAR = Validity.parse("2018-01-15", "2018-12-31");

    @Test
    void firstAndLastDayAreIn() {
        assertThat(YEAR.holdsOn(LocalDate.of(2018, 1, 14))).isFalse();
        assertThat(YEAR.holdsOn(LocalDate.of(2018, 1, 15))).isTrue();
        assertThat(YEAR.holdsOn(LocalDate.of(2018, 12, 31))).isTrue();
        assertThat(YEAR.holdsOn(LocalDate.of(2019, 1, 1))).isFalse();
    }

    @Test
    void oneDayOfAMonthIsEnough() {
        assertThat(YEAR.holdsIn(YearMonth.of(2017, 12))).isFalse();
        assertThat(YEAR.holdsIn(YearMonth.of(2018, 1))).isTrue();
        assertThat(YEAR.holdsIn(YearMonth.of(2018, 12))).isTrue();
        assertThat(YEAR.holdsIn(YearMonth.of(2019, 1))).isFalse();
    }

    @Test
    void emptyEndsAreOpen() {
        assertThat(Validity.parse("", null).isAlways()).isTrue();
        assertThat(Validity.ALWAYS.holdsOn(LocalDate.of(1800, 1, 1))).isTrue();
        assertThat(Validity.parse("2019-01-01", "").holdsOn(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(Validity.parse("", "2012-12-31").holdsOn(LocalDate.of(1990, 1, 1))).isTrue();
    }

    @Test
    void endBeforeBeginIsRefused() {
        assertThatThrownBy(() -> Validity.parse("2019-01-02", "2019-01-01"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
