package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * Which groups of one snapshot were counted for someone who may not see small numbers, so that two
 * groups that are almost the same are not both shown: their difference is a group too.
 *
 * <p>Two groups are too close when fewer persons than the threshold are in one and not in the
 * other. Also when nobody is: then everyone of a group would turn out to have what only the other
 * asks. The first of the two that was asked stays, as long as this program runs. What this does not
 * cover stands in docs/decisions/0024.
 *
 * <p>Problems: BZ-248 when more groups are asked than are remembered.
 */
final class CohortGeheugen {

    /** Definitions that may be asked of a snapshot; a definition asked again is free. */
    static final int MEESTE = 2000;

    /** What they may take in memory: a bit per person and group. */
    private static final long MEESTE_BITS = 8L * 64 * 1024 * 1024;

    private final Map<String, Integer> personen = new HashMap<>();
    private final Map<String, Boolean> besluiten = new HashMap<>();
    private final List<long[]> getoond = new ArrayList<>();
    private long bits;

    /**
     * Whether the size of a group may be shown.
     *
     * @param kern what decides who is in it; the same kern gets the same answer
     * @param ids who is in it
     */
    synchronized boolean mag(String kern, Collection<String> ids, int threshold) {
        Boolean eerder = besluiten.get(kern);
        if (eerder != null) {
            return eerder;
        }
        if (besluiten.size() >= MEESTE || bits >= MEESTE_BITS) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-248",
                            "cohort",
                            besluiten.size()
                                    + " verschillende groepen zijn al geteld in deze snapshot",
                            "hoogstens " + MEESTE + ", minder bij heel veel mensen",
                            "Er is niets geteld; vraag de informatiemanager, of wacht op een nieuwe"
                                    + " snapshot."));
        }
        long[] leden = leden(ids);
        boolean mag =
                ids.size() >= threshold
                        && getoond.stream()
                                .noneMatch(een -> Groepen.apart(leden, een, threshold) < threshold)
                        && !Groepen.verraadt(leden, getoond, threshold);
        besluiten.put(kern, mag);
        if (mag) {
            getoond.add(leden);
            bits += (long) leden.length * Long.SIZE;
        }
        return mag;
    }

    private long[] leden(Collection<String> ids) {
        BitSet leden = new BitSet();
        ids.forEach(id -> leden.set(personen.computeIfAbsent(id, any -> personen.size())));
        return leden.toLongArray();
    }
}
