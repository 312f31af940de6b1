package nl.binnenzicht.dashboard.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** As much of JSON Schema as the OpenAPI document uses: holds a value against its description. */
final class JsonSchema {

    private final JsonNode document;

    /**
     * @param document the OpenAPI document, for what a schema refers to
     */
    JsonSchema(JsonNode document) {
        this.document = document;
    }

    /** Everything that is not as described, each with its place; empty when all is. */
    List<String> problems(JsonNode value, JsonNode schema, String at) {
        if (schema.has("$ref")) {
            String place = schema.get("$ref").asText().substring(1);
            return problems(value, document.at(place), at);
        }
        if (schema.has("oneOf")) {
            int right = 0;
            for (JsonNode one : schema.get("oneOf")) {
                right += problems(value, one, at).isEmpty() ? 1 : 0;
            }
            return right == 1 ? List.of() : List.of(at + ": " + right + " of oneOf");
        }
        List<String> problems = new ArrayList<>();
        if (schema.has("type") && !types(schema.get("type")).contains(type(value))) {
            problems.add(at + ": " + type(value) + " is not " + schema.get("type"));
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            problems.add(at + ": " + value + " is not of " + schema.get("enum"));
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                problems.addAll(problems(value.get(i), schema.get("items"), at + "/" + i));
            }
        }
        if (value.isObject()) {
            object(value, schema, at, problems);
        }
        return problems;
    }

    private void object(JsonNode value, JsonNode schema, String at, List<String> problems) {
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                problems.add(at + ": no " + name.asText());
            }
        }
        value.fieldNames()
                .forEachRemaining(
                        name -> {
                            JsonNode known = schema.path("properties").path(name);
                            JsonNode others = schema.path("additionalProperties");
                            if (!known.isMissingNode()) {
                                problems.addAll(problems(value.get(name), known, at + "/" + name));
                            } else if (others.isObject()) {
                                problems.addAll(problems(value.get(name), others, at + "/" + name));
                            } else if (others.isBoolean() && !others.asBoolean()) {
                                problems.add(at + ": " + name + " is not described");
                            }
                        });
    }

    private static List<String> types(JsonNode type) {
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asText()));
        } else {
            types.add(type.asText());
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case BINARY, MISSING, POJO -> "nothing";
        };
    }

    private static boolean contains(JsonNode all, JsonNode value) {
        for (JsonNode one : all) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
