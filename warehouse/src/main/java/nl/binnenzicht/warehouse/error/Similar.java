package nl.binnenzicht.warehouse.error;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the name that was probably meant: at most two in five letters differ. */
public final class Similar {

    private Similar() {}

    public static Optional<String> to(String name, List<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(name, candidate) * 5 <= name.length() * 2)
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
    }

    /**
     * How alike two names are, 0 to 1: by letters that differ or by pairs of letters that both
     * have, whichever says more, so that {@code datum_begin} is like {@code begindatum}.
     */
    public static double likeness(String one, String other) {
        int longest = Math.max(1, Math.max(one.length(), other.length()));
        return Math.max(1 - distance(one, other) / (double) longest, commonPairs(one, other));
    }

    private static double commonPairs(String one, String other) {
        List<String> pairs = pairs(one);
        List<String> left = new ArrayList<>(pairs(other));
        int all = pairs.size() + left.size();
        long common = pairs.stream().filter(left::remove).count();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static List<String> pairs(String name) {
        String letters = name.replace("_", "").replace("-", "").replace(" ", "");
        return IntStream.range(0, Math.max(0, letters.length() - 1))
                .mapToObj(i -> letters.substring(i, i + 2))
                .toList();
    }

    /** Levenshtein distance: letters to add, drop or change. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
