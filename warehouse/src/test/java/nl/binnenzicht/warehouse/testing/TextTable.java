package nl.binnenzicht.warehouse.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table written out in a test: a header line and one line per row, cells between bars.
 *
 * @param columns header, in order
 * @param rows cells in column order; an empty cell is null
 */
public record TextTable(List<String> columns, List<List<String>> rows) {

    public static TextTable parse(String text) {
        List<List<String>> lines =
                text.lines().filter(line -> !line.isBlank()).map(TextTable::cells).toList();
        List<String> columns = lines.get(0);
        List<List<String>> rows = lines.subList(1, lines.size());
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row has %d cells, header has %d: %s"
                                .formatted(row.size(), columns.size(), row));
            }
        }
        return new TextTable(columns, rows);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : Arrays.asList(line.split("\\|", -1))) {
            cells.add(cell.isBlank() ? null : cell.strip());
        }
        return cells;
    }

    /** The cell in a named column, or null when the table has no such column. */
    public String cell(int row, String column) {
        int index = columns.indexOf(column);
        return index < 0 ? null : rows.get(row).get(index);
    }
}
