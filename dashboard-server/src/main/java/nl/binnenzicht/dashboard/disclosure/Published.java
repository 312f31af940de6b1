package nl.binnenzicht.dashboard.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * A table that may be shown, charted and exported: the only type those accept. Made by the gate of
 * the engine, or put together here from cells that it let through.
 */
public final class Published {

    private final String id;
    private final List<Column> columns;
    private final List<List<Cell>> rows;
    private final List<List<Optional<String>>> codes;
    private final String snapshotId;

    Published(
            String id,
            List<Column> columns,
            List<List<Cell>> rows,
            List<List<Optional<String>>> codes,
            String snapshotId) {
        this.id = id;
        this.columns = List.copyOf(columns);
        this.rows = rows.stream().map(List::copyOf).toList();
        this.codes = codes.stream().map(List::copyOf).toList();
        this.snapshotId = snapshotId;
    }

    /**
     * A column of a published table.
     *
     * @param name technical name, used in exports
     * @param title as the screen says it
     * @param kind what the cells hold
     */
    public record Column(String name, String title, Kind kind) {}

    /** How a column is formatted; numbers carry the unit of their metric. */
    public enum Kind {
        TEXT,
        DATE,
        INTEGER,
        /** 0..1, shown as percentage. */
        SHARE,
        EUR,
        DECIMAL
    }

    public String id() {
        return id;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<List<Cell>> rows() {
        return rows;
    }

    public String snapshotId() {
        return snapshotId;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + column + " in " + id);
    }

    public Cell cell(int row, String column) {
        return rows.get(row).get(indexOf(column));
    }

    /** The code behind a name, for links and fixed places; empty where the cell is no name. */
    public Optional<String> code(int row, String column) {
        return codes.get(row).get(indexOf(column));
    }

    /** How many cells are withheld because they rest on too few persons. */
    public long withheld() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.state() == Cell.State.TE_WEINIG)
                .count();
    }
}
