package nl.binnenzicht.marts.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.query.Rows;

/** Cells of a table by column name, each column looked up once. */
final class Cells {

    private final List<List<Object>> rows;
    private final Map<String, Integer> places = new HashMap<>();

    Cells(Rows rows) {
        this.rows = rows.rows();
        for (int place = 0; place < rows.columns().size(); place++) {
            places.put(rows.columns().get(place), place);
        }
    }

    int size() {
        return rows.size();
    }

    /** Null stays null. */
    String text(int row, String column) {
        Object value = value(row, column);
        return value == null ? null : value.toString();
    }

    /** Null stays null. */
    Double number(int row, String column) {
        Object value = value(row, column);
        return value == null ? null : ((Number) value).doubleValue();
    }

    double number(int row, String column, double otherwise) {
        Double number = number(row, column);
        return number == null ? otherwise : number;
    }

    /** Null is false. */
    boolean flag(int row, String column) {
        return Boolean.TRUE.equals(value(row, column));
    }

    /** As a cell: what is not a number is not known. */
    static Double known(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private Object value(int row, String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return rows.get(row).get(place);
    }
}
