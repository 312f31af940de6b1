package nl.binnenzicht.ingest.vault;

import java.util.Arrays;

/**
 * Who is in the sealed table already, and with which day of birth and sex: eight bytes a person.
 *
 * <p>One long per person: number (30 bits), day of birth as days since 1800-01-01 plus one (17
 * bits, 0 unknown), sex code plus one (4 bits, 0 unknown). Open addressing on the number.
 */
final class KnownPersons {

    private static final int NUMBER_SHIFT = 21;
    private static final long FREE = 0;

    private long[] slots = new long[1 << 12];
    private int size;

    /** Packs what is known; equal packs are the same person with the same details. */
    static long pack(int bsn, int birth, int sex) {
        return (long) bsn << NUMBER_SHIFT | (long) birth << 4 | sex;
    }

    static int number(long packed) {
        return (int) (packed >>> NUMBER_SHIFT);
    }

    static int birth(long packed) {
        return (int) (packed >>> 4) & 0x1FFFF;
    }

    static int sex(long packed) {
        return (int) packed & 0xF;
    }

    /** The pack of a person, or 0 when the number is new. */
    long find(int bsn) {
        return slots[slot(bsn)];
    }

    void put(long packed) {
        int slot = slot(number(packed));
        if (slots[slot] == FREE) {
            size++;
        }
        slots[slot] = packed;
        if (size * 3L > slots.length * 2L) {
            grow();
        }
    }

    int size() {
        return size;
    }

    void clear() {
        Arrays.fill(slots, FREE);
        size = 0;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long packed : old) {
            if (packed != FREE) {
                slots[slot(number(packed))] = packed;
            }
        }
    }

    private int slot(int bsn) {
        int mask = slots.length - 1;
        int slot = bsn * 0x9E3779B9 >>> 4 & mask;
        while (slots[slot] != FREE && number(slots[slot]) != bsn) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
