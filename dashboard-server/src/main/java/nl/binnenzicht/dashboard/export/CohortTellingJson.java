package nl.binnenzicht.dashboard.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.CohortTelling;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.cohort.CohortJson;
import nl.binnenzicht.warehouse.store.Json;

/** How many people are in a cohort, as JSON; the same bytes on the command line and in the API. */
public final class CohortTellingJson {

    private CohortTellingJson() {}

    public static byte[] write(CohortTelling telling, Policy policy) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("definition", CohortJson.boom(telling.cohort()));
        json.put("snapshot", telling.snapshotId());
        json.put("policy", policy.role().name().toLowerCase(Locale.ROOT));
        json.put("status", AnswerJson.status(telling.aantal()));
        json.put("persons", telling.aantal().value());
        Published uitval = telling.uitval();
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int row = 0; row < uitval.rows().size(); row++) {
            Cell over = uitval.cell(row, "over");
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("name", uitval.cell(row, "stap").value());
            step.put("status", AnswerJson.status(over));
            step.put("persons", over.value());
            step.put("removed", uitval.cell(row, "eraf").value());
            steps.add(step);
        }
        json.put("steps", steps);
        return (Json.write(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The form of it as a JSON Schema. */
    public static Map<String, Object> schema() {
        Map<String, Object> number = Map.of("type", List.of("integer", "null"));
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("name", AnswerSchema.text("regel in woorden"));
        step.put("status", AnswerSchema.ref("Status"));
        step.put("persons", number);
        step.put("removed", number);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("definition", Map.of("type", "object"));
        properties.put("snapshot", AnswerSchema.text("welke snapshot antwoordde"));
        properties.put("policy", AnswerSchema.text("rol waaronder gevraagd is"));
        properties.put("status", AnswerSchema.ref("Status"));
        properties.put("persons", number);
        properties.put("steps", Map.of("type", "array", "items", AnswerSchema.object(step)));
        return AnswerSchema.object(properties);
    }
}
