package nl.binnenzicht.dashboard.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.marts.metric.MetricColumn;
import nl.binnenzicht.marts.metric.MetricColumns;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * The Dutch name of every code, in the order in which screens show them.
 *
 * @param names per column: code to name; a segment column also per scheme, as {@code column@SCHEMA}
 */
public record CodeNames(Map<String, Map<String, String>> names) {

    private static final Map<String, String> JA_NEE = ordered("true", "Ja", "false", "Nee");
    private static final String SEGMENT = "dim_segment";

    /**
     * Reads the dimension tables of a snapshot.
     *
     * @param tables that the snapshot has; an older one lacks what was added since
     */
    static CodeNames read(DuckDb database, Set<String> tables) {
        MetricColumns columns = MetricColumns.load();
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        for (MetricColumn column : columns.all()) {
            String from = column.namesFrom().orElse("");
            if (from.equals("LIJST")) {
                names.put(column.name(), columns.list(column.name()));
            } else if (from.equals("JA_NEE")) {
                names.put(column.name(), JA_NEE);
            } else if (from.equals(SEGMENT)) {
                names.put(column.name(), segments(database, "%"));
                for (String schema : columns.list("schema_code").keySet()) {
                    names.put(column.name() + "@" + schema, segments(database, schema));
                }
            } else if (from.startsWith(SEGMENT)) {
                String schema = from.substring(SEGMENT.length() + 1);
                Map<String, String> codes = new LinkedHashMap<>(segments(database, schema));
                codes.putAll(columns.list(column.name()));
                names.put(column.name(), Collections.unmodifiableMap(codes));
            } else if (tables.contains(from)) {
                names.put(column.name(), table(database, from));
            }
        }
        return new CodeNames(Collections.unmodifiableMap(names));
    }

    private static Map<String, String> segments(DuckDb database, String schema) {
        return map(
                database.query(
                        "select segment_code, naam from dim_segment where schema_code like ?"
                                + " order by schema_code, volgorde",
                        schema));
    }

    private static Map<String, String> table(DuckDb database, String table) {
        String code = table.substring("dim_".length());
        String key = code.equals("traject_resultaat") ? "resultaat" : code;
        String order =
                code.equals("werkplektype")
                        ? "coalesce(volgorde_wsw, volgorde_beschut)"
                        : "volgorde";
        return map(
                database.query(
                        "select %1$s_code, naam from %2$s order by %3$s, %1$s_code"
                                .formatted(key, table, order)));
    }

    private static Map<String, String> map(Rows rows) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            String code = String.valueOf(rows.rows().get(row).get(0));
            names.putIfAbsent(code, String.valueOf(rows.rows().get(row).get(1)));
        }
        return Collections.unmodifiableMap(names);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }

    /** Code to name of a column, in order; empty where the column has no codes. */
    public Map<String, String> of(String column) {
        return names.getOrDefault(column, Map.of());
    }

    /** As {@link #of(String)}, where a filter on the scheme narrows the segments. */
    public Map<String, String> of(String column, Map<String, String> filters) {
        String scheme = filters.get("schema_code");
        return names.getOrDefault(column + "@" + scheme, of(column));
    }
}
