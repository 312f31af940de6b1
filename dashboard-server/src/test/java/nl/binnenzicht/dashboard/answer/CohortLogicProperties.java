package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.binnenzicht.marts.cohort.Codes;
import nl.binnenzicht.marts.cohort.CohortLezer;

/**
 * And, or and not of any shape against the truth table: person 5 = 101 has the first and the third.
 */
class CohortLogicProperties {

    private static final int PERSONS = 8;
    private static final List<String> CRITERIA =
            List.of(
                    "{\"soort\":\"rol\",\"codes\":[\"NUGGER\"],\"hoe\":\"loopt\"}",
                    "{\"soort\":\"instrument\",\"codes\":[\"TAAL\"],\"hoe\":\"gestart\"}",
                    "{\"soort\":\"segment\",\"schema\":\"KWADRANT\",\"codes\":[\"4\"]}");

    private static ServedSnapshot snapshot;

    /** A condition as JSON and what it says of each person. */
    private record Tree(String json, List<Boolean> holds) {}

    @BeforeContainer
    static void open() {
        StringBuilder months = new StringBuilder("periode_id | client_id | kwadrant_code\n");
        StringBuilder roles =
                new StringBuilder("client_rol_id | client_id | doelgroep_code | geldig_van\n");
        StringBuilder uses =
                new StringBuilder(
                        "periode_id | inzet_id | client_id | voorziening_code | begindatum\n");
        for (int person = 0; person < PERSONS; person++) {
            months.append("202406 | P%d | %s\n".formatted(person, has(person, 2) ? "4" : ""));
            if (has(person, 0)) {
                roles.append("R%1$d | P%1$d | NUGGER | 2024-06-30\n".formatted(person));
            }
            if (has(person, 1)) {
                uses.append("202406 | I%1$d | P%1$d | TAAL | 2024-06-30\n".formatted(person));
            }
        }
        snapshot =
                MetricCase.of("bestand_personen")
                        .given("fct_client_maand", months.toString())
                        .given("dim_client_rol", roles.toString())
                        .given("fct_inzet", uses.toString())
                        .snapshot();
    }

    @AfterContainer
    static void close() {
        snapshot.close();
    }

    private static boolean has(int person, int criterion) {
        return (person >> criterion & 1) == 1;
    }

    /** A tree that grows from a seed, at most four groups deep. */
    private static Tree tree(Random random, int deep) {
        int shape = deep == 0 ? 0 : random.nextInt(4);
        if (shape == 0) {
            int one = random.nextInt(CRITERIA.size());
            return new Tree(CRITERIA.get(one), each(person -> has(person, one)));
        }
        if (shape == 1) {
            return not(tree(random, deep - 1));
        }
        List<Tree> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            parts.add(tree(random, deep - 1));
        }
        return group(shape == 2 ? "en" : "of", parts);
    }

    private static Tree not(Tree part) {
        return new Tree(
                "{\"niet\":" + part.json() + "}", each(person -> !part.holds().get(person)));
    }

    private static Tree group(String word, List<Tree> parts) {
        String json = parts.stream().map(Tree::json).collect(Collectors.joining(","));
        return new Tree(
                "{\"%s\":[%s]}".formatted(word, json),
                each(
                        person ->
                                word.equals("en")
                                        ? parts.stream().allMatch(p -> p.holds().get(person))
                                        : parts.stream().anyMatch(p -> p.holds().get(person))));
    }

    private static List<Boolean> each(java.util.function.IntPredicate holds) {
        List<Boolean> all = new ArrayList<>();
        for (int person = 0; person < PERSONS; person++) {
            all.add(holds.test(person));
        }
        return all;
    }

    @Property(tries = 150)
    void aTreeHoldsForWhomItsTruthTableSays(@ForAll long seed) {
        Tree tree = tree(new Random(seed), 4);
        if (criteria(tree.json()) > 40) {
            return; // the reader refuses those; see CohortLezerTest
        }
        String json =
                "{\"versie\":1,\"index\":{\"soort\":\"maand\",\"maand\":\"2024-06\"},"
                        + "\"regels\":[{\"als\":%s}]}".formatted(tree.json());
        CohortLeden leden = CohortLeden.van(CohortLezer.lees(json, Codes.ONGEZIEN), snapshot);

        List<String> expected = new ArrayList<>();
        for (int person = 0; person < PERSONS; person++) {
            if (tree.holds().get(person)) {
                expected.add("P" + person);
            }
        }
        assertThat(leden.na(1)).isEqualTo(expected);
    }

    private static int criteria(String json) {
        return json.split("\"soort\"", -1).length - 1;
    }
}
