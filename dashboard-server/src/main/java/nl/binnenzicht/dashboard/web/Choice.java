package nl.binnenzicht.dashboard.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.AsOf;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.PageView.Mode;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * What a reader chose in the address of a page.
 *
 * <p>{@code as_of} names a snapshot, {@code bekend_op} a day; the choice holds the snapshot that is
 * meant, so that a page stays what it was.
 *
 * <p>Problems, all of one address together: BZ-041 for a period that is not written as one, BZ-045
 * for a period without data, BZ-044 for a filter value that does not exist, BZ-051 for a word the
 * page does not know, BZ-052 for a word given twice, BZ-053 for more than two filters; before those
 * BZ-165 for a snapshot that is not there and BZ-168 for a day that is none.
 *
 * @param periode as chosen, or the last full year
 * @param filters value per dimension column
 * @param words value per word that is the page's own, see {@link Page#knows}
 * @param mode page or screen
 * @param asOf the snapshot that serves, or exactly one
 * @param given the choice in canonical form, only what differs from nothing chosen
 */
record Choice(
        Periode periode,
        Map<String, String> filters,
        Map<String, String> words,
        Mode mode,
        AsOf asOf,
        Map<String, String> given) {

    private static final int MAX_FILTERS = 2;
    private static final String PERIODE = "periode";
    private static final String SCHERM = "scherm";
    private static final String AS_OF = "as_of";
    private static final String BEKEND_OP = "bekend_op";

    private static final List<String> WORDS = List.of(PERIODE, SCHERM, AS_OF, BEKEND_OP);

    static Choice read(Page page, Map<String, List<String>> query, Answers answers) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> filters = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> given = new LinkedHashMap<>();
        AsOf asOf = asOf(query, answers);
        asOf.snapshotId().ifPresent(id -> given.put(AS_OF, id));
        Periode periode = answers.lastFullYear(asOf);
        Mode mode = Mode.PAGINA;
        for (Map.Entry<String, List<String>> word : query.entrySet()) {
            String name = word.getKey();
            String value = word.getValue().get(0).strip();
            if (word.getValue().size() > 1) {
                problems.add(twice(name, page));
            } else if (name.equals(PERIODE) && !value.isEmpty()) {
                periode = periode(value, asOf, answers, problems, periode);
                given.put(PERIODE, periode.code());
            } else if (name.equals(SCHERM)) {
                mode = value.equals("1") ? Mode.SCHERM : Mode.PAGINA;
            } else if (page.filters().contains(name)) {
                if (!value.isEmpty()) {
                    check(name, value, asOf, answers, problems);
                    filters.put(name, value);
                    given.put(name, value);
                }
            } else if (page.knows(name)) {
                if (!value.isEmpty()) {
                    words.put(name, value);
                    given.put(name, value);
                }
            } else if (!WORDS.contains(name)) {
                problems.add(unknown(page));
            }
        }
        if (filters.size() > MAX_FILTERS) {
            problems.add(
                    new Problem(
                            "BZ-053",
                            "keuze",
                            filters.size() + " filters tegelijk",
                            "hoogstens " + MAX_FILTERS,
                            "Haal een filter weg; groepen worden anders te klein om te tonen."));
        }
        if (!problems.isEmpty()) {
            throw RequestException.wrong(problems);
        }
        return new Choice(periode, filters, words, mode, asOf, given);
    }

    /** Exactly the snapshot that is meant; a word given twice is refused later, with the rest. */
    private static AsOf asOf(Map<String, List<String>> query, Answers answers) {
        AsOf asked = AsOf.parse(first(query, AS_OF), first(query, BEKEND_OP));
        return asked.isNow() ? asked : AsOf.snapshot(answers.snapshotId(asked));
    }

    private static String first(Map<String, List<String>> query, String word) {
        return query.getOrDefault(word, List.of("")).get(0);
    }

    private static Periode periode(
            String text, AsOf asOf, Answers answers, List<Problem> problems, Periode otherwise) {
        try {
            Periode periode = Periode.parse(text);
            int first = answers.jaren(asOf).get(0) * 100 + 1;
            int last = answers.laatsteMaand(asOf);
            if (periode.firstId() > last || periode.lastId() < first) {
                problems.add(
                        new Problem(
                                "BZ-045",
                                "periode " + periode.code(),
                                "over " + periode.naam() + " zijn geen gegevens",
                                "een periode van " + first + " tot en met " + last,
                                "Kies een andere periode."));
            }
            return periode;
        } catch (RequestException e) {
            problems.addAll(e.problems());
            return otherwise;
        }
    }

    private static void check(
            String column, String value, AsOf asOf, Answers answers, List<Problem> problems) {
        Map<String, String> names = answers.names(column, asOf);
        if (!names.containsKey(value)) {
            problems.add(
                    new Problem(
                            "BZ-044",
                            "filter " + column,
                            "deze waarde bestaat niet",
                            "een van " + String.join(", ", names.keySet()),
                            "Kies een waarde uit de lijst."));
        }
    }

    private static Problem twice(String name, Page page) {
        return new Problem(
                "BZ-052",
                page.id(),
                "een keuze staat meer dan een keer in het adres",
                "elke keuze hoogstens een keer",
                "Kies opnieuw op de pagina.");
    }

    private static Problem unknown(Page page) {
        List<String> known = new ArrayList<>(WORDS);
        known.addAll(page.filters());
        page.entries().forEach(entry -> known.add(entry.name()));
        return new Problem(
                "BZ-051",
                page.id(),
                "het adres heeft een woord dat deze pagina niet kent",
                "een van " + String.join(", ", known),
                "Kies opnieuw op de pagina.");
    }

    /** The same choice of the snapshot that serves. */
    Choice now() {
        Map<String, String> rest = new LinkedHashMap<>(given);
        rest.remove(AS_OF);
        return new Choice(periode, filters, words, mode, AsOf.now(), rest);
    }

    /** What of this choice a metric knows, as an address says it. */
    String queryFor(Metric metric) {
        Map<String, String> known = new LinkedHashMap<>(given);
        known.keySet()
                .removeIf(word -> filters.containsKey(word) && !metric.filters().containsKey(word));
        known.keySet().removeAll(words.keySet());
        return new Choice(periode, filters, Map.of(), mode, asOf, known).query();
    }

    /** This choice without filters, as an address says it. */
    String queryForEveryone() {
        Map<String, String> rest = new LinkedHashMap<>(given);
        rest.keySet().removeAll(filters.keySet());
        rest.keySet().removeAll(words.keySet());
        return new Choice(periode, Map.of(), Map.of(), mode, asOf, rest).query();
    }

    /** As an address says it: {@code periode=2025&kwadrant_code=4}. */
    String query() {
        return given.entrySet().stream()
                .map(
                        entry ->
                                entry.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
