package nl.binnenzicht.dashboard.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * One question to the engine.
 *
 * @param metricId a metric of the catalogue
 * @param periode over which, or at the end of which
 * @param by dimension columns to break down by, at most three, in order
 * @param filters one value per dimension column
 * @param policy what the asker may see
 * @param asOf which snapshot answers
 */
public record MetricRequest(
        String metricId,
        Periode periode,
        List<String> by,
        Map<String, String> filters,
        Policy policy,
        AsOf asOf) {

    public MetricRequest {
        by = List.copyOf(by);
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    }

    /** A question to the snapshot that serves. */
    public static MetricRequest of(String metricId, Periode periode, Policy policy) {
        return new MetricRequest(metricId, periode, List.of(), Map.of(), policy, AsOf.now());
    }

    public MetricRequest by(String... dimensions) {
        return new MetricRequest(metricId, periode, List.of(dimensions), filters, policy, asOf);
    }

    public MetricRequest where(Map<String, String> values) {
        return new MetricRequest(metricId, periode, by, values, policy, asOf);
    }

    public MetricRequest during(Periode other) {
        return new MetricRequest(metricId, other, by, filters, policy, asOf);
    }

    public MetricRequest asOf(AsOf other) {
        return new MetricRequest(metricId, periode, by, filters, policy, other);
    }

    /** True for a number of the whole organisation: no breakdown, no filter. */
    public boolean isWhole() {
        return by.isEmpty() && filters.isEmpty();
    }
}
