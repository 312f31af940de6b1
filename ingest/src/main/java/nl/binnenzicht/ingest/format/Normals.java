package nl.binnenzicht.ingest.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.warehouse.schema.CodeList;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;

/** Which normal form goes with a column. */
final class Normals {

    private static final Normal AS_IT_IS = text -> text;

    private Normals() {}

    /**
     * The form for one column of a file that is written in this dialect. A citizen service number
     * is left as it is: what is none keeps a row back, and not a file.
     *
     * @param counted gets what counts the words for no value
     */
    static Normal of(Column column, Dialect dialect, List<NoValue> counted) {
        Normal normal = Normals::bsn;
        if (column.type() != ColumnType.BSN) {
            NoValue words = new NoValue(column, value(column, dialect));
            counted.add(words);
            normal = words;
        }
        return readable(normal, column, dialect);
    }

    private static Normal readable(Normal normal, Column column, Dialect dialect) {
        if (dialect.isAscii()) {
            return normal;
        }
        return switch (column.type()) {
            case INTEGER, DECIMAL -> text -> normal.of(grouped(text, dialect.decimal()));
            default -> text -> normal.of(Invisible.remove(text).strip());
        };
    }

    private static Normal value(Column column, Dialect dialect) {
        return switch (column.type()) {
            case TEXT, BSN -> AS_IT_IS;
            case CODE -> code(column.codes().orElseThrow());
            case INTEGER, DECIMAL -> new NumberText(dialect.decimal());
            case DATE -> new DateText(dialect.date(), dialect.isDateSure(), dialect.isDateSet());
            case MONTH -> Normals::month;
            case BOOLEAN -> Normals::yesNo;
        };
    }

    /** A blank that does not break, between two digits, stands between thousands. */
    private static String grouped(String text, DecimalSign decimal) {
        StringBuilder number = null;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if ((c == '\u00A0' || c == '\u202F' || c == '\u2009')
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))) {
                number = number == null ? new StringBuilder(text) : number;
                number.setCharAt(i, decimal == DecimalSign.COMMA ? '.' : ',');
            }
        }
        return Invisible.remove(number == null ? text : number.toString()).strip();
    }

    /**
     * Gives a code its leading zeros back when only one code of the list can be meant: {@code 1} is
     * {@code 01} in a list that has no {@code 1} and no {@code 001}.
     */
    private static Normal code(CodeList codes) {
        Map<String, String> meant = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String code : codes.codes()) {
            if (code.startsWith("0") && meant.put(withoutZeros(code), code) != null) {
                ambiguous.add(withoutZeros(code));
            }
        }
        meant.keySet().removeAll(ambiguous);
        meant.keySet().removeIf(codes::contains);
        if (meant.isEmpty()) {
            return text -> text;
        }
        return text -> codes.contains(text) ? text : meant.getOrDefault(withoutZeros(text), text);
    }

    private static String withoutZeros(String code) {
        int start = 0;
        while (start < code.length() - 1 && code.charAt(start) == '0') {
            start++;
        }
        return code.substring(start);
    }

    /** A number that a program kept as a number with decimals: {@code 123456782.0}. */
    private static String bsn(String text) {
        int end = text.length() - 2;
        boolean isDecimal =
                end >= 8
                        && text.charAt(end + 1) == '0'
                        && (text.charAt(end) == '.' || text.charAt(end) == ',')
                        && DateText.isDigits(text, 0, end);
        return isDecimal ? text.substring(0, end) : text;
    }

    /** {@code 2025-12} and {@code 12-2025} besides {@code 202512}. */
    private static String month(String text) {
        if (text.length() != 7) {
            return text;
        }
        if (text.charAt(4) == '-') {
            return text.substring(0, 4) + text.substring(5);
        }
        return text.charAt(2) == '-' ? text.substring(3) + text.substring(0, 2) : text;
    }

    private static String yesNo(String text) {
        if (text.length() == 1) {
            return text.equals("1") ? "J" : text.equals("0") ? "N" : text;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ja", "waar", "true" -> "J";
            case "nee", "onwaar", "false" -> "N";
            default -> text;
        };
    }
}
