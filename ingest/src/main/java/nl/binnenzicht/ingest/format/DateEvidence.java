package nl.binnenzicht.ingest.format;

import java.util.Optional;
import java.util.StringJoiner;

/** What the dates of a file say about the way they are written. */
final class DateEvidence {

    private static final int FIRST_SERIAL = 10_000; // 1927
    private static final int LAST_SERIAL = 80_000; // 2119

    private final Optional<DateOrder> fixed;
    private boolean hasDashes;
    private boolean hasCompact;
    private boolean hasIso;
    private boolean hasSerials;
    private boolean hasDayFirst;
    private boolean hasMonthFirst;
    private long firstSlash;

    DateEvidence(Optional<DateOrder> fixed) {
        this.fixed = fixed;
    }

    void look(String text, long row) {
        String day = DateText.withoutMidnight(text);
        int slash = day.indexOf('/');
        if (slash > 0 && slash <= 2 && DateText.isDigits(day, 0, slash)) {
            slash(day, slash, row);
        } else if (DateText.isDigits(day, 0, day.length())) {
            int number = day.length() == 5 ? Integer.parseInt(day) : 0;
            hasSerials = hasSerials || number >= FIRST_SERIAL && number <= LAST_SERIAL;
            hasCompact = hasCompact || day.length() == 8;
        } else if (day.indexOf('-') == 4) {
            hasIso = true;
        } else if (day.indexOf('-') > 0) {
            hasDashes = true;
        }
    }

    private void slash(String day, int slash, long row) {
        firstSlash = firstSlash == 0 ? row : firstSlash;
        int second = day.indexOf('/', slash + 1);
        if (second > 0
                && DateText.isDigits(day, 0, slash)
                && DateText.isDigits(day, slash + 1, second)) {
            hasDayFirst = hasDayFirst || isDayOnly(day.substring(0, slash));
            hasMonthFirst = hasMonthFirst || isDayOnly(day.substring(slash + 1, second));
        }
    }

    private static boolean isDayOnly(String digits) {
        return digits.length() == 2 && digits.compareTo("12") > 0 && digits.compareTo("31") <= 0;
    }

    boolean isSure() {
        return fixed.isPresent() || firstSlash == 0 || hasDayFirst || hasMonthFirst;
    }

    /** The order; day and month where the file leaves it open, which {@link #doubtfulRow} tells. */
    DateOrder order() {
        boolean isOnlySerials =
                hasSerials && !hasDashes && !hasIso && !hasCompact && firstSlash == 0;
        return fixed.orElse(isOnlySerials ? DateOrder.SERIAL : DateOrder.DAY_MONTH);
    }

    /** True when dates with slashes may be read in this order. */
    boolean mayReadSlashes() {
        return fixed.isPresent() || firstSlash > 0;
    }

    boolean isSet() {
        return fixed.isPresent();
    }

    /** The first row with a date that can be read in two ways; 0 when there is none. */
    long doubtfulRow() {
        return fixed.isPresent() || hasDayFirst ? 0 : firstSlash;
    }

    /** The forms that were seen, for the manifest. */
    String forms() {
        DateOrder order = order();
        StringJoiner forms =
                new StringJoiner(" en ", "datum ", "").setEmptyValue("geen datums in tekst");
        if (order == DateOrder.SERIAL) {
            forms.add(order.word());
        }
        boolean isMonthFirst = order == DateOrder.MONTH_DAY;
        if (hasDashes) {
            forms.add(isMonthFirst ? "mm-dd-jjjj" : "dd-mm-jjjj");
        }
        if (firstSlash > 0) {
            forms.add(isMonthFirst ? "mm/dd/jjjj" : "dd/mm/jjjj");
        }
        if (hasIso) {
            forms.add("jjjj-mm-dd");
        }
        if (hasCompact) {
            forms.add("jjjjmmdd");
        }
        return forms.toString();
    }
}
