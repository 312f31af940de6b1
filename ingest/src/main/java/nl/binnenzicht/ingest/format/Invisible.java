package nl.binnenzicht.ingest.format;

import java.text.Normalizer;

/** Characters that nobody sees and that make two equal values differ. */
final class Invisible {

    private static final int LAST_ASCII = 127;

    private Invisible() {}

    /**
     * Text without characters that have no width, with plain blanks, and with letters and accents
     * as one character each; the same object when there is nothing to do.
     */
    static String remove(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                kept.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                kept.append(c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** A blank that {@link String#strip} leaves or that does not break. */
    private static boolean isBlank(char c) {
        return c > LAST_ASCII && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }
}
