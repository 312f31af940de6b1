package nl.binnenzicht.dashboard.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Published;

/** The parts that every shape is put together from. */
final class Parts {

    private Parts() {}

    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** What the tooltip answers to. */
    enum Pointer {
        MARK("item", "none"),
        MOMENT("axis", "line"),
        CATEGORY("axis", "shadow");

        private final String trigger;
        private final String shape;

        Pointer(String trigger, String shape) {
            this.trigger = trigger;
            this.shape = shape;
        }
    }

    /** Option with grid, legend on top where there is something to tell apart, and tooltip. */
    static Map<String, Object> frame(List<String> legend, Pointer pointer, String format) {
        boolean told = legend.size() > 1;
        return map(
                "animation",
                false,
                "grid",
                grid(legend.size(), 24),
                "legend",
                map(
                        "show",
                        told,
                        "top",
                        0,
                        "left",
                        0,
                        "itemWidth",
                        18,
                        "itemHeight",
                        10,
                        "icon",
                        "roundRect",
                        "data",
                        legend,
                        "textStyle",
                        map("color", "@inkt")),
                "tooltip",
                map(
                        "trigger",
                        pointer.trigger,
                        "axisPointer",
                        map("type", pointer.shape),
                        "renderMode",
                        "richText",
                        "confine",
                        true,
                        "valueFormatter",
                        "#" + format));
    }

    /** Room around the drawing; a legend of more than one name takes a line on top. */
    static Map<String, Object> grid(int names, int right) {
        return map(
                "left",
                8,
                "right",
                right,
                "top",
                names > 1 ? 40 : 12,
                "bottom",
                4,
                "containLabel",
                true);
    }

    static Map<String, Object> categories(List<String> names) {
        return map(
                "type",
                "category",
                "data",
                names,
                "axisTick",
                map("show", false),
                "axisLine",
                map("lineStyle", map("color", "@lijn-sterk")),
                "axisLabel",
                map(
                        "color", "@inkt-zacht",
                        "hideOverlap", true,
                        "alignMinLabel", "left",
                        "alignMaxLabel", "right"));
    }

    static Map<String, Object> values(String format) {
        return map(
                "type",
                "value",
                "splitNumber",
                4,
                "axisLabel",
                map("color", "@inkt-zacht", "formatter", "#" + format, "hideOverlap", true),
                "splitLine",
                map("lineStyle", map("color", "@lijn")));
    }

    /** Name of the number format of a column, as the script knows it. */
    static String format(Published table, String column) {
        return switch (table.columns().get(table.indexOf(column)).kind()) {
            case SHARE -> "aandeel";
            case EUR -> "euro";
            case DECIMAL -> "decimaal";
            case INTEGER, TEXT, DATE -> "aantal";
        };
    }

    static List<String> texts(Published table, String column) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Object value = table.cell(row, column).value();
            texts.add(value == null ? "onbekend" : value.toString());
        }
        return texts;
    }
}
