package nl.binnenzicht.dashboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Published;

/** Points with their intervals, one line per row: forest plot, balance plot, band of outcomes. */
public final class IntervalChart {

    /** Characters of a name that fit on a line beside a narrow chart. */
    private static final int LINE = 26;

    private IntervalChart() {}

    /**
     * A set of points.
     *
     * @param series value column, name and colour; a dashed stroke draws an open point
     * @param low column of the lower bound; null for a point without interval
     * @param high column of the upper bound; null for a point without interval
     */
    public record Points(Series series, String low, String high) {

        public static Points bare(Series series) {
            return new Points(series, null, null);
        }
    }

    /**
     * Draws a table of one row per line; a row without value has a name and no mark.
     *
     * @param lines values at which a vertical line helps reading, 0 for "no difference"
     */
    public static Chart of(
            Published table, String name, List<Points> points, List<Double> lines, String label) {
        String format = Parts.format(table, points.get(0).series().column());
        Map<String, Object> option =
                Parts.frame(
                        points.stream().map(one -> one.series().title()).toList(),
                        Parts.Pointer.MARK,
                        format);
        List<String> labels = Parts.texts(table, name);
        Map<String, Object> names = Parts.categories(labels);
        names.put("inverse", true);
        names.put(
                "axisLabel",
                Parts.map("color", "@inkt", "width", 240, "overflow", "break", "interval", 0));
        names.put("splitLine", Parts.map("show", true, "lineStyle", Parts.map("color", "@lijn")));
        Map<String, Object> values = Parts.values(format);
        values.put("scale", true);
        option.put("xAxis", values);
        option.put("yAxis", names);
        List<Object> series = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            series.add(marks(table, points.get(i), offset(i, points.size()), lines, i == 0));
        }
        option.put("series", series);
        boolean isEmpty = Series.areEmpty(points.stream().map(Points::series).toList(), table);
        return Chart.of(option, label, 1 + lines(labels) / 3, isEmpty);
    }

    /** Lines of text that the names take in a panel of half the width. */
    private static int lines(List<String> names) {
        return names.stream().mapToInt(name -> 1 + name.length() / LINE).sum();
    }

    private static double offset(int index, int size) {
        return size == 1 ? 0 : (index - (size - 1) / 2.0) * 9;
    }

    private static Map<String, Object> marks(
            Published table, Points points, double offset, List<Double> lines, boolean first) {
        Map<String, Object> series =
                Parts.map(
                        "type",
                        "custom",
                        "name",
                        points.series().title(),
                        "renderItem",
                        points.series().stroke() == Series.Stroke.SOLID
                                ? "#interval-dicht"
                                : "#interval-open",
                        "verschuiving",
                        offset,
                        "color",
                        "@" + points.series().color(),
                        "encode",
                        Parts.map("x", List.of(1, 2, 3), "y", 0, "tooltip", List.of(1, 2, 3)),
                        "dimensions",
                        List.of("rij", "waarde", "ondergrens", "bovengrens"),
                        "data",
                        data(table, points));
        if (first && !lines.isEmpty()) {
            List<Object> at = new ArrayList<>();
            lines.forEach(line -> at.add(Parts.map("xAxis", line)));
            series.put(
                    "markLine",
                    Parts.map(
                            "silent",
                            true,
                            "symbol",
                            "none",
                            "label",
                            Parts.map("show", false),
                            "lineStyle",
                            Parts.map("color", "@inkt-zacht", "type", "dashed"),
                            "data",
                            at));
        }
        return series;
    }

    private static List<Object> data(Published table, Points points) {
        List<Object> data = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Double value = table.cell(row, points.series().column()).number();
            if (value != null) {
                Double low = points.low() == null ? null : table.cell(row, points.low()).number();
                Double high =
                        points.high() == null ? null : table.cell(row, points.high()).number();
                data.add(
                        Arrays.asList(
                                row,
                                value,
                                low == null ? value : low,
                                high == null ? value : high));
            }
        }
        return data;
    }
}
