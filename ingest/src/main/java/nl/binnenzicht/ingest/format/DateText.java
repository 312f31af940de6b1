package nl.binnenzicht.ingest.format;

import java.time.LocalDate;

/**
 * Days as suppliers write them, brought to {@code jjjj-mm-dd}. Days that systems use for "none"
 * (31-12-9999, 01-01-1900, 00-00-0000) become the empty text.
 */
final class DateText implements Normal {

    private static final LocalDate EXCEL_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EXCEL_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_SURE_SERIAL = 61; // Excel thinks 1900 was a leap year
    private static final int LAST_SERIAL = 2_958_465; // 31-12-9999

    private final DateOrder order;
    private final boolean isOrderSure;
    private final boolean isOrderSet;

    /**
     * @param isOrderSure the file or a setting tells what {@code 05/04/2024} means
     * @param isOrderSet a setting tells it
     */
    DateText(DateOrder order, boolean isOrderSure, boolean isOrderSet) {
        this.order = order;
        this.isOrderSure = isOrderSure;
        this.isOrderSet = isOrderSet;
    }

    @Override
    public String of(String text) {
        int length = text.length();
        if (length == 10 && text.charAt(2) == '-' && order != DateOrder.MONTH_DAY) {
            return mayBeNone(text, 6) && isNone(text) ? "" : text;
        }
        if (length == 10 && text.charAt(4) == '-') {
            return mayBeNone(text, 0) && isNone(text) ? "" : text;
        }
        String iso = iso(withoutMidnight(text));
        if (iso.isEmpty()) {
            return text;
        }
        return orNone(iso);
    }

    /** Empty for a day that stands for "none". */
    static String orNone(String day) {
        return isNone(day) ? "" : day;
    }

    private static boolean mayBeNone(String text, int year) {
        char first = text.charAt(year);
        return first == '9'
                || first == '0'
                || first == '1' && text.charAt(year + 1) == '9' && text.charAt(year + 2) == '0';
    }

    private static boolean isNone(String day) {
        return switch (day) {
            case "9999-12-31",
                    "1900-01-01",
                    "0000-00-00",
                    "31-12-9999",
                    "01-01-1900",
                    "00-00-0000" ->
                    true;
            default -> false;
        };
    }

    /** Empty when the text is no day. */
    private String iso(String text) {
        int length = text.length();
        if (isDigits(text, 0, length)) {
            return length == 8
                    ? iso(text.substring(0, 4), text.substring(4, 6), text.substring(6))
                    : serial(text);
        }
        int slash = text.indexOf('/');
        char between = slash < 0 ? '-' : '/';
        int first = text.indexOf(between);
        int second = text.indexOf(between, first + 1);
        if (first < 1
                || second < 0
                || !isDigits(text, 0, first)
                || !isDigits(text, first + 1, second)
                || !isDigits(text, second + 1, length)
                || slash >= 0 && !isOrderSure) {
            return "";
        }
        String one = text.substring(0, first);
        String two = text.substring(first + 1, second);
        String three = text.substring(second + 1);
        if (one.length() == 4) {
            return slash < 0 ? iso(one, two, three) : "";
        }
        return order == DateOrder.MONTH_DAY ? iso(three, one, two) : iso(three, two, one);
    }

    private static String iso(String year, String month, String day) {
        boolean isForm =
                year.length() == 4
                        && month.length() >= 1
                        && month.length() <= 2
                        && day.length() >= 1
                        && day.length() <= 2;
        return isForm ? year + "-" + twoDigits(month) + "-" + twoDigits(day) : "";
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private String serial(String digits) {
        boolean isForm =
                digits.length() == 5
                        || digits.length() == 7
                        || digits.length() == 1
                        || isOrderSet && digits.length() <= 7;
        return order == DateOrder.SERIAL && isForm && !digits.isEmpty()
                ? ofSerial(Integer.parseInt(digits), false)
                : "";
    }

    /**
     * The day of a number of a spreadsheet; empty for what no spreadsheet is sure of.
     *
     * @param isFrom1904 counted from 1904, as old workbooks of one make do
     */
    static String ofSerial(int number, boolean isFrom1904) {
        if (isFrom1904) {
            return EXCEL_1904.plusDays(number).toString();
        }
        if (number == 0 || number == 1) {
            return "1900-01-01";
        }
        boolean isSure = number >= FIRST_SURE_SERIAL && number <= LAST_SERIAL;
        return isSure ? EXCEL_1900.plusDays(number).toString() : "";
    }

    /** A day that a system writes with the time 00:00:00; any other time stays and is no day. */
    static String withoutMidnight(String text) {
        int space = text.indexOf(' ');
        int end = space < 0 ? text.indexOf('T') : space;
        if (end < 0) {
            return text;
        }
        boolean isZone = false;
        int colons = 0;
        for (int i = end + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            colons += c == ':' ? 1 : 0;
            isZone = isZone || c != '0' && c != ':' && c != '.';
        }
        return isZone || colons == 0 ? text : text.substring(0, end);
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return from < to;
    }
}
