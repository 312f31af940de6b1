package nl.binnenzicht.ingest.format;

import java.util.regex.Pattern;

/**
 * Numbers as people and spreadsheets write them: {@code € 1.234,56}, {@code 1.234,56-}, {@code
 * (1.234,56)}, {@code +5}, {@code 12,-}, with a comma or a point before the decimals.
 */
final class NumberText implements Normal {

    /** What a number says about the decimal sign of its file. */
    enum Kind {
        /** Whole, or no number: says nothing. */
        NEUTRAL,
        COMMA,
        POINT,
        /** {@code 1.234}: a thousand, or three decimals. */
        EITHER_POINT,
        /** {@code 1,234}: three decimals, or a thousand. */
        EITHER_COMMA
    }

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}( \\d{3})+([.,]\\d+)?");

    private static final int GROUP = 3;
    private static final char MINUS = '\u2212';

    private final DecimalSign decimal;

    NumberText(DecimalSign decimal) {
        this.decimal = decimal;
    }

    @Override
    public String of(String text) {
        String plain = withoutBlanks(plain(text));
        return decimal == DecimalSign.COMMA ? plain : swapped(plain);
    }

    /** Without blanks between thousands: {@code 1 234 567,89}. */
    private static String withoutBlanks(String text) {
        return text.indexOf(' ') > 0 && THOUSANDS.matcher(text).matches()
                ? text.replace(" ", "")
                : text;
    }

    private static String swapped(String text) {
        if (text.indexOf('.') < 0 && text.indexOf(',') < 0) {
            return text;
        }
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] == '.') {
                characters[i] = ',';
            } else if (characters[i] == ',') {
                characters[i] = '.';
            }
        }
        return new String(characters);
    }

    /** Without currency, and with the minus in front; text that is no number stays. */
    static String plain(String text) {
        int length = text.length();
        if (length == 0 || isDigit(text.charAt(length - 1)) && startsPlain(text)) {
            return text;
        }
        if (text.startsWith("-/-")) {
            return plain("-" + text.substring(3).strip());
        }
        if (text.endsWith(",-")) {
            return plain(text.substring(0, length - 2));
        }
        if (text.endsWith(",--")) {
            return plain(text.substring(0, length - 3));
        }
        int start = 0;
        int end = length;
        int signs = 0;
        int currencies = 0;
        boolean isNegative = false;
        boolean isOpen = false;
        while (start < end && !isNumeric(text.charAt(start))) {
            char c = text.charAt(start);
            if (c == '-' || c == MINUS || c == '+') {
                signs++;
                isNegative = c != '+';
            } else if (c == '(' && !isOpen) {
                isOpen = true;
            } else if (c == '€') {
                currencies++;
            } else if (text.startsWith("EUR", start)) {
                currencies++;
                start += 2;
            } else if (!isBlank(c)) {
                return text;
            }
            start++;
        }
        boolean isClosed = false;
        while (end > start && !isNumeric(text.charAt(end - 1))) {
            char c = text.charAt(end - 1);
            if (c == '-' || c == MINUS) {
                signs++;
                isNegative = true;
            } else if (c == ')' && !isClosed) {
                isClosed = true;
            } else if (c == '€') {
                currencies++;
            } else if (end - start > 2 && text.startsWith("EUR", end - 3)) {
                currencies++;
                end -= 2;
            } else if (!isBlank(c)) {
                return text;
            }
            end--;
        }
        boolean isWrong = signs + (isOpen ? 1 : 0) > 1 || isOpen != isClosed || currencies > 1;
        if (isWrong || start == end) {
            return text;
        }
        String core = text.substring(start, end);
        return isNegative || isOpen ? "-" + core : core;
    }

    private static boolean startsPlain(String text) {
        char first = text.charAt(0);
        return isDigit(first)
                || (first == '-' || first == '+') && text.length() > 1 && isDigit(text.charAt(1));
    }

    /** What this number says about the decimal sign. */
    static Kind kind(String text) {
        String number = withoutBlanks(plain(text));
        int points = 0;
        int commas = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '.') {
                points++;
            } else if (c == ',') {
                commas++;
            } else if (!isDigit(c) && !(i == 0 && (c == '-' || c == '+'))) {
                return Kind.NEUTRAL;
            }
        }
        if (points > 0 && commas > 0) {
            return number.lastIndexOf(',') > number.lastIndexOf('.') ? Kind.COMMA : Kind.POINT;
        }
        if (points > 1 || commas > 1) {
            return points > 1 ? Kind.COMMA : Kind.POINT;
        }
        if (points + commas == 0) {
            return Kind.NEUTRAL;
        }
        boolean isEither = canBeThousands(number, number.indexOf(points == 1 ? '.' : ','));
        if (points == 1) {
            return isEither ? Kind.EITHER_POINT : Kind.POINT;
        }
        return isEither ? Kind.EITHER_COMMA : Kind.COMMA;
    }

    private static boolean canBeThousands(String number, int sign) {
        int first = isDigit(number.charAt(0)) ? 0 : 1;
        int before = sign - first;
        return number.length() - sign - 1 == GROUP
                && before >= 1
                && before <= GROUP
                && number.charAt(first) != '0';
    }

    private static boolean isNumeric(char c) {
        return isDigit(c) || c == ',' || c == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || c == '\t';
    }
}
