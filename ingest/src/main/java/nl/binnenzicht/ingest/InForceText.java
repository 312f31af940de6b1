package nl.binnenzicht.ingest;

import java.util.List;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.Manifest;

/** Says which deliveries of a table count now. */
final class InForceText {

    /** More deliveries than this are counted. */
    private static final int MOST_NAMED = 4;

    private InForceText() {}

    /** {@code nu geldt 0003-9f2a41cc (2025-12), samen 120 rijen}. */
    static String of(List<Manifest> inForce) {
        if (inForce.isEmpty()) {
            return "nu geldt niets";
        }
        String deliveries =
                inForce.size() > MOST_NAMED
                        ? "%s leveringen tot en met %s"
                                .formatted(
                                        Progress.count(inForce.size()),
                                        name(inForce.get(inForce.size() - 1)))
                        : inForce.stream().map(InForceText::name).collect(Collectors.joining(", "));
        long rows = inForce.stream().mapToLong(Manifest::geland).sum();
        return "nu geldt %s, samen %s rijen".formatted(deliveries, Progress.count(rows));
    }

    private static String name(Manifest one) {
        String period = one.terms().periode();
        return one.levering() + (period == null ? "" : " (" + period + ")");
    }
}
