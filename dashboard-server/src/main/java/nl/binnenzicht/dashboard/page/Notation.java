package nl.binnenzicht.dashboard.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;

/** How numbers, dates and the kinds of absence are written for Dutch readers. */
public final class Notation {

    /** What stands in place of a number that rests on too few persons. */
    public static final String TE_WEINIG = "< 10";

    private static final double WHOLE_FROM = 10_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private Notation() {}

    /** A cell of a column of which the largest amount is known: a column has one precision. */
    static String of(Cell cell, Kind kind, boolean cents) {
        return kind == Kind.EUR && cell.number() != null
                ? euro(cell.number(), cents)
                : of(cell, kind);
    }

    /** 31-12-2025. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String of(Cell cell, Kind kind) {
        return switch (cell.state()) {
            case OK -> of(cell.value(), kind);
            case TE_WEINIG -> TE_WEINIG;
            case NOG_NIET_MEETBAAR -> "nog niet meetbaar";
            case ONBEKEND -> "onbekend";
            case NVT -> "n.v.t.";
        };
    }

    private static String of(Object value, Kind kind) {
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        if (value instanceof LocalDate date) {
            return DAY.format(date);
        }
        if (value instanceof Number number && kind != Kind.TEXT) {
            return of(number.doubleValue(), kind);
        }
        return value.toString();
    }

    public static String of(double number, Kind kind) {
        return switch (kind) {
            case INTEGER -> pattern("#,##0", number);
            case SHARE -> pattern("0.0", number * 100) + "%";
            case EUR -> euro(number);
            case DECIMAL -> pattern("#,##0.0#", number);
            case TEXT, DATE -> pattern("0", number);
        };
    }

    private static String euro(double number) {
        return euro(number, hasCents(number));
    }

    /** True where cents matter to a reader: small amounts that are not whole. */
    static boolean hasCents(double number) {
        return Math.abs(number) < WHOLE_FROM && number != Math.rint(number);
    }

    private static String euro(double number, boolean cents) {
        String text = pattern(cents ? "#,##0.00" : "#,##0", Math.abs(number));
        return (number < 0 ? "−€\u00a0" : "€\u00a0") + text;
    }

    /** Difference of two shares in percentage points, with sign: "+3,2 procentpunt". */
    public static String points(double difference) {
        return signed("0.0", difference * 100) + " procentpunt";
    }

    /** Whole number with sign. */
    public static String change(double difference) {
        return signed("#,##0", difference);
    }

    /** A difference with its sign, in the notation of a kind: shares in percentage points. */
    public static String difference(double difference, Kind kind) {
        return switch (kind) {
            case SHARE -> points(difference);
            case INTEGER -> change(difference);
            case EUR, DECIMAL, TEXT, DATE ->
                    (difference < 0 ? "−" : "+") + of(Math.abs(difference), kind);
        };
    }

    private static String signed(String pattern, double number) {
        String text = pattern(pattern, Math.abs(number));
        boolean zero = text.chars().allMatch(c -> c == '0' || c == ',');
        return (zero ? "" : number < 0 ? "−" : "+") + text;
    }

    private static String pattern(String pattern, double number) {
        DecimalFormatSymbols dutch = new DecimalFormatSymbols(Locale.ROOT);
        dutch.setDecimalSeparator(',');
        dutch.setGroupingSeparator('.');
        dutch.setMinusSign('−');
        return new DecimalFormat(pattern, dutch).format(number);
    }
}
