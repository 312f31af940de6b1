package nl.binnenzicht.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Recognises lines below a table that are no rows of it: "Totaal", "Aantal records: 12". Such a
 * line begins with one of a few words and leaves a required column open, so that no row is taken
 * for one.
 */
final class Trailer {

    private static final Pattern FIRST_WORD =
            Pattern.compile(
                    "(totaal|totalen|totaaltelling|eindtotaal|subtotaal|aantal|einde|eof)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ROWS =
            Pattern.compile("\\b(aantal|records?|regels?|rijen)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d{3})*");

    private static final int LONGEST = 500;

    private final int[] required;
    private final int width;

    /**
     * @param names of the header, as the contract has them
     */
    Trailer(Contract contract, List<String> names) {
        width = names.size();
        required =
                contract.columns().stream()
                        .filter(column -> column.isRequired())
                        .mapToInt(column -> names.indexOf(column.name()))
                        .filter(position -> position >= 0)
                        .toArray();
    }

    boolean is(RawRow row) {
        int first = 0;
        while (first < row.size() - 1 && row.field(first).isBlank()) {
            first++;
        }
        String text = row.field(first).strip();
        return !text.isEmpty()
                && "TtEeSsAa".indexOf(text.charAt(0)) >= 0
                && text.length() <= LONGEST
                && FIRST_WORD.matcher(text).matches()
                && isNoRow(row);
    }

    private boolean isNoRow(RawRow row) {
        if (row.size() < width) {
            return true;
        }
        for (int position : required) {
            if (row.field(position).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The number of rows that the line states; empty when it states another thing, or several. */
    static OptionalLong rows(RawRow row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() && line.length() < LONGEST; i++) {
            line.append(row.field(i)).append(' ');
        }
        String text = line.toString().toLowerCase(Locale.ROOT);
        if (!ROWS.matcher(text).find()) {
            return OptionalLong.empty();
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return OptionalLong.empty();
        }
        String digits = number.group().replace(".", "");
        boolean isOnlyOne = !number.find() && digits.length() <= 15;
        return isOnlyOne ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }
}
