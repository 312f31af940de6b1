package nl.binnenzicht.dashboard.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.dashboard.answer.Targets;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;

/** The metrics that can be asked for, for programs; its form is {@link #schema}. */
public final class Catalogue {

    private Catalogue() {}

    /** All metrics by name, each with what documents say of it. */
    public static Map<String, Object> json(
            MetricCatalog catalog, Map<String, List<Map.Entry<String, Targets.Value>>> stated) {
        List<Map<String, Object>> metrics = new ArrayList<>();
        for (Metric metric : catalog.all()) {
            metrics.add(metric(metric, stated.getOrDefault(metric.id(), List.of())));
        }
        return Map.of("metrics", metrics);
    }

    private static Map<String, Object> metric(
            Metric metric, List<Map.Entry<String, Targets.Value>> stated) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", metric.id());
        json.put("name", metric.name());
        json.put("question", metric.question());
        json.put("definition", metric.definition());
        json.put("definition_version", metric.version());
        json.put("kind", metric.kind().name());
        json.put("unit", metric.unit().name());
        json.put("direction", metric.better().name());
        json.put("moment", metric.moment().name());
        json.put("indicator", metric.indicator().orElse(null));
        json.put("dimensions", metric.dimensions());
        json.put("filters", metric.filters().keySet().stream().sorted().toList());
        json.put("columns", metric.columns());
        json.put("source", metric.source());
        json.put("owner", metric.owner());
        json.put("next_review", metric.nextReview().toString());
        List<Map<String, Object>> targets = new ArrayList<>();
        for (Map.Entry<String, Targets.Value> one : stated) {
            Map<String, Object> target = new LinkedHashMap<>();
            target.put("kind", one.getKey());
            target.putAll(AnswerJson.value(Optional.of(one.getValue())));
            targets.add(target);
        }
        json.put("targets", targets);
        return json;
    }

    /** JSON Schema of one metric. */
    public static Map<String, Object> schema() {
        Map<String, Object> texts = Map.of("type", "array", "items", Map.of("type", "string"));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", AnswerSchema.text("naam in elke aanroep"));
        properties.put("name", AnswerSchema.text("zoals het scherm het zegt"));
        properties.put("question", AnswerSchema.text("welke vraag het beantwoordt"));
        properties.put("definition", AnswerSchema.text("wat precies geteld wordt"));
        properties.put(
                "definition_version",
                AnswerSchema.text("verandert als verandert wat geteld wordt"));
        properties.put("kind", AnswerSchema.text("GETAL, of TABEL met eigen kolommen"));
        properties.put("unit", AnswerSchema.text("eenheid; een AANDEEL is 0 tot 1"));
        properties.put("direction", AnswerSchema.text("HOGER, LAGER of GEEN"));
        properties.put("moment", AnswerSchema.text("meetmoment"));
        properties.put("indicator", Map.of("type", List.of("string", "null")));
        properties.put("dimensions", texts);
        properties.put("filters", texts);
        properties.put("columns", texts);
        properties.put("source", AnswerSchema.text("document dat het vraagt"));
        properties.put("owner", AnswerSchema.text("wie over de definitie gaat"));
        properties.put("next_review", AnswerSchema.text("jjjj-mm-dd"));
        properties.put("targets", Map.of("type", "array", "items", Map.of("type", "object")));
        return AnswerSchema.object(properties);
    }
}
