package nl.binnenzicht.marts.analyse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * The months of a file as numbers that follow on each other: {@code 2025-06}, {@code 202506},
 * {@code 2025-06-01}, or any whole numbers (quarters, weeks).
 *
 * <p>Problems: BZ-203 a value is no period.
 */
final class Periods {

    private static final int MONTHS = 12;

    private final long[] numbers;
    private final Notation notation;

    private enum Notation {
        MONTH,
        YEAR_AND_MONTH,
        DATE,
        NUMBER
    }

    private Periods(long[] numbers, Notation notation) {
        this.numbers = numbers;
        this.notation = notation;
    }

    static Periods of(Workfile file, String column) {
        String[] texts = file.text(column);
        Notation notation = notation(texts[0]);
        long[] numbers = new long[texts.length];
        for (int i = 0; i < texts.length; i++) {
            try {
                numbers[i] = number(texts[i], notation);
            } catch (DateTimeParseException | NumberFormatException e) {
                throw new DataException(
                        new Problem(
                                "BZ-203",
                                file.name() + " regel " + (i + 2) + " kolom " + column,
                                "dit is geen periode zoals op de eerste regel",
                                "overal dezelfde schrijfwijze: 2025-06, 202506 of hele getallen",
                                "Er is niets gerekend; verbeter de regel."));
            }
        }
        return new Periods(numbers, notation);
    }

    private static Notation notation(String text) {
        if (text.matches("\\d{4}-\\d{2}")) {
            return Notation.MONTH;
        }
        if (text.matches("(19|20)\\d{2}(0[1-9]|1[0-2])")) {
            return Notation.YEAR_AND_MONTH;
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? Notation.DATE : Notation.NUMBER;
    }

    private static long number(String text, Notation notation) {
        return switch (notation) {
            case MONTH -> months(YearMonth.parse(text));
            case YEAR_AND_MONTH ->
                    months(YearMonth.parse(text.substring(0, 4) + "-" + text.substring(4)));
            case DATE -> months(YearMonth.from(LocalDate.parse(text.substring(0, 10))));
            case NUMBER -> Long.parseLong(text);
        };
    }

    private static long months(YearMonth month) {
        return (long) month.getYear() * MONTHS + month.getMonthValue() - 1;
    }

    /** Per row of the file; one apart for periods that follow on each other. */
    long[] numbers() {
        return numbers;
    }

    /** A number written as the file does. */
    String label(long number) {
        if (notation == Notation.NUMBER) {
            return Long.toString(number);
        }
        int year = (int) (number / MONTHS);
        int month = (int) (number % MONTHS) + 1;
        return switch (notation) {
            case YEAR_AND_MONTH -> "%04d%02d".formatted(year, month);
            case DATE -> "%04d-%02d-01".formatted(year, month);
            default -> "%04d-%02d".formatted(year, month);
        };
    }
}
