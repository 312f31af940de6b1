package nl.binnenzicht.warehouse.schema;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days on which a fact holds, both ends included.
 *
 * @param from first day; null: since ever
 * @param until last day; null: still
 */
public record Validity(LocalDate from, LocalDate until) {

    /** A fact without dates. */
    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(until + " is before " + from);
        }
    }

    /**
     * From the columns {@code geldig_van} and {@code geldig_tot} of a reference table.
     *
     * @param from ISO day, empty or null: since ever
     * @param until ISO day, empty or null: still
     */
    public static Validity parse(String from, String until) {
        return new Validity(day(from), day(until));
    }

    private static LocalDate day(String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    public boolean holdsOn(LocalDate day) {
        return holdsWithin(day, day);
    }

    /** True when it holds on at least one day of the month. */
    public boolean holdsIn(YearMonth month) {
        return holdsWithin(month.atDay(1), month.atEndOfMonth());
    }

    private boolean holdsWithin(LocalDate first, LocalDate last) {
        return (from == null || !from.isAfter(last)) && (until == null || !until.isBefore(first));
    }

    public boolean isAlways() {
        return from == null && until == null;
    }
}
