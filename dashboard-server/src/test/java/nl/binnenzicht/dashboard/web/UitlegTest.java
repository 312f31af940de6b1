package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.answer.PublishedSnapshots;
import nl.binnenzicht.dashboard.answer.Vaststeller;
import nl.binnenzicht.dashboard.testing.TestHome;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import nl.binnenzicht.warehouse.store.Vaststelling;
import nl.binnenzicht.warehouse.store.Vaststellingen;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages that explain and compare, over real HTTP: the first snapshot is fixed, then a second
 * lacks one of the persons who went to work.
 */
class UitlegTest {

    private static final String FIRST = "20260105T081502Z-01";
    private static final String SECOND = "20260205T081502Z-01";
    private static final Periode YEAR = Periode.parse("2025");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private static Path folder;
    private static TestHome home;
    private static Server server;
    private static Visit visit;
    private static long before;

    @BeforeAll
    static void start() {
        home = new TestHome(folder).deliver().publish(FIRST);
        before = freeze("jaarafsluiting");
        home.publish(SECOND);
        try (DuckDb db = DuckDb.create(new SnapshotStore(home.home()).snapshot(SECOND).duckdb())) {
            db.execute(
                    "delete from fct_stroom where client_id = (select min(client_id) from fct_stroom"
                            + " where stroom_soort_code = 'UIT' and is_naar_werk"
                            + " and periode_id between 202501 and 202512)");
        }
        server =
                Server.start(new ServerConfig(home.home(), "127.0.0.1", 0, Policy.Role.MANAGEMENT));
        visit = new Visit(server.port());
    }

    /** Fixes all indicators of 2025 and gives what was fixed of uitstroom_werk. */
    private static long freeze(String reden) {
        SnapshotStore store = new SnapshotStore(home.home());
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            Answers answers = new Answers(MetricCatalog.load(), snapshots);
            return new Vaststeller(answers, home.home(), CLOCK)
                    .run(YEAR, List.of(), reden, "anna").waarden().stream()
                            .filter(one -> one.metricId().equals("uitstroom_werk"))
                            .findFirst()
                            .orElseThrow()
                            .waarde()
                            .longValueExact();
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Metric> metrics() {
        return MetricCatalog.load().all().stream();
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void everyMetricHasItsExplanation(Metric metric) {
        String path = "/uitleg/" + metric.id() + "?periode=2025";

        assertThat(visit.status(path)).isEqualTo(200);
        assertThat(visit.text(path))
                .contains(
                        "Waar komt dit getal vandaan?", metric.version(), SECOND, "<pre tabindex");
    }

    @Test
    void anExplanationNamesItsFiltersAndRefusesOthers() {
        assertThat(visit.text("/uitleg/uitstroom_werk?periode=2025&kwadrant_code=4"))
                .contains("<b>Alleen:</b> kwadrant Grote afstand, hoog risico")
                .contains("kwadrant_code = ?");
        assertThat(visit.status("/uitleg/uitstroom_werk?soort=1")).isEqualTo(400);
        assertThat(visit.status("/uitleg/uitstrom_werk")).isEqualTo(404);
        assertThat(visit.status("/download/uitleg/uitstroom_werk/stappen.csv?periode=2025"))
                .isEqualTo(200);
    }

    @Test
    void everyPanelLinksToTheExplanationOfItsNumbers() {
        assertThat(visit.text("/bestand?periode=2025&kwadrant_code=4"))
                .contains("href=\"/uitleg/bestand_personen?periode=2025&amp;kwadrant_code=4\"")
                .contains("href=\"/herziening/bestand_personen?periode=2025\"");
        assertThat(visit.text("/scorekaart?periode=2025"))
                .contains("href=\"/uitleg/uitstroom_werk?periode=2025\"");
    }

    @Test
    void theScorecardShowsTheOfficialValueAndBesideItWhatANewComputationSays() {
        String csv = visit.text("/download/scorekaart/scores-participatiewet.csv?periode=2025");

        assertThat(csv)
                .contains(
                        "\"Uit de uitkering naar werk\";%d;\"20-01-2026\";%d;"
                                .formatted(before, before - 1));
        assertThat(visit.text("/scorekaart?periode=2025"))
                .contains("vastgesteld op 20-01-2026; nu herrekend " + (before - 1) + " (−1)");
        assertThat(visit.text("/scorekaart?periode=2024")).doesNotContain("vastgesteld op");
    }

    @Test
    void theRestatementHoldsThenAgainstNow() {
        String html = visit.text("/herziening/uitstroom_werk?periode=2025");

        assertThat(html)
                .contains("is sinds", "veranderd: −1", FIRST, SECOND, "jaarafsluiting", "anna");
        assertThat(visit.header("/herziening?metric=uitstroom_werk&periode=2025", "Location"))
                .endsWith("/herziening/uitstroom_werk?periode=2025");
        assertThat(visit.status("/herziening/budget_overzicht")).isEqualTo(400);
        assertThat(visit.text("/herziening/lks_personen?periode=2025"))
                .contains("Het getal is niet veranderd.");
    }

    @Test
    void whatIsFixedIsWhatTheEngineSaidAndASecondTimeStandsBesideIt() {
        Vaststellingen vaststellingen = new Vaststellingen(home.home());
        Vaststelling first = vaststellingen.of("2025").get(0);
        Vaststelling.Waarde waarde =
                first.waarden().stream()
                        .filter(one -> one.metricId().equals("uitstroom_werk"))
                        .findFirst()
                        .orElseThrow();

        assertThat(first.snapshotId()).isEqualTo(FIRST);
        assertThat(waarde.meetbaar()).isEqualTo("GEMETEN");
        assertThat(waarde.aantalClienten()).isEqualTo(before);
        assertThat(waarde.doelVersie()).isEqualTo("OBB2025");
        assertThat(waarde.definitieVersie())
                .isEqualTo(MetricCatalog.load().require("uitstroom_werk").version());
        assertThat(first.waarden()).hasSizeGreaterThan(25);
    }

    @Test
    void aTableARunningPeriodOrNoReasonIsNotFixed(@TempDir Path elsewhere) {
        TestHome other = new TestHome(elsewhere).publish(FIRST);
        SnapshotStore store = new SnapshotStore(other.home());
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            Vaststeller vaststeller =
                    new Vaststeller(
                            new Answers(MetricCatalog.load(), snapshots), other.home(), CLOCK);

            assertThatThrownBy(() -> vaststeller.run(YEAR, List.of("doelen"), "proef", "anna"))
                    .isInstanceOf(RequestException.class)
                    .hasMessage(
                            "BZ-179 metric doelen: is een tabel; verwacht een getal. Er is niets"
                                    + " vastgesteld; noem alleen metrics met één getal.");
            assertThatThrownBy(
                            () ->
                                    vaststeller.run(
                                            Periode.parse("2026-H1"), List.of(), "proef", "anna"))
                    .hasMessageStartingWith(
                            "BZ-180 periode 2026-H1: de gegevens lopen tot en met 202512;");
            assertThatThrownBy(() -> vaststeller.run(YEAR, List.of(), " ", "anna"))
                    .hasMessageStartingWith("BZ-180 --reason: er is geen reden gegeven;");
        }
        assertThat(new Vaststellingen(other.home()).all()).isEmpty();
    }
}
