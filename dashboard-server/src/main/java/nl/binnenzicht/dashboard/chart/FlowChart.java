package nl.binnenzicht.dashboard.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.dashboard.disclosure.Published;

/** Movement from a group on the left to a group on the right (Sankey). */
public final class FlowChart {

    private FlowChart() {}

    /** Draws a table of one row per move; moves that are not shown or are zero are left out. */
    public static Chart of(Published table, String from, String to, String value, String label) {
        Set<String> nodes = new LinkedHashSet<>();
        List<Object> links = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Double amount = table.cell(row, value).number();
            if (amount != null && amount > 0) {
                String source = "van " + table.cell(row, from).value();
                String target = "naar " + table.cell(row, to).value();
                nodes.add(source);
                nodes.add(target);
                links.add(Parts.map("source", source, "target", target, "value", amount));
            }
        }
        List<Object> data = new ArrayList<>();
        int color = 0;
        for (String node : nodes) {
            data.add(
                    Parts.map(
                            "name",
                            node,
                            "itemStyle",
                            Parts.map("color", "@serie-" + (color++ % 6 + 1))));
        }
        Map<String, Object> series =
                Parts.map(
                        "type",
                        "sankey",
                        "left",
                        4,
                        "right",
                        190,
                        "top",
                        8,
                        "bottom",
                        8,
                        "nodeWidth",
                        14,
                        "nodeGap",
                        14,
                        "draggable",
                        false,
                        "emphasis",
                        Parts.map("focus", "adjacency"),
                        "lineStyle",
                        Parts.map("color", "source", "opacity", 0.35, "curveness", 0.5),
                        "label",
                        Parts.map("color", "@inkt", "width", 180, "overflow", "break"),
                        "data",
                        data,
                        "links",
                        links);
        Map<String, Object> option = Parts.frame(List.of(), Parts.Pointer.MARK, "aantal");
        option.put("series", List.of(series));
        return Chart.of(option, label, 3, links.isEmpty());
    }
}
