package nl.binnenzicht.warehouse.term;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * A reporting period of whole months, written the same in URL, API, command line and report: {@code
 * 2025}, {@code 2025-H1}, {@code 2025-Q2}, {@code 2025-06}, or the year up to and including a
 * month, {@code 2025-T09}.
 *
 * @param first first month, included
 * @param last last month, included
 */
public record Periode(YearMonth first, YearMonth last) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(T)?(0[1-9]|1[0-2])))?");

    private static final List<String> MAANDEN =
            List.of(
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december");

    public Periode {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    /**
     * Reads one of the five forms. Problems: BZ-041 for anything else.
     *
     * @param text as a person typed it; a lower-case {@code q}, {@code h} or {@code t} is
     *     understood
     */
    public static Periode parse(String text) {
        return read(text)
                .orElseThrow(
                        () ->
                                RequestException.wrong(
                                        new Problem(
                                                "BZ-041",
                                                "periode",
                                                "deze schrijfwijze is onbekend",
                                                "jjjj, jjjj-H1, jjjj-Q1, jjjj-mm of"
                                                        + " jjjj-Tmm (januari tot en met)",
                                                "Kies bijvoorbeeld 2025, 2025-H1, 2025-Q2,"
                                                        + " 2025-06 of 2025-T09.")));
    }

    private static Optional<Periode> read(String text) {
        Matcher matcher = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(of(year, 6 * Integer.parseInt(matcher.group(2)) - 5, 6));
        }
        if (matcher.group(3) != null) {
            return Optional.of(of(year, 3 * Integer.parseInt(matcher.group(3)) - 2, 3));
        }
        if (matcher.group(4) != null) {
            return Optional.of(of(year, 1, Integer.parseInt(matcher.group(5))));
        }
        if (matcher.group(5) != null) {
            return Optional.of(of(year, Integer.parseInt(matcher.group(5)), 1));
        }
        return Optional.of(of(year, 1, 12));
    }

    private static Periode of(int year, int month, int length) {
        YearMonth first = YearMonth.of(year, month);
        return new Periode(first, first.plusMonths(length - 1L));
    }

    public static Periode ofMaand(YearMonth maand) {
        return new Periode(maand, maand);
    }

    /** The month as {@code yyyymm}, the form of {@code periode_id} in every mart. */
    public static int id(YearMonth maand) {
        return maand.getYear() * 100 + maand.getMonthValue();
    }

    public static YearMonth maand(int periodeId) {
        return YearMonth.of(periodeId / 100, periodeId % 100);
    }

    public int firstId() {
        return id(first);
    }

    public int lastId() {
        return id(last);
    }

    public int aantalMaanden() {
        return (last.getYear() - first.getYear()) * 12
                + last.getMonthValue()
                - first.getMonthValue()
                + 1;
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /** The period of the same length just before this one. */
    public Periode previous() {
        return new Periode(first.minusMonths(aantalMaanden()), last.minusMonths(aantalMaanden()));
    }

    /** The twelve months that end with this period: the measuring moment "voortschrijdend". */
    public Periode trailingYear() {
        return new Periode(last.minusMonths(11), last);
    }

    public List<YearMonth> maanden() {
        return IntStream.range(0, aantalMaanden()).mapToObj(first::plusMonths).toList();
    }

    /** The written form that {@link #parse} reads; for a free run of months {@code a..b}. */
    public String code() {
        int month = first.getMonthValue();
        return switch (aantalMaanden()) {
            case 12 -> month == 1 ? "" + first.getYear() : run();
            case 6 -> month % 6 == 1 ? first.getYear() + "-H" + (month / 6 + 1) : run();
            case 3 -> month % 3 == 1 ? first.getYear() + "-Q" + (month / 3 + 1) : run();
            case 1 -> first.toString();
            default -> run();
        };
    }

    private String run() {
        boolean ofYear = first.getMonthValue() == 1 && first.getYear() == last.getYear();
        return ofYear
                ? "%d-T%02d".formatted(first.getYear(), last.getMonthValue())
                : first + ".." + last;
    }

    /** As a sentence says it: "2025", "eerste halfjaar 2025", "juni 2025". */
    public String naam() {
        String code = code();
        if (code.contains("-T")) {
            return MAANDEN.get(0) + " tot en met " + naam(last);
        }
        if (code.contains("..")) {
            return naam(first) + " tot en met " + naam(last);
        }
        return switch (aantalMaanden()) {
            case 12 -> code;
            case 6 -> (code.endsWith("1") ? "eerste" : "tweede") + " halfjaar " + first.getYear();
            case 3 -> code.charAt(6) + "e kwartaal " + first.getYear();
            default -> naam(first);
        };
    }

    private static String naam(YearMonth maand) {
        return MAANDEN.get(maand.getMonthValue() - 1) + " " + maand.getYear();
    }
}
