package nl.binnenzicht.ingest.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the pseudonym of a person: HMAC-SHA256 with the key of this data home over {@code
 * v1|bsn|warehouse|<nine digits>}, written as {@code p1_} and 26 characters of Crockford base32 in
 * lower case (the first 130 bits).
 *
 * <p>Keyed, because all valid numbers can be hashed in half a minute. The same person gives the
 * same pseudonym in every source and every delivery. For one thread.
 */
public final class Pseudonyms {

    private static final String PREFIX = "p1_";
    private static final String DOMAIN = "v1|bsn|warehouse|";
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int CHARACTERS = 26;
    private static final int CACHE = 1 << 16;

    private final Mac mac;
    private final int[] cachedNumbers = new int[CACHE];
    private final String[] cached = new String[CACHE];

    Pseudonyms(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is in every JDK", e);
        }
        Arrays.fill(cachedNumbers, Bsn.INVALID);
    }

    /** The pseudonym of a valid number. */
    public String of(int bsn) {
        int slot = (bsn * 0x9E3779B9) >>> 16;
        if (cachedNumbers[slot] != bsn) {
            cached[slot] = make(bsn);
            cachedNumbers[slot] = bsn;
        }
        return cached[slot];
    }

    private String make(int bsn) {
        byte[] hash = mac.doFinal((DOMAIN + Bsn.digits(bsn)).getBytes(StandardCharsets.US_ASCII));
        char[] text = new char[CHARACTERS];
        for (int i = 0; i < CHARACTERS; i++) {
            int bit = i * 5;
            int window = (hash[bit >> 3] & 0xFF) << 8 | hash[(bit >> 3) + 1] & 0xFF;
            text[i] = ALPHABET[window >> 11 - (bit & 7) & 31];
        }
        return PREFIX + new String(text);
    }
}
