package nl.binnenzicht.dashboard.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table put together from cells that were published already, and from facts that rest on no
 * person: names, targets, norms, deliveries, checks.
 *
 * <p>Adds nothing up and computes nothing from cells, so it cannot undo what was withheld.
 */
public final class Assembly {

    private final String id;
    private final String snapshotId;
    private final List<Published.Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<List<Optional<String>>> codes = new ArrayList<>();

    private Assembly(String id, String snapshotId) {
        this.id = id;
        this.snapshotId = snapshotId;
    }

    /** An empty table that will be known as {@code id}. */
    public static Assembly of(String id, String snapshotId) {
        return new Assembly(id, snapshotId);
    }

    /**
     * A table that is complete as it is.
     *
     * @param codes per row and column the code behind a name
     */
    public static Published ready(
            String id,
            List<Published.Column> columns,
            List<List<Cell>> rows,
            List<List<Optional<String>>> codes,
            String snapshotId) {
        return new Published(id, columns, rows, codes, snapshotId);
    }

    public Assembly column(String name, String title, Published.Kind kind) {
        columns.add(new Published.Column(name, title, kind));
        return this;
    }

    /** Adds a row; as many cells as there are columns. */
    public Assembly row(Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + columns.size() + " columns in " + id);
        }
        rows.add(Arrays.asList(cells));
        codes.add(columns.stream().map(column -> Optional.<String>empty()).toList());
        return this;
    }

    public Published table() {
        return new Published(id, columns, rows, codes, snapshotId);
    }
}
