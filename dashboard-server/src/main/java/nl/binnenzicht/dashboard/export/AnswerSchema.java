package nl.binnenzicht.dashboard.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Cell;

/**
 * The form of {@link AnswerJson} as a JSON Schema, for who reads it with a program. A test holds
 * every example against it, and every property is required, so that both change together.
 */
public final class AnswerSchema {

    private AnswerSchema() {}

    /**
     * Schemas by name: {@code Answer} and what it refers to as {@code #/components/schemas/...}.
     */
    public static Map<String, Object> schemas() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("Answer", answer());
        schemas.put("Row", row());
        schemas.put("TableRow", tableRow());
        schemas.put("Target", target());
        schemas.put("Status", status());
        return schemas;
    }

    private static Map<String, Object> answer() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("metric", text("id van het getal"));
        properties.put("name", text("naam zoals het scherm die zegt"));
        properties.put("definition_version", text("verandert als verandert wat geteld wordt"));
        properties.put("snapshot", text("welke snapshot antwoordde"));
        properties.put(
                "period",
                object(
                        Map.of(
                                "code", text("zoals period het schrijft"),
                                "name", text("in woorden"),
                                "from", text("eerste dag, jjjj-mm-dd"),
                                "to", text("laatste dag, jjjj-mm-dd"))));
        properties.put("by", Map.of("type", "array", "items", Map.of("type", "string")));
        properties.put(
                "filters",
                Map.of("type", "object", "additionalProperties", Map.of("type", "string")));
        properties.put("policy", text("rol waaronder gevraagd is"));
        properties.put("unit", text("eenheid van value; een AANDEEL is 0 tot 1"));
        properties.put("direction", text("HOGER, LAGER of GEEN: welke kant beter is"));
        properties.put("moment", text("meetmoment"));
        properties.putAll(measures());
        properties.put("target", orNull("Target"));
        properties.put("norm", orNull("Target"));
        properties.put(
                "rows",
                Map.of(
                        "type",
                        "array",
                        "items",
                        Map.of("oneOf", List.of(ref("Row"), ref("TableRow")))));
        return object(properties);
    }

    private static Map<String, Object> measures() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("status", ref("Status"));
        properties.put("value", number("het getal; leeg als status niet ok is"));
        properties.put("persons", number("personen waar het op rust; leeg waar dat er geen zijn"));
        properties.put("numerator", number("teller in personen, bij een verhouding"));
        properties.put("denominator", number("noemer in personen, bij een verhouding"));
        return properties;
    }

    private static Map<String, Object> row() {
        Map<String, Object> named =
                object(
                        Map.of(
                                "code", Map.of("type", List.of("string", "null")),
                                "name", Map.of("type", List.of("string", "null"))));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("group", Map.of("type", "object", "additionalProperties", named));
        properties.putAll(measures());
        return object(properties);
    }

    private static Map<String, Object> tableRow() {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("type", "object");
        cell.put(
                "properties",
                Map.of(
                        "status", ref("Status"),
                        "value", Map.of("type", List.of("string", "number", "boolean", "null")),
                        "code", Map.of("type", "string")));
        cell.put("required", List.of("status", "value"));
        return object(Map.of("cells", Map.of("type", "object", "additionalProperties", cell)));
    }

    private static Map<String, Object> target() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("value", number("leeg als het document naar een onbekende waarde verwijst"));
        properties.put("year", Map.of("type", "integer"));
        properties.put("document", text("document dat het noemt"));
        properties.put("doubtful", Map.of("type", "boolean"));
        properties.put("remark", text("leeg: geen"));
        return object(properties);
    }

    private static Map<String, Object> status() {
        List<String> words =
                Arrays.stream(Cell.State.values())
                        .map(state -> AnswerJson.status(Cell.absent(state)))
                        .toList();
        return Map.of("type", "string", "enum", words);
    }

    private static Map<String, Object> orNull(String schema) {
        return Map.of("oneOf", List.of(ref(schema), Map.of("type", "null")));
    }

    /** A reference to a schema of the document. */
    public static Map<String, Object> ref(String schema) {
        return Map.of("$ref", "#/components/schemas/" + schema);
    }

    /** A text, with what it is. */
    public static Map<String, Object> text(String what) {
        return described("string", what);
    }

    private static Map<String, Object> number(String what) {
        return described(List.of("number", "null"), what);
    }

    private static Map<String, Object> described(Object type, String what) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put("description", what);
        return schema;
    }

    /** An object of which every property is there, and no other. */
    public static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", new java.util.TreeMap<>(properties));
        schema.put("required", properties.keySet().stream().sorted().toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
