package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.MetricColumns;

/**
 * Another protection, as strict as anyone may ask: what {@link SmallCells} shows as a whole number,
 * rounded to five, and nothing for the informatiemanager that management does not see.
 */
public final class RoundingGate extends Gate {

    private static final int BASE = 5;
    private static final List<String> TIMES = List.of("periode_id", "jaar");

    private final Gate first;

    private RoundingGate(Gate first) {
        this.first = first;
    }

    public static Gate over(MetricColumns titles) {
        return new RoundingGate(Gate.smallCells(titles));
    }

    @Override
    Published publish(Found found) {
        return rounded(first.publish(asManagement(found)));
    }

    @Override
    Published publishSeries(List<Found> found) {
        return rounded(first.publishSeries(found.stream().map(this::asManagement).toList()));
    }

    private Found asManagement(Found found) {
        MetricRequest request = found.request();
        return new Found(
                found.metric(),
                new MetricRequest(
                        request.metricId(),
                        request.periode(),
                        request.by(),
                        request.filters(),
                        Policy.management(),
                        request.asOf()),
                found.state(),
                found.rows(),
                found.names(),
                found.snapshotId());
    }

    private static Published rounded(Published table) {
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Optional<String>>> codes = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            List<Optional<String>> names = new ArrayList<>();
            for (Published.Column column : table.columns()) {
                cells.add(rounded(table.cell(row, column.name()), column));
                names.add(table.code(row, column.name()));
            }
            rows.add(cells);
            codes.add(names);
        }
        return Assembly.ready(table.id(), table.columns(), rows, codes, table.snapshotId());
    }

    private static Cell rounded(Cell cell, Published.Column column) {
        if (TIMES.contains(column.name())) {
            return cell;
        }
        boolean count = column.kind() == Published.Kind.INTEGER && cell.value() instanceof Long;
        return count ? Cell.of(Math.round((Long) cell.value() / (double) BASE) * BASE) : cell;
    }
}
