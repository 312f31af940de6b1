package nl.binnenzicht.dashboard.page;

import nl.binnenzicht.marts.metric.Metric;

/**
 * Where a number comes from, for the reader who opens it.
 *
 * @param id of the metric
 * @param name as the screen says it
 * @param definition what is counted exactly
 * @param source document that asks for it
 * @param owner who answers for it
 * @param checked who checked it, and when
 * @param marts tables it rests on
 * @param herziening address of the page with what was known then and now; empty for a table
 * @param uitleg address of the page that follows it back to its files
 */
public record Origin(
        String id,
        String name,
        String definition,
        String source,
        String owner,
        String checked,
        String marts,
        String herziening,
        String uitleg) {

    /**
     * @param query choice of the page as the metric knows it, as an address says it; may be empty
     * @param everyone the same without filters
     */
    public static Origin of(Metric metric, String query, String everyone) {
        String number = metric.indicator().map(text -> " (" + text + ")").orElse("");
        return new Origin(
                metric.id(),
                metric.name() + number,
                metric.definition(),
                metric.source(),
                metric.owner(),
                metric.checked(),
                String.join(", ", metric.marts()),
                metric.kind() == Metric.Kind.TABEL ? "" : address("herziening", metric, everyone),
                address("uitleg", metric, query));
    }

    private static String address(String page, Metric metric, String query) {
        return "/" + page + "/" + metric.id() + (query.isEmpty() ? "" : "?" + query);
    }
}
