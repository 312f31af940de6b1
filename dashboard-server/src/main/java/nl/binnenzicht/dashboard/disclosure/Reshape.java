package nl.binnenzicht.dashboard.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Published tables in another shape: columns left out, turned or put side by side. */
public final class Reshape {

    private Reshape() {}

    /** Only these columns, in this order. */
    public static Published select(Published table, String... names) {
        List<Published.Column> columns = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Optional<String>>> codes = new ArrayList<>();
        for (String name : names) {
            columns.add(table.columns().get(table.indexOf(name)));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            List<Optional<String>> rowCodes = new ArrayList<>();
            for (String name : names) {
                cells.add(table.cell(row, name));
                rowCodes.add(table.code(row, name));
            }
            rows.add(cells);
            codes.add(rowCodes);
        }
        return new Published(table.id(), columns, rows, codes, table.snapshotId());
    }

    /** Another title for one column. */
    public static Published titled(Published table, String name, String title) {
        List<Published.Column> columns = new ArrayList<>(table.columns());
        int at = table.indexOf(name);
        columns.set(at, new Published.Column(name, title, columns.get(at).kind()));
        return new Published(table.id(), columns, table.rows(), codes(table), table.snapshotId());
    }

    /** Only the rows whose code in a column is one of these. */
    public static Published keep(Published table, String column, List<String> wanted) {
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Optional<String>>> codes = new ArrayList<>();
        List<List<Optional<String>>> all = codes(table);
        for (int row = 0; row < table.rows().size(); row++) {
            if (wanted.contains(table.code(row, column).orElse(""))) {
                rows.add(table.rows().get(row));
                codes.add(all.get(row));
            }
        }
        return new Published(table.id(), table.columns(), rows, codes, table.snapshotId());
    }

    /**
     * One row per name in the first column and one column per code in the second; a combination
     * that is not in the table does not apply.
     */
    public static Published turn(Published table, String down, String across, String value) {
        Map<String, String> heads = new LinkedHashMap<>();
        Map<String, Integer> first = new LinkedHashMap<>();
        Map<String, Map<String, Cell>> grid = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            String name = String.valueOf(table.cell(row, down).value());
            String head = String.valueOf(table.cell(row, across).value());
            String code = table.code(row, across).orElse(head);
            heads.putIfAbsent(code, head);
            first.putIfAbsent(name, row);
            grid.computeIfAbsent(name, any -> new LinkedHashMap<>())
                    .put(code, table.cell(row, value));
        }
        Published.Kind kind = table.columns().get(table.indexOf(value)).kind();
        List<Published.Column> columns = new ArrayList<>();
        columns.add(table.columns().get(table.indexOf(down)));
        heads.forEach((code, head) -> columns.add(new Published.Column(code, head, kind)));
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Optional<String>>> codes = new ArrayList<>();
        grid.forEach(
                (name, values) -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
                    List<Optional<String>> rowCodes = new ArrayList<>();
                    rowCodes.add(table.code(first.get(name), down));
                    for (String code : heads.keySet()) {
                        cells.add(values.getOrDefault(code, Cell.absent(Cell.State.NVT)));
                        rowCodes.add(Optional.empty());
                    }
                    rows.add(cells);
                    codes.add(rowCodes);
                });
        return new Published(table.id(), columns, rows, codes, table.snapshotId());
    }

    /**
     * Tables about the same things side by side: the first column names the thing, every other
     * column comes along under a name of its own.
     *
     * @param tables name of the value column in the result, to a table with column {@code waarde}
     */
    public static Published beside(String id, String key, Map<String, Published> tables) {
        Published one = tables.values().iterator().next();
        List<Published.Column> columns = new ArrayList<>();
        columns.add(one.columns().get(one.indexOf(key)));
        Set<String> things = new LinkedHashSet<>();
        tables.forEach(
                (name, table) -> {
                    Published.Column value = table.columns().get(table.indexOf("waarde"));
                    columns.add(new Published.Column(name, value.title(), value.kind()));
                    for (int row = 0; row < table.rows().size(); row++) {
                        things.add(String.valueOf(table.cell(row, key).value()));
                    }
                });
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Optional<String>>> codes = new ArrayList<>();
        for (String thing : things) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(thing)));
            tables.values().forEach(table -> cells.add(find(table, key, thing)));
            rows.add(cells);
            codes.add(columns.stream().map(column -> Optional.<String>empty()).toList());
        }
        return new Published(id, columns, rows, codes, one.snapshotId());
    }

    private static Cell find(Published table, String key, String thing) {
        for (int row = 0; row < table.rows().size(); row++) {
            if (thing.equals(String.valueOf(table.cell(row, key).value()))) {
                return table.cell(row, "waarde");
            }
        }
        return Cell.absent(Cell.State.NVT);
    }

    private static List<List<Optional<String>>> codes(Published table) {
        List<List<Optional<String>>> codes = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Optional<String>> line = new ArrayList<>();
            for (Published.Column column : table.columns()) {
                line.add(table.code(row, column.name()));
            }
            codes.add(line);
        }
        return codes;
    }
}
