package nl.binnenzicht.ingest.landing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.ingest.vault.Bsn;

/**
 * Names that a supplier gave (of files, folders, columns), as they may be shown and kept: a
 * supplier calls a file after the person it is about. What may be a citizen service number becomes
 * nine stars; eight digits that are a day stay.
 */
final class SafeName {

    private static final String HIDDEN = "*********";

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d(?:[. ]?\\d){7,8}(?!\\d)");
    private static final Pattern DAY =
            Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");

    private SafeName() {}

    /** The name without citizen service numbers. */
    static String of(String name) {
        Matcher number = NUMBER.matcher(name);
        StringBuilder safe = new StringBuilder();
        while (number.find()) {
            String digits = number.group();
            boolean isNumber = Bsn.parse(digits) != Bsn.INVALID && !DAY.matcher(digits).matches();
            number.appendReplacement(safe, Matcher.quoteReplacement(isNumber ? HIDDEN : digits));
        }
        return number.appendTail(safe).toString();
    }
}
