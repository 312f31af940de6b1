package nl.binnenzicht.dashboard.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.warehouse.store.Json;

/**
 * Published tables in one file: per table its rows, per cell {@code status} and {@code value} as in
 * {@link AnswerJson}.
 */
public final class TablesJson {

    private TablesJson() {}

    /**
     * @param head what the file is about, in order
     * @param tables by name, in order
     */
    public static byte[] write(Map<String, Object> head, Map<String, Published> tables) {
        Map<String, Object> json = new LinkedHashMap<>(head);
        Map<String, Object> all = new LinkedHashMap<>();
        tables.forEach((name, table) -> all.put(name, rows(table)));
        json.put("tables", all);
        return (Json.write(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> rows(Published table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Cell> cells : table.rows()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                Map<String, Object> cell = new LinkedHashMap<>();
                Object value = cells.get(i).value();
                cell.put("status", AnswerJson.status(cells.get(i)));
                cell.put("value", value instanceof LocalDate day ? day.toString() : value);
                row.put(table.columns().get(i).name(), cell);
            }
            rows.add(row);
        }
        return rows;
    }
}
