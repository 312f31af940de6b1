package nl.binnenzicht.warehouse.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    /** Dates as printed in Dutch calendars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2018-04-01",
                "2019-04-21",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2038-04-25"
            })
    void easterIsThatOfTheCalendar(LocalDate sunday) {
        assertThat(WorkingDays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-04-27",
                "2026-05-05",
                "2026-05-14",
                "2026-05-25",
                "2026-12-25",
                "2025-12-26",
                "2025-04-26",
                "2026-11-22"
            })
    void onTheseDaysNobodyWorks(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06, 2026-06-12",
        "2025-12, 2025-12-12",
        "2026-01, 2026-01-15",
        "2026-05, 2026-05-18"
    })
    void theTenthWorkingDayIsCountedWithoutHolidays(YearMonth month, LocalDate day) {
        assertThat(WorkingDays.ofMonth(month, 10)).isEqualTo(day);
    }

    @Test
    void aMonthHasNoMoreThanItsWorkingDays() {
        assertThat(WorkingDays.ofMonth(YearMonth.of(2026, 2), 99)).isEqualTo("2026-02-27");
    }
}
