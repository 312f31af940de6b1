package nl.binnenzicht.ingest.landing;

import java.util.List;
import nl.binnenzicht.warehouse.schema.Contract;

/** The key columns of a row as one 64-bit hash; values that are equal after reading hash equal. */
final class KeyHash {

    private static final long EMPTY = 0x6C62272E07BB0142L;

    private final int[] places;

    KeyHash(Contract contract) {
        List<String> names = contract.columns().stream().map(column -> column.name()).toList();
        places = contract.key().stream().mapToInt(names::indexOf).toArray();
    }

    boolean isKnown(Header header) {
        for (int place : places) {
            if (!header.has(place)) {
                return false;
            }
        }
        return places.length > 0;
    }

    long of(ParsedRow row) {
        long hash = 0;
        for (int place : places) {
            if (!row.isFilled(place)) {
                hash = mix(hash ^ EMPTY);
            } else if (row.text(place) == null) {
                hash = mix(hash ^ row.number(place));
            } else {
                hash = text(hash, row.text(place));
            }
        }
        return hash;
    }

    private static long text(long start, String text) {
        long hash = mix(start ^ text.length());
        long word = 0;
        for (int i = 0; i < text.length(); i++) {
            word = word << 16 | text.charAt(i);
            if ((i & 3) == 3) {
                hash = mix(hash ^ word);
                word = 0;
            }
        }
        return mix(hash ^ word);
    }

    /** The finaliser of SplitMix64: every bit of the input moves half the bits of the output. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
