package nl.binnenzicht.ingest.landing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.warehouse.error.Similar;

/** Which unknown column is probably which missing one under a new name; each is used once. */
final class Renames {

    /** Less alike than this is no suggestion. */
    private static final double ALIKE = 0.6;

    private Renames() {}

    private record Pair(String missing, String unknown, double likeness) {}

    /** Missing column to unknown column, the most alike first served. */
    static Map<String, String> of(List<String> missing, List<String> unknown) {
        List<Pair> pairs = new ArrayList<>();
        for (String one : missing) {
            for (String other : unknown) {
                pairs.add(new Pair(one, other, Similar.likeness(one, other)));
            }
        }
        pairs.removeIf(pair -> pair.likeness < ALIKE);
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Map<String, String> renames = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!renames.containsKey(pair.missing) && used.add(pair.unknown)) {
                renames.put(pair.missing, pair.unknown);
            }
        }
        return renames;
    }
}
