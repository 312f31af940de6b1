package nl.binnenzicht.warehouse.store;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.schema.DeliveryKind;

/**
 * Which deliveries of one table together are the table (docs/decisions/0008).
 *
 * <p>Of full deliveries the one of the newest period counts, and within a period the newest. On top
 * of it, or alone when there is none, come the supplements after it, of each period the newest.
 */
final class InForce {

    private static final Comparator<Placed> ORDER =
            Comparator.comparing(Placed::period)
                    .thenComparing(placed -> placed.manifest.sequence());

    private InForce() {}

    /**
     * A delivery in its place in time. Without a period of its own it stands at the newest period
     * that was known when it came.
     */
    private record Placed(YearMonth period, Manifest manifest) {}

    /**
     * Those that count, the older period first: where two hold the same key, the later in this list
     * is right.
     *
     * @param deliveries of one table, in the order in which they came
     */
    static List<Manifest> of(List<Manifest> deliveries) {
        List<Placed> placed = place(deliveries);
        Placed base =
                placed.stream()
                        .filter(one -> one.manifest.terms().soort() == DeliveryKind.VOLLEDIG)
                        .max(ORDER)
                        .orElse(null);
        Map<String, Placed> counting = new LinkedHashMap<>();
        if (base != null) {
            counting.put("", base);
        }
        for (Placed one : placed) {
            if (one.manifest.terms().soort() == DeliveryKind.AANVULLEND
                    && (base == null || ORDER.compare(one, base) > 0)) {
                String period = one.manifest.terms().periode();
                counting.put(period == null ? one.manifest.levering() : period, one);
            }
        }
        return counting.values().stream().sorted(ORDER).map(Placed::manifest).toList();
    }

    private static List<Placed> place(List<Manifest> deliveries) {
        List<Placed> placed = new ArrayList<>();
        YearMonth newest = YearMonth.of(0, 1);
        for (Manifest manifest : deliveries) {
            YearMonth period = manifest.terms().maand().orElse(newest);
            placed.add(new Placed(period, manifest));
            newest = period.isAfter(newest) ? period : newest;
        }
        return placed;
    }
}
