package nl.binnenzicht.ingest.vault;

/**
 * A citizen service number as a number; kept as {@code int} because it fits and is quickly wiped.
 *
 * <p>Valid is: nine digits, not all zero, and 9·d1 + 8·d2 + ... + 2·d8 - 1·d9 divisible by 11 (the
 * 11-proef). Points and spaces are taken out; eight digits get back the leading zero that
 * spreadsheets drop.
 */
public final class Bsn {

    /** What {@link #parse} gives for text that is no valid number. */
    public static final int INVALID = -1;

    private static final int DIGITS = 9;

    private Bsn() {}

    /** The number, or {@link #INVALID}. Digits of other scripts are not digits here. */
    public static int parse(String text) {
        int number = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits < DIGITS) {
                number = number * 10 + (c - '0');
                digits++;
            } else if (c != '.' && c != ' ') {
                return INVALID;
            }
        }
        return digits >= DIGITS - 1 && passesElfproef(number) ? number : INVALID;
    }

    /** True for a number other than zero that passes the 11-proef. */
    public static boolean passesElfproef(int number) {
        int sum = -(number % 10);
        int rest = number / 10;
        for (int weight = 2; weight <= DIGITS; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return number > 0 && sum % 11 == 0;
    }

    /** The nine digits, for the pseudonym and for files to CBS. */
    public static String digits(int number) {
        char[] digits = new char[DIGITS];
        int rest = number;
        for (int i = DIGITS - 1; i >= 0; i--) {
            digits[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return new String(digits);
    }
}
