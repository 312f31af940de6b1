package nl.binnenzicht.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Recognises lines of a table that are no rows of it. Such a line leaves a required column open, so
 * that no row is taken for one; what names a person all the same is doubtful, never left out.
 */
final class Lines {

    private static final Pattern TOTAL =
            Pattern.compile(
                    "(totaal|totalen|totaaltelling|eindtotaal|subtotaal|aantal|einde|eof)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern PAGE =
            Pattern.compile(
                    "(pagina|bladzijde|blad|pag\\.|page)\\W*\\d+(\\W*(van|of|/)?\\W*\\d+)?\\W*"
                            + "|(afgedrukt|afdrukdatum|printdatum|rapportdatum)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SHEET_ERROR = Pattern.compile("#(N/[AB]|[A-Z0-9/]+[!?]|#+)");

    private static final Pattern ROWS =
            Pattern.compile("\\b(aantal|records?|regels?|rijen)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d{3})*");

    private static final int LONGEST = 500;
    private static final int FEWEST_DIGITS_OF_A_PERSON = 8;

    /**
     * Letters that known lines begin with; every other line with a first and a last value is a row.
     */
    private static final String FIRST = "TtEeSsAaPpBbRr#";

    private final int[] required;
    private final int[] persons;
    private final int lastRequired;
    private final int width;
    private final Set<String> titles;

    /**
     * @param names of the header, as the contract has them
     * @param titles what stood above the header
     */
    Lines(Contract contract, List<String> names, List<String> titles) {
        width = names.size();
        required =
                positions(contract.columns().stream().filter(Column::isRequired).toList(), names);
        persons =
                positions(
                        contract.columns().stream()
                                .filter(column -> column.type() == ColumnType.BSN)
                                .toList(),
                        names);
        lastRequired = required.length == 0 ? 0 : required[required.length - 1];
        this.titles = titles.stream().map(Lines::masked).collect(Collectors.toSet());
    }

    private static int[] positions(List<Column> columns, List<String> names) {
        return columns.stream()
                .mapToInt(column -> names.indexOf(column.name()))
                .filter(position -> position >= 0)
                .sorted()
                .toArray();
    }

    LineKind kind(RawRow row) {
        String begin = row.field(0);
        boolean isPlain =
                row.size() >= width
                        && !begin.isEmpty()
                        && begin.charAt(0) > ' '
                        && FIRST.indexOf(begin.charAt(0)) < 0
                        && !row.field(lastRequired).isBlank();
        return isPlain ? LineKind.ROW : look(row);
    }

    private LineKind look(RawRow row) {
        int first = 0;
        while (first < row.size() - 1 && row.field(first).isBlank()) {
            first++;
        }
        String text = row.field(first).strip();
        if (text.length() > LONGEST) {
            return LineKind.ROW;
        }
        boolean isComment = text.startsWith("#") && !SHEET_ERROR.matcher(text).matches();
        if (!isNoRow(row)) {
            return isComment ? LineKind.DOUBTFUL : LineKind.ROW;
        }
        int filled = filled(row);
        boolean isTotal = TOTAL.matcher(text).matches();
        boolean isPage =
                isComment
                        || filled <= 2 && PAGE.matcher(text).matches()
                        || titles.contains(masked(text(row)));
        if (isTotal || isPage) {
            boolean isAside = first > 0 && filled * 2 > width;
            boolean isSomebody =
                    isTotal ? namesPerson(row) : hasLongNumber(row, isComment ? 0 : first + 1);
            return isSomebody || isAside
                    ? LineKind.DOUBTFUL
                    : isTotal ? LineKind.TOTAL : LineKind.PAGE;
        }
        boolean isLoose = filled == 1 && width > 2 && text.indexOf(' ') > 0 && !hasLongNumber(text);
        return isLoose ? LineKind.LOOSE : LineKind.ROW;
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

    private static int filled(RawRow row) {
        int filled = 0;
        for (int i = 0; i < row.size(); i++) {
            filled += row.field(i).isBlank() ? 0 : 1;
        }
        return filled;
    }

    private boolean namesPerson(RawRow row) {
        for (int position : persons) {
            if (position < row.size() && hasLongNumber(row.field(position))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLongNumber(RawRow row, int from) {
        for (int i = from; i < row.size(); i++) {
            if (hasLongNumber(row.field(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLongNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '.' && c != ' ') {
                digits = 0;
            }
            if (digits >= FEWEST_DIGITS_OF_A_PERSON) {
                return true;
            }
        }
        return false;
    }

    /** A line as words, without the numbers and dates that differ from page to page. */
    static String masked(String line) {
        return line.replaceAll("\\d+", "#").replaceAll("[\\s;,|]+", " ").strip();
    }

    static String masked(RawRow row) {
        return masked(text(row));
    }

    private static String text(RawRow row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() && line.length() < LONGEST; i++) {
            line.append(row.field(i)).append(' ');
        }
        return line.toString();
    }

    /** The number of rows that a line states; empty when it states another thing, or several. */
    static OptionalLong rows(RawRow row) {
        String text = text(row).toLowerCase(Locale.ROOT);
        if (!ROWS.matcher(text).find() || text.stripLeading().startsWith("subtotaal")) {
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
