package nl.binnenzicht.dashboard.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Published;

/** Paths from the inside out: each ring is a step, each slice as wide as the people who took it. */
public final class SunburstChart {

    /** Grey is left for what is no step. */
    private static final int COLORS = 5;

    private static final int GREY = 6;

    private SunburstChart() {}

    /**
     * Draws a table of one row per path.
     *
     * @param steps text columns from the first step to the last; no value ends the path
     * @param value column with the number of people; a row without one is left out
     * @param grey names that are no step: nothing, and the rest
     */
    public static Chart of(
            Published table, List<String> steps, String value, List<String> grey, String label) {
        Map<String, Integer> colors = new LinkedHashMap<>();
        Node root = new Node("");
        for (int row = 0; row < table.rows().size(); row++) {
            Double amount = table.cell(row, value).number();
            if (amount == null) {
                continue;
            }
            Node at = root;
            for (String step : steps) {
                Object name = table.cell(row, step).value();
                if (name == null) {
                    break;
                }
                colors.computeIfAbsent(
                        name.toString(), one -> grey.contains(one) ? GREY : next(colors));
                at = at.children.computeIfAbsent(name.toString(), Node::new);
            }
            at.own += amount;
        }
        Map<String, Object> series =
                Parts.map(
                        "type", "sunburst",
                        "radius", List.of("12%", "96%"),
                        "sort", null,
                        "nodeClick", false,
                        "emphasis", Parts.map("focus", "ancestor"),
                        "itemStyle", Parts.map("borderColor", "@vlak", "borderWidth", 2),
                        "label",
                                Parts.map(
                                        "color",
                                        "@vlak",
                                        "minAngle",
                                        12,
                                        "width",
                                        104,
                                        "overflow",
                                        "truncate"),
                        "data", root.data(colors));
        Map<String, Object> option = Parts.frame(List.of(), Parts.Pointer.MARK, "aantal");
        option.put("series", List.of(series));
        return Chart.of(option, label, 5, root.children.isEmpty());
    }

    private static int next(Map<String, Integer> colors) {
        long used = colors.values().stream().filter(color -> color != GREY).count();
        return (int) (used % COLORS) + 1;
    }

    /** A step after the steps before it. */
    private static final class Node {

        private final String name;
        private final Map<String, Node> children = new LinkedHashMap<>();
        private double own;

        private Node(String name) {
            this.name = name;
        }

        private double total() {
            return own + children.values().stream().mapToDouble(Node::total).sum();
        }

        private List<Object> data(Map<String, Integer> colors) {
            List<Object> data = new ArrayList<>();
            children.values()
                    .forEach(
                            child ->
                                    data.add(
                                            Parts.map(
                                                    "name",
                                                    child.name,
                                                    "value",
                                                    child.total(),
                                                    "itemStyle",
                                                    Parts.map(
                                                            "color",
                                                            "@serie-" + colors.get(child.name)),
                                                    "children",
                                                    child.data(colors))));
            return data;
        }
    }
}
