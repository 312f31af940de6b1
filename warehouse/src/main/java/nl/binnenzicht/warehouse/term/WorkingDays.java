package nl.binnenzicht.warehouse.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * Days on which a Dutch municipality works: no weekend and no day of article 3 of the Algemene
 * termijnenwet.
 */
public final class WorkingDays {

    private WorkingDays() {}

    /** The working day of a month with this number, from 1; the last one where there are fewer. */
    public static LocalDate ofMonth(YearMonth month, int number) {
        LocalDate last = month.atDay(1);
        int found = 0;
        for (LocalDate day = month.atDay(1);
                found < number && day.getMonth() == month.getMonth();
                day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                last = day;
                found++;
            }
        }
        return last;
    }

    static boolean isWorkingDay(LocalDate day) {
        boolean isWeekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !isWeekend && !isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return is(day, Month.JANUARY, 1)
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(kingsDay(day.getYear()))
                || is(day, Month.MAY, 5)
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(50))
                || is(day, Month.DECEMBER, 25)
                || is(day, Month.DECEMBER, 26);
    }

    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    private static boolean is(LocalDate day, Month month, int number) {
        return day.getMonth() == month && day.getDayOfMonth() == number;
    }

    /** Easter Sunday in the Gregorian calendar, after Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * a + century - century / 4 - correction + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int m = (a + 11 * moon + 22 * week) / 451;
        int sum = moon + week - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
