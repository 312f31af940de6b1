package nl.binnenzicht.dashboard.answer;

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
 */
public record MetricRequest(
        String metricId,
        Periode periode,
        List<String> by,
        Map<String, String> filters,
        Policy policy) {

    public MetricRequest {
        by = List.copyOf(by);
        filters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    }

    public static MetricRequest of(String metricId, Periode periode, Policy policy) {
        return new MetricRequest(metricId, periode, List.of(), Map.of(), policy);
    }

    public MetricRequest by(String... dimensions) {
        return new MetricRequest(metricId, periode, List.of(dimensions), filters, policy);
    }

    public MetricRequest where(Map<String, String> values) {
        return new MetricRequest(metricId, periode, by, values, policy);
    }

    public MetricRequest during(Periode other) {
        return new MetricRequest(metricId, other, by, filters, policy);
    }

    /** True for a number of the whole organisation: no breakdown, no filter. */
    public boolean isWhole() {
        return by.isEmpty() && filters.isEmpty();
    }
}
