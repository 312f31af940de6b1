package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.testing.TestHome;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every metric explained on the invented snapshot, and one worked out by hand. */
class ExplainerTest {

    private static final MetricCatalog CATALOG = MetricCatalog.load();
    private static final Periode YEAR = Periode.parse("2025");

    @TempDir private static Path folder;
    private static PublishedSnapshots snapshots;
    private static Answers answers;
    private static ServedSnapshot byHand;

    @BeforeAll
    static void publish() {
        TestHome home = new TestHome(folder).publish("20260105T081502Z-01");
        SnapshotStore store = new SnapshotStore(home.home());
        snapshots = PublishedSnapshots.watch(store);
        answers = new Answers(CATALOG, snapshots);
        byHand = snapshots.acquire();
    }

    @AfterAll
    static void close() {
        byHand.close();
        snapshots.close();
    }

    static Stream<String> metrics() {
        return CATALOG.all().stream().map(Metric::id);
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void everyCountAndTheNumberComeOutAgainWhenTheirSqlIsRunByHand(String id) {
        Explanation explanation =
                answers.explain(MetricRequest.of(id, YEAR, Policy.informatiemanager()));

        assertThat(explanation.steps()).isNotEmpty();
        for (Explanation.Step step : explanation.steps()) {
            Rows again = byHand.query(step.sql());
            assertThat(step.counts().cell(0, "rijen").value())
                    .as(step.name())
                    .isEqualTo(again.value(0, "rijen"));
            assertThat(step.counts().cell(0, "personen").value())
                    .as(step.name())
                    .isEqualTo(again.value(0, "personen"));
        }
        if (CATALOG.require(id).kind() == Metric.Kind.GETAL) {
            Rows number = byHand.query(explanation.writtenOut());
            Object shown = explanation.answer().table().cell(0, "waarde").value();
            Object found = number.isEmpty() ? null : number.value(0, "waarde");
            assertThat(found == null && Long.valueOf(0).equals(shown) ? shown : found)
                    .isEqualTo(shown);
        }
    }

    /** Where a definition counts persons, its last step holds exactly those persons. */
    @ParameterizedTest
    @MethodSource("metrics")
    void theLastStepHoldsThePersonsTheNumberRestsOn(String id) {
        Metric metric = CATALOG.require(id);
        Explanation explanation =
                answers.explain(MetricRequest.of(id, YEAR, Policy.informatiemanager()));
        boolean plain =
                metric.kind() == Metric.Kind.GETAL
                        && metric.sql().contains("count(distinct client_id) as aantal_clienten");
        if (!plain) {
            return;
        }
        Explanation.Step last = explanation.steps().get(explanation.steps().size() - 1);
        assertThat(last.counts().cell(0, "personen").number())
                .isEqualTo(explanation.answer().table().cell(0, "aantal_clienten").number());
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void managementSeesNoCountOfFewPersonsNorTwoThatDifferByFew(String id) {
        Explanation exact = answers.explain(MetricRequest.of(id, YEAR, Policy.informatiemanager()));
        Explanation shown = answers.explain(MetricRequest.of(id, YEAR, Policy.management()));
        List<Double> sizes = new ArrayList<>();

        for (int i = 0; i < shown.steps().size(); i++) {
            Cell persons = shown.steps().get(i).counts().cell(0, "personen");
            Double real = exact.steps().get(i).counts().cell(0, "personen").number();
            if (real != null && real < 10) {
                assertThat(persons.state()).isEqualTo(Cell.State.TE_WEINIG);
                assertThat(shown.steps().get(i).counts().cell(0, "rijen").state())
                        .isEqualTo(Cell.State.TE_WEINIG);
            }
            if (persons.isShown()) {
                sizes.add(persons.number());
            }
        }
        for (Double one : sizes) {
            for (Double other : sizes) {
                double apart = Math.abs(one - other);
                assertThat(apart == 0 || apart >= 10).as(sizes.toString()).isTrue();
            }
        }
    }

    @Test
    void whatTheGateWithholdsStaysAwayInEveryStepAfterTheFirst() {
        int seen = 0;
        for (Metric metric : CATALOG.all()) {
            Explanation explanation =
                    answers.explain(MetricRequest.of(metric.id(), YEAR, Policy.management()));
            boolean withheld =
                    metric.kind() == Metric.Kind.GETAL
                            && explanation.answer().table().withheld() > 0;
            if (withheld) {
                seen++;
                assertThat(explanation.steps())
                        .filteredOn(step -> !step.what().equals("alles in de snapshot"))
                        .allMatch(step -> !step.counts().cell(0, "rijen").isShown());
            }
        }
        assertThat(seen).as("numbers that are withheld").isPositive();
    }

    /** Ten go out to work in 2025; p1 twice; one in 2024; one to another town. */
    @Test
    void theStepsOfOneNumberWorkedOutByHand() {
        StringBuilder rows =
                new StringBuilder(
                        "stroom_id | periode_id | client_id | stroom_soort_code | is_naar_werk\n");
        for (int i = 1; i <= 10; i++) {
            rows.append("s%1$d | 202503 | p%1$d | UIT | J\n".formatted(i));
        }
        rows.append("s11 | 202509 | p1 | UIT | J\n");
        rows.append("s12 | 202412 | p11 | UIT | J\n");
        rows.append("s13 | 202506 | p12 | UIT | N\n");
        rows.append("s14 | 202506 | p13 | IN | N\n");
        ServedSnapshot snapshot =
                MetricCase.of("uitstroom_werk").given("fct_stroom", rows.toString()).snapshot();
        Answers engine =
                new Answers(
                        CATALOG,
                        () -> {
                            snapshot.hold();
                            return snapshot;
                        });

        Explanation explanation =
                engine.explain(
                        MetricRequest.of("uitstroom_werk", YEAR, Policy.informatiemanager()));

        assertThat(explanation.steps())
                .extracting(
                        step -> step.name() + " " + step.what(),
                        step -> step.counts().cell(0, "rijen").value(),
                        step -> step.counts().cell(0, "personen").value())
                .containsExactly(
                        tuple("fct_stroom alles in de snapshot", 14L, 13L),
                        tuple("fct_stroom binnen de periode en de gekozen groep", 13L, 12L),
                        tuple("uitstroom_werk rijen waarover het getal gaat", 11L, 10L));
        assertThat(explanation.answer().table().cell(0, "waarde").value()).isEqualTo(10L);
        assertThat(explanation.parameters())
                .containsExactly("202501", "202512", "202501", "202512");
        snapshot.close();
    }
}
