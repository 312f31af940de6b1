package nl.binnenzicht.marts.metric;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.schema.ReferenceTable;

/**
 * Every column that a metric may break down by or return, with its title; and the names of codes
 * that have no dimension table.
 */
public final class MetricColumns {

    private final Map<String, MetricColumn> columns;
    private final Map<String, Map<String, String>> lists;

    private MetricColumns(
            Map<String, MetricColumn> columns, Map<String, Map<String, String>> lists) {
        this.columns = columns;
        this.lists = lists;
    }

    public static MetricColumns load() {
        Map<String, MetricColumn> columns = new LinkedHashMap<>();
        for (Map<String, String> row : ReferenceTable.load("kolom").rows()) {
            columns.put(row.get("kolom"), column(row));
        }
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        for (Map<String, String> row : ReferenceTable.load("kolom_code").rows()) {
            lists.computeIfAbsent(row.get("kolom"), any -> new LinkedHashMap<>())
                    .put(row.get("code"), row.get("naam"));
        }
        return new MetricColumns(columns, lists);
    }

    private static MetricColumn column(Map<String, String> row) {
        return new MetricColumn(
                row.get("kolom"),
                row.get("titel"),
                MetricColumn.Kind.valueOf(row.get("soort")),
                optional(row.get("naam_uit")),
                optional(row.get("steunt_op")),
                optional(row.get("som")));
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    public boolean contains(String name) {
        return columns.containsKey(name);
    }

    /** A column that the catalogue has checked to exist. */
    public MetricColumn require(String name) {
        return Optional.ofNullable(columns.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no column in kolom.csv: " + name));
    }

    /** Names per code of a column with a fixed list, in order; empty for other columns. */
    public Map<String, String> list(String name) {
        return lists.getOrDefault(name, Map.of());
    }

    public Iterable<MetricColumn> all() {
        return columns.values();
    }
}
