package nl.binnenzicht.warehouse.error;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the name that was probably meant: at most two in five letters differ. */
public final class Similar {

    private Similar() {}

    public static Optional<String> to(String name, List<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(name, candidate) * 5 <= name.length() * 2)
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
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
