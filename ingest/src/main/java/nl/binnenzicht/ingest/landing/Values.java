package nl.binnenzicht.ingest.landing;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * Reads values as Dutch extracts write them. Every value becomes one {@code long}; {@link #NOT_ONE}
 * says that the text is no such value. Written by hand because parsing dates with a formatter costs
 * more than everything else together.
 */
final class Values {

    /** No value of any type; larger than every decimal(18, 4). */
    static final long NOT_ONE = Long.MIN_VALUE;

    /** Digits after the comma that are kept. */
    static final int SCALE = 4;

    private static final int MAX_DIGITS = 18;
    private static final int WHOLE_DIGITS = MAX_DIGITS - SCALE;
    private static final int FIRST_YEAR = 1800;

    private Values() {}

    /** A whole number, with points between thousands or without: {@code 1.234} and {@code 1234}. */
    static long integer(String text) {
        return number(text, 0, MAX_DIGITS);
    }

    /**
     * A number with a decimal comma, in ten-thousandths: {@code -1.234,5} is -12345000. A decimal
     * point is no number here: {@code 1.5} could have been meant as 15.
     */
    static long decimal(String text) {
        return number(text, SCALE, WHOLE_DIGITS);
    }

    private static long number(String text, int scale, int maxWholeDigits) {
        int length = text.length();
        int start = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int comma = text.indexOf(',');
        int end = comma < 0 ? length : comma;
        long whole = whole(text, start, end, maxWholeDigits);
        if (whole == NOT_ONE || comma >= 0 && (scale == 0 || comma == length - 1)) {
            return NOT_ONE;
        }
        long value = whole;
        int decimals = 0;
        for (int i = end + 1; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || decimals >= scale && digit != 0) {
                return NOT_ONE;
            }
            if (decimals < scale) {
                value = value * 10 + digit;
                decimals++;
            }
        }
        for (; decimals < scale; decimals++) {
            value *= 10;
        }
        return text.charAt(0) == '-' ? -value : value;
    }

    private static long whole(String text, int start, int end, int maxDigits) {
        long value = 0;
        int digits = 0;
        int sincePoint = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                digits++;
                sincePoint += sincePoint < 0 ? 0 : 1;
            } else if (c == '.' && digits > 0 && (sincePoint < 0 ? digits <= 3 : sincePoint == 3)) {
                sincePoint = 0;
            } else {
                return NOT_ONE;
            }
            if (digits > maxDigits) {
                return NOT_ONE;
            }
        }
        return digits == 0 || sincePoint >= 0 && sincePoint != 3 ? NOT_ONE : value;
    }

    /**
     * A day as {@code dd-mm-jjjj} or {@code jjjj-mm-dd}, in days since 1970-01-01. The day must
     * exist; years before 1800 are typing errors (and mean another calendar elsewhere).
     */
    static long date(String text) {
        if (text.length() != 10) {
            return NOT_ONE;
        }
        if (text.charAt(2) == '-' && text.charAt(5) == '-') {
            return date(digits(text, 6, 10), digits(text, 3, 5), digits(text, 0, 2));
        }
        if (text.charAt(4) == '-' && text.charAt(7) == '-') {
            return date(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        }
        return NOT_ONE;
    }

    private static long date(int year, int month, int day) {
        if (year < FIRST_YEAR
                || month < 1
                || month > 12
                || day < 1
                || day > 28 && day > Month.of(month).length(Year.isLeap(year))) {
            return NOT_ONE;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    /** A month as {@code jjjjmm}. */
    static long month(String text) {
        if (text.length() != 6) {
            return NOT_ONE;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 4, 6);
        return year < FIRST_YEAR || month < 1 || month > 12 ? NOT_ONE : year * 100L + month;
    }

    /** J is 1, N is 0. */
    static long yesNo(String text) {
        if (text.length() != 1) {
            return NOT_ONE;
        }
        return switch (text.charAt(0)) {
            case 'J', 'j' -> 1;
            case 'N', 'n' -> 0;
            default -> NOT_ONE;
        };
    }

    /** What a spreadsheet writes where a formula failed or a column is too narrow. */
    static boolean isSheetError(String text) {
        if (text.charAt(0) != '#' || text.length() < 3) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return text.equals("#N/A")
                || text.equals("#N/B")
                || last == '#' && text.chars().allMatch(c -> c == '#')
                || (last == '!' || last == '?')
                        && text.chars()
                                .skip(1)
                                .allMatch(c -> !Character.isLowerCase(c) && c != ' ');
    }

    /**
     * A long number as a spreadsheet shortens it, {@code 1,23E+11}: most of its digits are lost.
     */
    static boolean isPower(String text) {
        int power = text.indexOf("E+");
        return power > 0
                && power <= 20
                && digits(text, 0, 1) >= 0
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || ",.E+".indexOf(c) >= 0);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
