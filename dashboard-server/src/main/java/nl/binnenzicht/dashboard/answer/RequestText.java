package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * A question as a person wrote it in an address or on the command line; both are read here, so that
 * the same words ask the same.
 *
 * <p>Problems: BZ-041 for a period, BZ-168 for a snapshot or day, BZ-170 for a filter that is not
 * written as one; the rest is said by {@link Answers}.
 *
 * @param metricId a metric of the catalogue
 * @param period as {@link Periode#parse} reads it; empty: the last full year
 * @param by dimension columns with commas between; empty: none
 * @param filters each {@code dimensie:waarde} or {@code dimensie=waarde}
 * @param asOf id of a snapshot; empty: none in particular
 * @param bekendOp jjjj-mm-dd; empty: none
 */
public record RequestText(
        String metricId,
        String period,
        String by,
        List<String> filters,
        String asOf,
        String bekendOp) {

    /** The question, of exactly one snapshot. */
    public MetricRequest read(Answers answers, Policy policy) {
        answers.catalog().require(metricId);
        AsOf asked = AsOf.parse(asOf, bekendOp);
        AsOf exact = AsOf.snapshot(answers.snapshotId(asked));
        return new MetricRequest(
                metricId,
                period.isBlank() ? answers.lastFullYear(exact) : Periode.parse(period),
                dimensions(),
                values(),
                policy,
                exact);
    }

    private List<String> dimensions() {
        return Arrays.stream(by.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Map<String, String> values() {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (String filter : filters) {
            String[] parts = filter.split("[:=]", 2);
            if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                problems.add(wrong("een filter heeft geen dimensie of geen waarde"));
            } else if (values.put(parts[0].strip(), parts[1].strip()) != null) {
                problems.add(wrong("twee filters op dezelfde dimensie"));
            }
        }
        if (!problems.isEmpty()) {
            throw RequestException.wrong(problems);
        }
        return values;
    }

    private static Problem wrong(String found) {
        return new Problem(
                "BZ-170",
                "filter",
                found,
                "dimensie:waarde (of dimensie=waarde), elke dimensie hoogstens een keer",
                "Schrijf bijvoorbeeld kwadrant_code:4.");
    }

    /** The question in canonical form, for the audit trail: names and codes of ours only. */
    public static String canonical(MetricRequest request) {
        List<String> words = new ArrayList<>(List.of("period=" + request.periode().code()));
        if (!request.by().isEmpty()) {
            words.add("by=" + String.join(",", request.by()));
        }
        request.filters().forEach((column, code) -> words.add("filter=" + column + ":" + code));
        return String.join("&", words);
    }
}
