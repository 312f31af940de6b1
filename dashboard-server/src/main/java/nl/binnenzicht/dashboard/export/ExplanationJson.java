package nl.binnenzicht.dashboard.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.Explanation;
import nl.binnenzicht.dashboard.answer.RequestText;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.store.Json;

/** An explanation as JSON: the same bytes for the same question and snapshot. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** Writes the chain from the definition to the files. */
    public static byte[] write(Explanation explanation) {
        Metric metric = explanation.answer().metric();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metric", metric.id());
        json.put("name", metric.name());
        json.put("definition", metric.definition());
        json.put("definition_version", metric.version());
        json.put("owner", metric.owner());
        json.put("source", metric.source());
        json.put("question", RequestText.canonical(explanation.answer().request()));
        json.put("snapshot", explanation.answer().snapshotId());
        json.put("snapshot_definition_version", explanation.builtWith());
        json.put("sql", explanation.sql());
        json.put("parameters", explanation.parameters());
        json.put("sql_to_run", explanation.writtenOut());
        json.put("answer", rows(explanation.answer().table()));
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Explanation.Step step : explanation.steps()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", step.name());
            one.put("what", step.what());
            one.put("counts", rows(step.counts()).get(0));
            one.put("sql_to_run", step.sql());
            steps.add(one);
        }
        json.put("steps", steps);
        json.put("checks", rows(explanation.checks()));
        json.put("deliveries", rows(explanation.deliveries()));
        json.put("lineage", rows(explanation.origins()));
        return (Json.write(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> rows(Published table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                Map<String, Object> cell = new LinkedHashMap<>();
                Object value = row.get(i).value();
                boolean plain =
                        value == null || value instanceof Number || value instanceof Boolean;
                cell.put("status", AnswerJson.status(row.get(i)));
                cell.put("value", plain ? value : value.toString());
                cells.put(table.columns().get(i).name(), cell);
            }
            rows.add(cells);
        }
        return rows;
    }

    /** What {@link #write} writes, as a schema. */
    public static Map<String, Object> schema() {
        Map<String, Object> cell =
                AnswerSchema.object(
                        Map.of(
                                "status",
                                AnswerSchema.ref("Status"),
                                "value",
                                Map.of("type", List.of("string", "number", "boolean", "null"))));
        Map<String, Object> row = Map.of("type", "object", "additionalProperties", cell);
        Map<String, Object> rows = Map.of("type", "array", "items", row);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("metric", AnswerSchema.text("id van het getal"));
        properties.put("name", AnswerSchema.text("naam zoals het scherm die zegt"));
        properties.put("definition", AnswerSchema.text("wat geteld wordt"));
        properties.put(
                "definition_version",
                AnswerSchema.text("verandert als verandert wat geteld wordt"));
        properties.put("owner", AnswerSchema.text("wie over de definitie gaat"));
        properties.put("source", AnswerSchema.text("document dat het getal vraagt"));
        properties.put("question", AnswerSchema.text("de vraag, altijd zo geschreven"));
        properties.put("snapshot", AnswerSchema.text("welke snapshot antwoordde"));
        properties.put(
                "snapshot_definition_version",
                AnswerSchema.text("versie toen de snapshot werd gemaakt; leeg: niet bewaard"));
        properties.put("sql", AnswerSchema.text("de vraag zoals gesteld, met vraagtekens"));
        properties.put("parameters", Map.of("type", "array", "items", Map.of("type", "string")));
        properties.put("sql_to_run", AnswerSchema.text("dezelfde vraag, om zelf te draaien"));
        properties.put("answer", rows);
        properties.put(
                "steps",
                Map.of(
                        "type",
                        "array",
                        "items",
                        AnswerSchema.object(
                                Map.of(
                                        "name", AnswerSchema.text("tabel of deel van de vraag"),
                                        "what", AnswerSchema.text("wat het is"),
                                        "counts", row,
                                        "sql_to_run",
                                                AnswerSchema.text(
                                                        "geeft precies deze tellingen")))));
        properties.put("checks", rows);
        properties.put("deliveries", rows);
        properties.put("lineage", rows);
        return AnswerSchema.object(properties);
    }
}
