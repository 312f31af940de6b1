package nl.binnenzicht.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.binnenzicht.dashboard.disclosure.Published;

/**
 * One row of marks in a chart.
 *
 * @param column value column of the table
 * @param title as the legend says it
 * @param color token of the style sheet, {@code serie-1}
 * @param stroke so that colour is never the only difference
 */
public record Series(String column, String title, String color, Stroke stroke) {

    /** How a line is drawn. */
    public enum Stroke {
        SOLID,
        DASHED,
        DOTTED
    }

    public static Series solid(String column, String title, int color) {
        return new Series(column, title, "serie-" + color, Stroke.SOLID);
    }

    public static Series dashed(String column, String title, int color) {
        return new Series(column, title, "serie-" + color, Stroke.DASHED);
    }

    public static Series dotted(String column, String title, int color) {
        return new Series(column, title, "serie-" + color, Stroke.DOTTED);
    }

    /** True where none of the series has a value that is shown. */
    static boolean areEmpty(List<Series> series, Published table) {
        return series.stream()
                .flatMap(one -> one.values(table).stream())
                .noneMatch(Objects::nonNull);
    }

    /** The values of the column in row order; null where nothing may be or is shown. */
    List<Object> values(Published table) {
        List<Object> values = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            values.add(table.cell(row, column).number());
        }
        return values;
    }
}
