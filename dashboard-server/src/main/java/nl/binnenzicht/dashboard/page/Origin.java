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
 */
public record Origin(
        String id,
        String name,
        String definition,
        String source,
        String owner,
        String checked,
        String marts) {

    public static Origin of(Metric metric) {
        String number = metric.indicator().map(text -> " (" + text + ")").orElse("");
        return new Origin(
                metric.id(),
                metric.name() + number,
                metric.definition(),
                metric.source(),
                metric.owner(),
                metric.checked(),
                String.join(", ", metric.marts()));
    }
}
