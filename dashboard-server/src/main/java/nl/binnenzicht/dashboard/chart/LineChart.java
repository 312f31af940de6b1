package nl.binnenzicht.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Published;

/** One or more values over time: a gap where a value is not shown. */
public final class LineChart {

    private LineChart() {}

    /**
     * Draws a table of one row per moment.
     *
     * @param moment text column of the horizontal axis
     */
    public static Chart of(Published table, String moment, List<Series> series, String label) {
        String format = Parts.format(table, series.get(0).column());
        Map<String, Object> option =
                Parts.frame(
                        series.stream().map(Series::title).toList(), Parts.Pointer.MOMENT, format);
        Map<String, Object> axis = Parts.categories(Parts.texts(table, moment));
        axis.put("boundaryGap", false);
        Map<String, Object> values = Parts.values(format);
        values.put("scale", true);
        option.put("xAxis", axis);
        option.put("yAxis", values);
        List<Object> lines = new ArrayList<>();
        series.forEach(one -> lines.add(line(table, one)));
        option.put("series", lines);
        return Chart.of(option, label, 3, Series.areEmpty(series, table));
    }

    private static Map<String, Object> line(Published table, Series series) {
        String stroke = series.stroke().name().toLowerCase(Locale.ROOT);
        return Parts.map(
                "type",
                "line",
                "name",
                series.title(),
                "data",
                series.values(table),
                "showSymbol",
                table.rows().size() <= 13,
                "symbolSize",
                6,
                "color",
                "@" + series.color(),
                "lineStyle",
                Parts.map("width", 2.25, "type", stroke));
    }
}
