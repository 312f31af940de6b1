package nl.binnenzicht.warehouse.store;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period in the name of a delivered file, after the name of its table: {@code 202512}, {@code
 * 2025-12}, {@code 20251231}, {@code 2025-12-31}, {@code 2025Q4}, {@code 2025-K4} or {@code 2025}.
 * A longer period is named by its last month.
 */
public final class FilePeriod {

    private static final String YEAR = "(?<!\\d)((?:19|20)\\d\\d)";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final Pattern MONTHS =
            Pattern.compile(
                    YEAR
                            + "(?:[-_]?"
                            + MONTH
                            + "(?:[-_]?(?:0[1-9]|[12]\\d|3[01]))?|[-_]?[qk]([1-4])|(?![-_]?[qk]?\\d))(?!\\d)");

    private FilePeriod() {}

    /** The first period in the name; empty when there is none. */
    public static Optional<YearMonth> of(String tabel, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String rest = name.startsWith(tabel) ? name.substring(tabel.length()) : name;
        Matcher matcher = MONTHS.matcher(rest);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(YearMonth.of(year, Integer.parseInt(matcher.group(2))));
        }
        int quarter = matcher.group(3) == null ? 4 : Integer.parseInt(matcher.group(3));
        return Optional.of(YearMonth.of(year, 3 * quarter));
    }
}
