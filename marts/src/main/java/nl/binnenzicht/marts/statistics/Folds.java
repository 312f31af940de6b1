package nl.binnenzicht.marts.statistics;

/**
 * Which fold someone is in: a hash of the id, so that one person more does not move the others, and
 * all observations of a person are in one fold.
 */
public final class Folds {

    private Folds() {}

    /** 0 to {@code folds - 1}; FNV-1a over the characters, then the finaliser of SplitMix64. */
    public static int of(String id, int folds, long seed) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return (int) Math.floorMod(hash ^ (hash >>> 31), (long) folds);
    }
}
