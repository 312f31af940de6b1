package nl.binnenzicht.ingest.statline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods of StatLine, {@code 2023JJ00}, {@code 2023KW01}, {@code 2023MM03}, as ours. */
final class StatlinePeriode {

    /** Year, quarter and month. */
    static final List<String> KINDS = List.of("JJ", "KW", "MM");

    private static final Pattern CODE =
            Pattern.compile("(\\d{4})(JJ00|KW0[1-4]|MM(?:0[1-9]|1[0-2]))");

    private StatlinePeriode() {}

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** {@code 2023}, {@code 2023-Q1} or {@code 2023-03}. */
    static String of(String code) {
        Matcher match = CODE.matcher(code);
        if (!match.matches()) {
            throw new IllegalArgumentException("no period of StatLine");
        }
        String year = match.group(1);
        String rest = match.group(2);
        return switch (rest.substring(0, 2)) {
            case "JJ" -> year;
            case "KW" -> year + "-Q" + rest.charAt(3);
            default -> year + "-" + rest.substring(2);
        };
    }
}
