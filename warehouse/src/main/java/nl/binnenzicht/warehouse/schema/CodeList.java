package nl.binnenzicht.warehouse.schema;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The codes a column may hold, read from {@code reference/<name>.csv}: the same file that Spark
 * makes the dimension from, so that a code is written down once.
 *
 * @param name name of the list and of its reference table
 * @param names Dutch name per code, in the order of the file; the last one where a code came back
 *     with another meaning
 * @param validities when each code holds: {@link Validity#ALWAYS}, or periods apart
 */
public record CodeList(
        String name, Map<String, String> names, Map<String, List<Validity>> validities) {

    /**
     * Reads a list of this module; the reference table has columns {@code code} and {@code naam},
     * and {@code geldig_van} and {@code geldig_tot} where codes have dates.
     */
    public static CodeList load(String name) {
        ReferenceTable table = ReferenceTable.load(name);
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<Validity>> validities = new LinkedHashMap<>();
        for (Map<String, String> row : table.rows()) {
            names.put(row.get("code"), row.get("naam"));
            validities
                    .computeIfAbsent(row.get("code"), code -> new ArrayList<>())
                    .add(Validity.parse(row.get("geldig_van"), row.get("geldig_tot")));
        }
        return new CodeList(
                name, Collections.unmodifiableMap(names), Collections.unmodifiableMap(validities));
    }

    public boolean contains(String code) {
        return names.containsKey(code);
    }

    public Set<String> codes() {
        return names.keySet();
    }

    /** True when a code of this list holds on a day. */
    public boolean holdsOn(String code, LocalDate day) {
        return holds(code, validity -> validity.holdsOn(day));
    }

    /** True when a code of this list holds on at least one day of a month. */
    public boolean holdsIn(String code, YearMonth month) {
        return holds(code, validity -> validity.holdsIn(month));
    }

    private boolean holds(String code, Predicate<Validity> holds) {
        return validities.getOrDefault(code, List.of()).stream().anyMatch(holds);
    }

    /** True when a code of this list has a first or a last day. */
    public boolean hasDates() {
        return validities.values().stream()
                .flatMap(List::stream)
                .anyMatch(validity -> !validity.isAlways());
    }
}
