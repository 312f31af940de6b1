package nl.binnenzicht.ingest.generate.world;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The months that the extracts cover, numbered from 0.
 *
 * @param first first month
 * @param months how many
 */
public record Venster(YearMonth first, int months) {

    public static Venster endingIn(YearMonth last, int months) {
        return new Venster(last.minusMonths(months - 1L), months);
    }

    public YearMonth last() {
        return first.plusMonths(months - 1L);
    }

    public YearMonth month(int m) {
        return first.plusMonths(m);
    }

    public LocalDate firstDay(int m) {
        return month(m).atDay(1);
    }

    public LocalDate lastDay(int m) {
        return month(m).atEndOfMonth();
    }

    /** The first day of the window. */
    public LocalDate begin() {
        return first.atDay(1);
    }

    /** The last day of the window. */
    public LocalDate end() {
        return last().atEndOfMonth();
    }

    /** The number of a month; negative before the window. */
    public int index(LocalDate day) {
        return (day.getYear() - first.getYear()) * 12 + day.getMonthValue() - first.getMonthValue();
    }

    /** The day itself, or null when the window has ended before it. */
    public LocalDate known(LocalDate day) {
        return day == null || day.isAfter(end()) ? null : day;
    }
}
