package nl.binnenzicht.marts.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.ReferenceTable;

/**
 * That the dated rules of {@code segmentregel.csv} put every screening in exactly one segment of
 * every scheme, on every day from the first rule of the scheme: no two rules overlap, none is
 * missing.
 *
 * <p>A rule is a box: distance 0 to 999 months, risk 0 to 100, with or without an indication.
 */
final class SegmentRules {

    private static final int MOST_DISTANCE = 999;
    private static final int MOST_RISK = 100;
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private SegmentRules() {}

    /**
     * One rule.
     *
     * @param indicatie J or N; empty: both
     * @param tot last day
     */
    private record Rule(
            String volgorde,
            int afstandVan,
            int afstandTot,
            int risicoVan,
            int risicoTot,
            String indicatie,
            LocalDate van,
            LocalDate tot) {

        static Rule of(Map<String, String> row) {
            String tot = row.get("geldig_tot");
            return new Rule(
                    row.get("volgorde"),
                    Integer.parseInt(row.get("afstand_van")),
                    Integer.parseInt(row.get("afstand_tot")),
                    Integer.parseInt(row.get("escalatie_van")),
                    Integer.parseInt(row.get("escalatie_tot")),
                    row.get("indicatie"),
                    LocalDate.parse(row.get("geldig_van")),
                    tot.isEmpty() ? ALWAYS : LocalDate.parse(tot));
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(van) && !day.isAfter(tot);
        }

        boolean covers(int afstand, int risico, String met) {
            return afstand >= afstandVan
                    && afstand <= afstandTot
                    && risico >= risicoVan
                    && risico <= risicoTot
                    && (indicatie.isEmpty() || indicatie.equals(met));
        }
    }

    /** Problems, all at once: BZ-141 rules that overlap, BZ-142 a screening without a rule. */
    static void require(ReferenceTable rules) {
        Map<String, List<Rule>> schemes =
                rules.rows().stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("schema"),
                                        TreeMap::new,
                                        Collectors.mapping(Rule::of, Collectors.toList())));
        List<Problem> problems = new ArrayList<>();
        schemes.forEach((scheme, all) -> judge(scheme, all, problems));
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
    }

    private static void judge(String scheme, List<Rule> all, List<Problem> problems) {
        for (LocalDate day : changes(all)) {
            List<Rule> rules = all.stream().filter(rule -> rule.holdsOn(day)).toList();
            for (String indicatie : List.of("J", "N")) {
                String found = firstWrong(rules, indicatie);
                if (found.startsWith("geen")) {
                    problems.add(BuildProblems.segmentGap(scheme, day, found));
                    return;
                }
                if (!found.isEmpty()) {
                    problems.add(BuildProblems.segmentOverlap(scheme, day, found));
                    return;
                }
            }
        }
    }

    /** Every day on which the rules can be others than the day before, from the first on. */
    private static TreeSet<LocalDate> changes(List<Rule> all) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Rule rule : all) {
            days.add(rule.van());
            if (rule.tot().isBefore(ALWAYS)) {
                days.add(rule.tot().plusDays(1));
            }
        }
        return days;
    }

    /** What is wrong with the first point that has not one rule; empty: nothing. */
    private static String firstWrong(List<Rule> rules, String indicatie) {
        for (int afstand : edges(rules.stream().flatMapToInt(SegmentRules::distances))) {
            for (int risico : edges(rules.stream().flatMapToInt(SegmentRules::risks))) {
                int a = afstand;
                int r = risico;
                List<String> hits =
                        a > MOST_DISTANCE || r > MOST_RISK
                                ? List.of("")
                                : rules.stream()
                                        .filter(rule -> rule.covers(a, r, indicatie))
                                        .map(Rule::volgorde)
                                        .toList();
                if (hits.isEmpty()) {
                    return "geen regel voor afstand %d, risico %d, indicatie %s"
                            .formatted(a, r, indicatie);
                }
                if (hits.size() > 1) {
                    return "regels %s gelden allebei voor afstand %d, risico %d, indicatie %s"
                            .formatted(String.join(" en ", hits), a, r, indicatie);
                }
            }
        }
        return "";
    }

    /** Between two edges every point has the same rules. */
    private static int[] edges(IntStream of) {
        return IntStream.concat(IntStream.of(0), of).distinct().sorted().toArray();
    }

    private static IntStream distances(Rule rule) {
        return IntStream.of(rule.afstandVan(), rule.afstandTot() + 1);
    }

    private static IntStream risks(Rule rule) {
        return IntStream.of(rule.risicoVan(), rule.risicoTot() + 1);
    }
}
