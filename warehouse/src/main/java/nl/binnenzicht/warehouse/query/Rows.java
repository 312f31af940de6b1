package nl.binnenzicht.warehouse.query;

import java.math.BigDecimal;
import java.util.List;

/**
 * A small result in memory.
 *
 * @param columns names, in order
 * @param rows values in column order; null is SQL null. Whole numbers are {@link Long} (or {@link
 *     java.math.BigInteger} when larger), decimals {@link BigDecimal}, doubles {@link Double},
 *     dates {@link java.time.LocalDate}, text {@link String}, booleans {@link Boolean}
 */
public record Rows(List<String> columns, List<List<Object>> rows) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int size() {
        return rows.size();
    }

    public int indexOf(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + column + " in " + columns);
        }
        return index;
    }

    public Object value(int row, String column) {
        return rows.get(row).get(indexOf(column));
    }

    /** The number in a cell as double; null stays null. */
    public Double number(int row, String column) {
        Object value = value(row, column);
        return value == null ? null : ((Number) value).doubleValue();
    }

    public Long integer(int row, String column) {
        Object value = value(row, column);
        return value == null ? null : ((Number) value).longValue();
    }

    public String text(int row, String column) {
        Object value = value(row, column);
        return value == null ? null : value.toString();
    }
}
