package nl.binnenzicht.ingest.layout;

import java.util.List;

/**
 * One field of a record.
 *
 * @param name as the layout calls it, for messages
 * @param position of its first character, from 1; of the field itself where a character separates
 *     them
 * @param length in characters; 0 where a character separates them
 * @param kind how its text becomes a value
 * @param column of the contract; empty: the field is not taken over. Fields of one column are
 *     joined in order
 * @param none texts that mean that there is no value
 * @param fixed what the field always is; empty: anything
 */
public record LayoutField(
        String name,
        int position,
        int length,
        Kind kind,
        String column,
        List<String> none,
        String fixed) {

    /** What the text of a field is. */
    public enum Kind {
        /** As it is, without blanks around it. */
        TEKST,
        /** A whole number, perhaps with a sign before or after it. */
        GETAL,
        /** {@code jjjjmmdd}. */
        DAG
    }

    int end() {
        return position + length - 1;
    }

    /** The value as a contract wants it written; what is no value of its kind stays as it is. */
    public String value(String raw) {
        String text = raw.strip();
        if (none.contains(text)) {
            return "";
        }
        return switch (kind) {
            case TEKST -> text;
            case GETAL -> number(text);
            case DAG ->
                    text.length() == 8
                            ? text.substring(0, 4)
                                    + "-"
                                    + text.substring(4, 6)
                                    + "-"
                                    + text.substring(6)
                            : text;
        };
    }

    private static String number(String text) {
        int last = text.length() - 1;
        return last > 0 && (text.charAt(last) == '-' || text.charAt(last) == '+')
                ? text.charAt(last) + text.substring(0, last)
                : text;
    }
}
