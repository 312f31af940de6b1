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
        String uitleg) {

    /**
     * @param query choice of the page as the metric knows it, as an address says it; may be empty
     */
    public static Origin of(Metric metric, String query) {
        String number = metric.indicator().map(text -> " (" + text + ")").orElse("");
        return new Origin(
                metric.id(),
                metric.name() + number,
                metric.definition(),
                metric.source(),
                metric.owner(),
                metric.checked(),
                String.join(", ", metric.marts()),
                "/uitleg/" + metric.id() + (query.isEmpty() ? "" : "?" + query));
    }
}
