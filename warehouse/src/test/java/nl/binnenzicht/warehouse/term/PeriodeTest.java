package nl.binnenzicht.warehouse.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.binnenzicht.warehouse.error.RequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodeTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 202501, 202512, 2025",
        "2025-H1, 202501, 202506, eerste halfjaar 2025",
        "2025-H2, 202507, 202512, tweede halfjaar 2025",
        "2025-Q1, 202501, 202503, 1e kwartaal 2025",
        "2025-Q4, 202510, 202512, 4e kwartaal 2025",
        "2025-T09, 202501, 202509, januari tot en met september 2025",
        "2025-T02, 202501, 202502, januari tot en met februari 2025",
        "2025-01, 202501, 202501, januari 2025",
        "2025-12, 202512, 202512, december 2025"
    })
    void eachFormNamesItsMonthsAndWritesItselfBack(String text, int first, int last, String naam) {
        Periode periode = Periode.parse(text);

        assertThat(periode.firstId()).isEqualTo(first);
        assertThat(periode.lastId()).isEqualTo(last);
        assertThat(periode.code()).isEqualTo(text);
        assertThat(periode.naam()).isEqualTo(naam);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-", "2025-Q5", "2025-H3", "2025-00", "2025-13", "x"})
    void anyOtherFormIsRefusedWithoutRepeatingWhatWasTyped(String text) {
        assertThatThrownBy(() -> Periode.parse(text))
                .isInstanceOf(RequestException.class)
                .hasMessage(
                        "BZ-041 periode: deze schrijfwijze is onbekend; verwacht jjjj, jjjj-H1,"
                                + " jjjj-Q1, jjjj-mm of jjjj-Tmm (januari tot en met). Kies"
                                + " bijvoorbeeld 2025, 2025-H1, 2025-Q2, 2025-06 of 2025-T09.");
    }

    /** The year up to and including December is the year, and so on: one period, one name. */
    @ParameterizedTest
    @CsvSource({"2025-T12, 2025", "2025-T06, 2025-H1", "2025-T03, 2025-Q1", "2025-t01, 2025-01"})
    void aYearToDateThatHasAShorterNameGetsThat(String text, String code) {
        assertThat(Periode.parse(text)).isEqualTo(Periode.parse(code));
        assertThat(Periode.parse(text).code()).isEqualTo(code);
    }

    @Test
    void thePeriodBeforeHasTheSameLength() {
        assertThat(Periode.parse("2025-Q1").previous()).isEqualTo(Periode.parse("2024-Q4"));
        assertThat(Periode.parse("2025-01").previous()).isEqualTo(Periode.parse("2024-12"));
        assertThat(Periode.parse("2025").previous()).isEqualTo(Periode.parse("2024"));
    }

    @Test
    void theTrailingYearEndsWithThePeriod() {
        Periode year = Periode.parse("2025-03").trailingYear();

        assertThat(year.firstId()).isEqualTo(202404);
        assertThat(year.lastId()).isEqualTo(202503);
        assertThat(year.code()).isEqualTo("2024-04..2025-03");
        assertThat(year.naam()).isEqualTo("april 2024 tot en met maart 2025");
    }

    @Test
    void theLastDayKnowsLeapYears() {
        assertThat(Periode.parse("2024-02").lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Periode.parse("2025-Q1").maanden())
                .containsExactly(
                        YearMonth.of(2025, 1), YearMonth.of(2025, 2), YearMonth.of(2025, 3));
    }
}
