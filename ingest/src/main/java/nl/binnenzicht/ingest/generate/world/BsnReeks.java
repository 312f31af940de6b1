package nl.binnenzicht.ingest.generate.world;

import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * Test BSNs: valid by the 11-proef, from a range that is never issued, each of them once.
 *
 * <p>The range is {@code 00xxxxxxx}. A citizen service number has eight or nine digits (an
 * eight-digit one is written with one leading zero), so a number of seven digits or fewer is
 * nobody's. The customary test series 99999xxxx holds 909 valid numbers and 0000xxxxx some nine
 * thousand, too few for this; 0000xxxxx lies inside the range used here. No publication of the
 * issuer that promises the range stays empty was found: the number of digits is the ground.
 *
 * <p>The range holds {@value #SIZE} valid numbers. Who asks for more gets BZ-061 and no number from
 * any other range.
 */
public final class BsnReeks {

    /** How many valid numbers the range holds. */
    public static final int SIZE = 909_090;

    private static final int PREFIXES = 1_000_000;

    /** Coprime to the number of prefixes: the walk meets each of them once. */
    private static final int STEP = 387_421;

    private int prefix = 31_337;
    private int taken;

    /** The next number, nine digits. Problems: BZ-061 when the range is used up. */
    public String next() {
        if (taken == SIZE) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-061",
                            "generate --clients",
                            "meer dan " + SIZE + " personen",
                            "hoogstens " + SIZE + " personen, zoveel test-BSN's bestaan er",
                            "Kies minder cliënten of minder maanden; de uitvoer is niet"
                                    + " compleet."));
        }
        while (true) {
            prefix = (prefix + STEP) % PREFIXES;
            int check = weighted(prefix) % 11;
            if (check < 10 && (prefix != 0 || check != 0)) {
                taken++;
                return digits(prefix * 10 + check);
            }
        }
    }

    /** How many numbers were given out. */
    public int taken() {
        return taken;
    }

    /** 7 x third digit + ... + 2 x eighth digit; the first two are zero. */
    private static int weighted(int sixDigits) {
        int sum = 0;
        int left = sixDigits;
        for (int weight = 2; weight <= 7; weight++) {
            sum += weight * (left % 10);
            left /= 10;
        }
        return sum;
    }

    private static String digits(int number) {
        char[] text = new char[9];
        int left = number;
        for (int i = 8; i >= 0; i--) {
            text[i] = (char) ('0' + left % 10);
            left /= 10;
        }
        return new String(text);
    }
}
