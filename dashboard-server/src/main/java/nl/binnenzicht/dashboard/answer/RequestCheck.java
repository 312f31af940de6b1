package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.error.Similar;

/**
 * Refuses a question that a metric cannot answer, with everything that is wrong with it.
 *
 * <p>Problems: BZ-042 for a dimension the metric does not declare, BZ-043 for more than three
 * dimensions, BZ-044 for a filter value that is no code, BZ-045 for a period without data.
 */
final class RequestCheck {

    private static final int MAX_DIMENSIONS = 3;

    private final Metric metric;
    private final MetricRequest request;
    private final List<Problem> problems = new ArrayList<>();

    RequestCheck(Metric metric, MetricRequest request) {
        this.metric = metric;
        this.request = request;
    }

    /** Dimensions and values. */
    RequestCheck question(CodeNames names) {
        Set<String> asked = new HashSet<>();
        for (String dimension : request.by()) {
            if (!metric.canBreakDown() || !metric.dimensions().contains(dimension)) {
                undeclared("uitsplitsing", dimension, metric.dimensions());
            } else if (!asked.add(dimension)) {
                wrong("BZ-042", "dezelfde uitsplitsing twee keer", "elke dimensie een keer", "");
            }
        }
        for (Map.Entry<String, String> filter : request.filters().entrySet()) {
            if (!metric.filters().containsKey(filter.getKey())) {
                undeclared("filter", filter.getKey(), metric.filters().keySet());
            } else {
                value(filter, names.of(filter.getKey(), request.filters()));
            }
            asked.add(filter.getKey());
        }
        if (asked.size() > MAX_DIMENSIONS) {
            wrong(
                    "BZ-043",
                    asked.size() + " dimensies, filters meegeteld",
                    "hoogstens " + MAX_DIMENSIONS,
                    "Haal een uitsplitsing of filter weg.");
        }
        return this;
    }

    private void undeclared(String use, String asked, Collection<String> declared) {
        wrong(
                "BZ-042",
                "deze " + use + " kent dit getal niet",
                declared.isEmpty() ? "geen " + use : "een van " + String.join(", ", declared),
                Similar.to(asked, List.copyOf(declared))
                        .map(near -> "Bedoelde u " + near + "?")
                        .orElse("Kies een andere " + use + "."));
    }

    private void value(Map.Entry<String, String> filter, Map<String, String> codes) {
        if (!codes.containsKey(filter.getValue())) {
            wrong(
                    "BZ-044",
                    "deze waarde van " + filter.getKey() + " bestaat niet",
                    "een van " + String.join(", ", codes.keySet()),
                    "Kies een waarde uit de lijst.");
        }
    }

    /** The period, against the months there are data about. */
    RequestCheck period(List<Integer> maanden) {
        if (metric.moment() == Metric.Moment.ALTIJD || metric.moment() == Metric.Moment.JAAR) {
            return this;
        }
        boolean outside =
                maanden.isEmpty()
                        || request.periode().firstId() > maanden.get(maanden.size() - 1)
                        || request.periode().lastId() < maanden.get(0);
        if (outside) {
            wrong(
                    "BZ-045",
                    "over " + request.periode().naam() + " zijn geen gegevens",
                    maanden.isEmpty()
                            ? "een snapshot met gegevens"
                            : "een periode van "
                                    + maanden.get(0)
                                    + " tot en met "
                                    + maanden.get(maanden.size() - 1),
                    "Kies een andere periode.");
        }
        return this;
    }

    /** Throws when anything was wrong. */
    void orRefuse() {
        if (!problems.isEmpty()) {
            throw RequestException.wrong(problems);
        }
    }

    private void wrong(String code, String found, String expected, String action) {
        problems.add(new Problem(code, "metric " + metric.id(), found, expected, action));
    }
}
