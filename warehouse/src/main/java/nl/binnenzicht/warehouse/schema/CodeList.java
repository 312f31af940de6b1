package nl.binnenzicht.warehouse.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The codes a column may hold, read from {@code reference/<name>.csv}: the same file that Spark
 * makes the dimension from, so that a code is written down once.
 *
 * @param name name of the list and of its reference table
 * @param names Dutch name per code, in the order of the file
 */
public record CodeList(String name, Map<String, String> names) {

    /**
     * Reads a list of this module; the reference table has columns {@code code} and {@code naam}.
     */
    public static CodeList load(String name) {
        ReferenceTable table = ReferenceTable.load(name);
        Map<String, String> names = new LinkedHashMap<>();
        for (Map<String, String> row : table.rows()) {
            names.put(row.get("code"), row.get("naam"));
        }
        return new CodeList(name, Collections.unmodifiableMap(names));
    }

    public boolean contains(String code) {
        return names.containsKey(code);
    }

    public Set<String> codes() {
        return names.keySet();
    }
}
