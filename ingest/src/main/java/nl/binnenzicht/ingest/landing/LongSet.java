package nl.binnenzicht.ingest.landing;

/** A set of numbers other than zero: eight bytes per slot, open addressing. */
final class LongSet {

    private static final int SMALLEST = 1 << 10;

    /** Moving everything is most of the work of a growing set, so it is done seldom. */
    private static final int TIMES = 4;

    private long[] slots = new long[SMALLEST];
    private int size;

    /** True when the number was not in the set yet. */
    boolean add(long number) {
        int slot = slot(number);
        if (slots[slot] == number) {
            return false;
        }
        slots[slot] = number;
        size++;
        if (size * 4L > slots.length * 3L) {
            grow();
        }
        return true;
    }

    boolean contains(long number) {
        return slots[slot(number)] == number;
    }

    int size() {
        return size;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * TIMES];
        for (long number : old) {
            if (number != 0) {
                slots[slot(number)] = number;
            }
        }
    }

    private int slot(long number) {
        int mask = slots.length - 1;
        int slot = (int) (number ^ number >>> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
