package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * Adds the rows of nothing: a group that is empty in a period is a finding, and so is an empty
 * organisation. A count of nothing is 0, a mean of nothing has no value.
 */
final class EmptyGroups {

    private static final String PERSONS = "aantal_clienten";

    private final Metric metric;
    private final List<String> by;
    private final Rows found;

    private EmptyGroups(Metric metric, List<String> by, Rows found) {
        this.metric = metric;
        this.by = by;
        this.found = found;
    }

    /** The one row of a question without breakdown that found no row. */
    static Rows whole(Metric metric, Rows found) {
        EmptyGroups groups = new EmptyGroups(metric, List.of(), found);
        return new Rows(found.columns(), List.of(groups.row(List.of())));
    }

    /** The groups found, and those that other periods have; only where groups are of persons. */
    static Rows complete(Metric metric, List<String> by, Rows found, Rows everSeen) {
        return new EmptyGroups(metric, by, found).complete(everSeen);
    }

    private Rows complete(Rows everSeen) {
        Set<List<Object>> present = new HashSet<>();
        found.rows().forEach(row -> present.add(row.subList(0, by.size())));
        List<List<Object>> rows = new ArrayList<>(found.rows());
        int persons = found.columns().indexOf(PERSONS);
        for (List<Object> row : everSeen.rows()) {
            List<Object> group = row.subList(0, by.size());
            boolean countsPersons = persons >= 0 && row.get(persons) != null;
            if (countsPersons && present.add(group)) {
                rows.add(row(group));
            }
        }
        return new Rows(found.columns(), rows);
    }

    private List<Object> row(List<Object> group) {
        Object[] row = new Object[found.columns().size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = i < group.size() ? group.get(i) : value(found.columns().get(i));
        }
        return Arrays.asList(row);
    }

    private Object value(String column) {
        return switch (column) {
            case PERSONS, "teller" -> 0L;
            case "noemer" -> isPart() ? found.value(0, column) : Long.valueOf(0);
            default -> isPart() ? (Object) Double.valueOf(0) : zeroOrNull();
        };
    }

    /** A share over its own parts, where the whole is known: an empty part is a share of zero. */
    private boolean isPart() {
        return metric.unit() == Metric.Unit.AANDEEL
                && !found.isEmpty()
                && by.stream().anyMatch(column -> !metric.filters().containsKey(column));
    }

    private Long zeroOrNull() {
        return switch (metric.unit()) {
            case PERSONEN, UITKERINGEN, TRAJECTEN, AANTAL -> 0L;
            case AANDEEL, EUR, FTE, DAGEN, MAANDEN, CIJFER -> null;
        };
    }
}
