package nl.binnenzicht.dashboard.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.export.AnswerSchema;
import nl.binnenzicht.dashboard.export.Catalogue;
import nl.binnenzicht.dashboard.export.CohortTellingJson;
import nl.binnenzicht.dashboard.export.ExplanationJson;
import nl.binnenzicht.dashboard.export.SnapshotsJson;

/** The OpenAPI 3.1 document of the routes there are: made from them, so it cannot say otherwise. */
final class OpenApi {

    private OpenApi() {}

    static Map<String, Object> document(List<ApiRoute> routes) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Binnenzicht");
        info.put("version", "1");
        info.put(
                "description",
                "Getallen met hun definitie, over een gepubliceerde snapshot. Wat op minder dan"
                        + " tien personen rust komt er niet uit: status \"te weinig\".");
        Map<String, Object> paths = new LinkedHashMap<>();
        routes.forEach(route -> paths.put(route.path(), Map.of("get", operation(route))));
        Map<String, Object> schemas = new LinkedHashMap<>(AnswerSchema.schemas());
        schemas.put("Explanation", ExplanationJson.schema());
        schemas.put("Metric", Catalogue.schema());
        schemas.put("Snapshot", SnapshotsJson.schema());
        schemas.put("CohortCount", CohortTellingJson.schema());
        schemas.put("Problem", problem());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info);
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas));
        return document;
    }

    private static Map<String, Object> operation(ApiRoute route) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("application/json", Map.of("schema", route.response()));
        if (route.csv()) {
            content.put("text/csv", Map.of("schema", Map.of("type", "string")));
        }
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", Map.of("description", route.summary(), "content", content));
        Map<String, Object> wrong =
                Map.of("application/problem+json", Map.of("schema", AnswerSchema.ref("Problem")));
        for (ApiFaults.Kind kind : ApiFaults.Kind.values()) {
            responses.put(
                    String.valueOf(kind.status().getCode()),
                    Map.of("description", kind.title(), "content", wrong));
        }
        List<Map<String, Object>> parameters = new ArrayList<>();
        route.parameters().forEach(parameter -> parameters.add(parameter.document()));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", route.name());
        operation.put("summary", route.summary());
        operation.put("parameters", parameters);
        operation.put("responses", responses);
        return operation;
    }

    private static Map<String, Object> problem() {
        Map<String, Object> one = new LinkedHashMap<>();
        for (String part : List.of("code", "where", "found", "expected", "action")) {
            one.put(part, Map.of("type", "string"));
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", AnswerSchema.text("urn:binnenzicht: en de code"));
        properties.put("title", AnswerSchema.text("in een paar woorden"));
        properties.put("status", Map.of("type", "integer"));
        properties.put("detail", AnswerSchema.text("in zinnen"));
        properties.put("code", AnswerSchema.text("BZ-nnn, zie docs/problems.md"));
        properties.put("problems", Map.of("type", "array", "items", AnswerSchema.object(one)));
        return AnswerSchema.object(properties);
    }
}
