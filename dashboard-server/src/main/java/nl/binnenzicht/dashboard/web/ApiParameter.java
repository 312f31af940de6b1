package nl.binnenzicht.dashboard.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One word that an address of the API knows.
 *
 * @param name as the address writes it
 * @param inPath part of the path and so always there; otherwise behind the question mark, optional
 * @param repeatable may be given more than once
 * @param meaning a sentence
 * @param example a value that is right
 */
record ApiParameter(
        String name, boolean inPath, boolean repeatable, String meaning, String example) {

    static ApiParameter path(String name, String meaning, String example) {
        return new ApiParameter(name, true, false, meaning, example);
    }

    static ApiParameter query(String name, String meaning, String example) {
        return new ApiParameter(name, false, false, meaning, example);
    }

    static ApiParameter many(String name, String meaning, String example) {
        return new ApiParameter(name, false, true, meaning, example);
    }

    /** As OpenAPI says it. */
    Map<String, Object> document() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("in", inPath ? "path" : "query");
        json.put("required", inPath);
        json.put("description", meaning);
        Map<String, Object> text = Map.of("type", "string");
        json.put("schema", repeatable ? Map.of("type", "array", "items", text) : text);
        if (repeatable) {
            json.put("style", "form");
            json.put("explode", true);
        }
        json.put("example", repeatable ? new String[] {example} : example);
        return json;
    }
}
