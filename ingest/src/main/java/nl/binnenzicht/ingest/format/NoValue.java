package nl.binnenzicht.ingest.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.binnenzicht.warehouse.schema.CodeList;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;

/**
 * Words that systems and people write where there is no value: {@code NULL}, {@code n.v.t.}, {@code
 * onbekend}. Every text of our contracts is a number of something, so none of these is one. What a
 * spreadsheet writes where a formula failed ({@code #N/B}) is no such word: a value was lost there.
 */
final class NoValue implements Normal {

    private static final Set<String> WORDS =
            Set.of(
                    "null",
                    "(null)",
                    "<null>",
                    "[null]",
                    "\\n",
                    "nan",
                    "na",
                    "n/a",
                    "<na>",
                    "nvt",
                    "n.v.t",
                    "n.v.t.",
                    "niet van toepassing",
                    "nb",
                    "n.b.",
                    "onbekend");

    /** In a number these are a zero in one system and nothing in another. */
    private static final Set<String> DASHES = Set.of("-", "--", "---", "\u2013", "\u2014");

    private static final int LONGEST = 19;
    private static final String FIRST = "nNoO(<[\\-\u2013\u2014";

    private final Set<String> words;
    private final Normal otherwise;
    private long count;

    /**
     * @param otherwise the form of everything that is a value
     */
    NoValue(Column column, Normal otherwise) {
        this.otherwise = otherwise;
        words = new HashSet<>(WORDS);
        if (column.type() != ColumnType.INTEGER && column.type() != ColumnType.DECIMAL) {
            words.addAll(DASHES);
        }
        column.codes().map(CodeList::codes).ifPresent(this::keep);
    }

    /** A code of the list is a code, whatever it looks like. */
    private void keep(Iterable<String> codes) {
        codes.forEach(code -> words.remove(code.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String of(String text) {
        boolean isOne =
                !text.isEmpty()
                        && FIRST.indexOf(text.charAt(0)) >= 0
                        && text.length() <= LONGEST
                        && words.contains(text.toLowerCase(Locale.ROOT));
        if (!isOne) {
            return otherwise.of(text);
        }
        count++;
        return "";
    }

    /** How often such a word stood for a value. */
    long count() {
        return count;
    }
}
