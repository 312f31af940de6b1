package nl.binnenzicht.dashboard.answer;

import java.util.List;

/**
 * What the sizes of groups give away about a group that was not asked. A group is a row of bits,
 * one per person; rows may differ in length.
 */
final class Groepen {

    private Groepen() {}

    /** How many people are in one of the two and not in the other, or the limit when it is more. */
    static int apart(long[] een, long[] ander, int limit) {
        int count = 0;
        for (int i = 0; i < Math.max(een.length, ander.length) && count < limit; i++) {
            count += Long.bitCount(at(een, i) ^ at(ander, i));
        }
        return Math.min(count, limit);
    }

    /**
     * Whether a group, together with two that are known, gives away a few people: one to below the
     * limit. With "a", "b" and "a or b" that is who is in both; with "everyone", "a" and "b" who is
     * in neither.
     */
    static boolean verraadt(long[] nieuw, List<long[]> bekend, int limit) {
        for (long[] een : bekend) {
            for (long[] ander : bekend) {
                if (een != ander
                        && (inBeide(nieuw, een, ander, limit)
                                || inBeide(een, nieuw, ander, limit)
                                || inBeide(ander, een, nieuw, limit)
                                || inGeen(nieuw, een, ander, limit)
                                || inGeen(een, nieuw, ander, limit))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All but a few of {@code deel} are exactly what {@code geheel} has more than {@code rest}. */
    private static boolean inBeide(long[] deel, long[] geheel, long[] rest, int limit) {
        int count = 0;
        for (int i = 0; i < langste(deel, geheel, rest); i++) {
            long meer = at(geheel, i) & ~at(rest, i);
            if ((at(rest, i) & ~at(geheel, i)) != 0 || (meer & ~at(deel, i)) != 0) {
                return false;
            }
            count += Long.bitCount(at(deel, i) & ~meer);
            if (count >= limit) {
                return false;
            }
        }
        return count > 0;
    }

    /** All but a few of {@code geheel} are in one of two groups that have nobody in common. */
    private static boolean inGeen(long[] geheel, long[] een, long[] ander, int limit) {
        int count = 0;
        for (int i = 0; i < langste(geheel, een, ander); i++) {
            long samen = at(een, i) | at(ander, i);
            if ((at(een, i) & at(ander, i)) != 0 || (samen & ~at(geheel, i)) != 0) {
                return false;
            }
            count += Long.bitCount(at(geheel, i) & ~samen);
            if (count >= limit) {
                return false;
            }
        }
        return count > 0;
    }

    private static int langste(long[] een, long[] twee, long[] drie) {
        return Math.max(een.length, Math.max(twee.length, drie.length));
    }

    private static long at(long[] bits, int word) {
        return word < bits.length ? bits[word] : 0;
    }
}
