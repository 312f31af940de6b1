package nl.binnenzicht.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Published;

/** Amounts per category, side by side or stacked. */
public final class BarChart {

    /** Pixels to the right of the longest bar, for its number. */
    private static final int LABEL_ROOM = 64;

    private BarChart() {}

    /** Lying bars, one row per category, first row on top: for names that need room. */
    public static Chart lying(Published table, String category, List<Series> series, String label) {
        return lying(table, category, series, null, label);
    }

    /** Lying bars in one line per category: parts of a whole. */
    public static Chart parts(Published table, String category, List<Series> series, String label) {
        return lying(table, category, series, "deel", label);
    }

    private static Chart lying(
            Published table, String category, List<Series> series, String stack, String label) {
        String format = Parts.format(table, series.get(0).column());
        Map<String, Object> option = frame(series, format);
        Map<String, Object> names = Parts.categories(Parts.texts(table, category));
        names.put("inverse", true);
        names.put(
                "axisLabel",
                Parts.map("color", "@inkt", "width", 170, "overflow", "break", "interval", 0));
        Map<String, Object> values = Parts.values(format);
        if (stack != null && "aandeel".equals(format)) {
            values.put("max", 1);
        }
        if (stack == null) {
            option.put("grid", Parts.grid(series.size(), LABEL_ROOM));
        }
        option.put("xAxis", values);
        option.put("yAxis", names);
        option.put("series", bars(table, series, stack, format));
        int bars = table.rows().size() * (stack == null ? series.size() : 1);
        return Chart.of(option, label, 1 + bars / 4, Series.areEmpty(series, table));
    }

    /** Standing bars over time. */
    public static Chart standing(
            Published table, String moment, List<Series> series, String label) {
        String format = Parts.format(table, series.get(0).column());
        Map<String, Object> option = frame(series, format);
        option.put("xAxis", Parts.categories(Parts.texts(table, moment)));
        option.put("yAxis", Parts.values(format));
        option.put("series", bars(table, series, null, null));
        return Chart.of(option, label, 3, Series.areEmpty(series, table));
    }

    private static Map<String, Object> frame(List<Series> series, String format) {
        List<String> legend = series.stream().map(Series::title).toList();
        return Parts.frame(legend, Parts.Pointer.CATEGORY, format);
    }

    private static List<Object> bars(
            Published table, List<Series> series, String stack, String format) {
        List<Object> bars = new ArrayList<>();
        for (Series one : series) {
            Map<String, Object> bar =
                    Parts.map(
                            "type",
                            "bar",
                            "name",
                            one.title(),
                            "data",
                            one.values(table),
                            "color",
                            "@" + one.color(),
                            "barMaxWidth",
                            22);
            if (stack != null) {
                bar.put("stack", stack);
                bar.put("itemStyle", Parts.map("borderColor", "@vlak", "borderWidth", 1));
            } else if (format != null) {
                bar.put(
                        "label",
                        Parts.map(
                                "show",
                                true,
                                "position",
                                "right",
                                "color",
                                "@inkt-zacht",
                                "formatter",
                                "#label-" + format));
            }
            bars.add(bar);
        }
        return bars;
    }
}
