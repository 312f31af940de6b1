package nl.binnenzicht.ingest.statline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The dimensions of a table and the codes that a question wants of them.
 *
 * @param regio dimension of regions; empty in a table about the whole country
 * @param tijd dimension of periods
 * @param others every other dimension
 */
record Dimensions(Optional<String> regio, String tijd, List<String> others) {

    /**
     * One code of a dimension.
     *
     * @param raw as the server writes it, in version 3 with spaces behind it
     * @param status of a period; empty where there is none
     */
    record Code(String raw, String title, String status) {

        String bare() {
            return raw.strip();
        }

        /** A period that is not final yet. */
        boolean isVoorlopig() {
            return status.toLowerCase(Locale.ROOT).contains("voorlopig")
                    || status.isEmpty() && title.strip().endsWith("*");
        }
    }

    /** Reads the list of dimensions, name to kind. Problems: BZ-195 without one of periods. */
    static Dimensions of(String where, Map<String, String> kinds) {
        List<String> others = new ArrayList<>();
        String regio = null;
        String tijd = null;
        for (Map.Entry<String, String> one : kinds.entrySet()) {
            if (one.getValue().startsWith("Time")) {
                tijd = one.getKey();
            } else if (one.getValue().startsWith("Geo")) {
                regio = one.getKey();
            } else {
                others.add(one.getKey());
            }
        }
        if (tijd == null) {
            throw StatlineProblems.notInTable(
                    where, "geen dimensie met perioden", "een tabel met perioden");
        }
        return new Dimensions(Optional.ofNullable(regio), tijd, List.copyOf(others));
    }

    /** Problems: BZ-195 for a dimension that is not there, and for one of which none is chosen. */
    void require(String where, StatlineVraag vraag) {
        for (String name : new TreeSet<>(vraag.selectie().keySet())) {
            if (!others.contains(name)) {
                throw StatlineProblems.notInTable(
                        where,
                        "dimensie " + name + " is er niet",
                        others.isEmpty()
                                ? "een lege selectie"
                                : "een van " + String.join(", ", others));
            }
        }
        for (String name : others) {
            if (!vraag.selectie().containsKey(name)) {
                throw StatlineProblems.notInTable(
                        where,
                        "van dimensie " + name + " is niets gekozen",
                        "een code per dimensie in selectie");
            }
        }
    }

    /**
     * The codes that are wanted. Problems: BZ-195 when there is none.
     *
     * @param found every code of the dimension
     */
    static Map<String, Code> wanted(
            String where, String dimension, List<Code> found, Predicate<String> wanted) {
        Map<String, Code> codes = new LinkedHashMap<>();
        for (Code code : found) {
            if (wanted.test(code.bare())) {
                codes.put(code.bare(), code);
            }
        }
        if (codes.isEmpty()) {
            throw StatlineProblems.notInTable(
                    where,
                    "dimensie %s heeft geen van de gevraagde codes".formatted(dimension),
                    "minstens een code die er is");
        }
        return codes;
    }
}
