package nl.binnenzicht.ingest.statline;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.store.Json;

/**
 * One page of a set: its rows and where the next page is.
 *
 * @param rows value per column
 * @param next address of the next page, {@code odata.nextLink} in version 3 and {@code
 *     @odata.nextLink} in version 4; empty on the last
 */
record JsonPage(List<Map<String, Object>> rows, Optional<String> next) {

    /** Reads a page. Problems: BZ-197 when it is no JSON, is cut off or has no rows. */
    static JsonPage parse(String where, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        if (text.isEmpty()) {
            throw StatlineProblems.notJson(where, "een leeg antwoord");
        }
        if (text.startsWith("<")) {
            throw StatlineProblems.notJson(where, "een webpagina of XML in plaats van JSON");
        }
        return page(where, parsed(where, text));
    }

    private static Map<?, ?> parsed(String where, String text) {
        try {
            return Json.parse(text, Map.class);
        } catch (UncheckedIOException e) {
            throw StatlineProblems.notJson(
                    where,
                    text.endsWith("}")
                            ? "geen geldige JSON"
                            : "JSON die voor het einde is afgebroken");
        }
    }

    private static JsonPage page(String where, Map<?, ?> answer) {
        if (!(answer.get("value") instanceof List<?> value)) {
            throw StatlineProblems.notJson(where, "JSON zonder lijst value");
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object one : value) {
            if (!(one instanceof Map<?, ?> columns)) {
                throw StatlineProblems.notJson(where, "een lijst value met iets anders dan rijen");
            }
            Map<String, Object> row = new LinkedHashMap<>();
            columns.forEach((name, cell) -> row.put(name.toString(), cell));
            rows.add(row);
        }
        Object next = answer.get("@odata.nextLink");
        next = next == null ? answer.get("odata.nextLink") : next;
        return new JsonPage(rows, Optional.ofNullable(next).map(Object::toString));
    }
}
