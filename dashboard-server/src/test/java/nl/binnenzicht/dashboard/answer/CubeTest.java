package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.binnenzicht.marts.metric.Cube;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was counted beforehand says the same as the mart, or the build finds out. */
class CubeTest {

    private static final StarSchema SCHEMA = StarSchema.read();
    private static final int PERSONS = 400;

    static List<Metric> counted() {
        return MetricCatalog.load().all().stream().filter(m -> !m.cube().isEmpty()).toList();
    }

    /** Invented persons in two months, with every flag and half of the codes left open. */
    private static DuckDb database() {
        DuckDb database = SCHEMA.database();
        Random random = new Random(20261122);
        for (int month : List.of(202511, 202512)) {
            database.execute(
                    ("insert into dim_periode (periode_id, jaar, begindatum, einddatum)"
                                    + " values (%d, 2025, date '2025-11-01', date '2025-12-31')")
                            .formatted(month));
            for (int person = 0; person < PERSONS; person++) {
                SCHEMA.insert(database, "fct_client_maand", row(random, month, person));
            }
        }
        return database;
    }

    private static Map<String, String> row(Random random, int month, int person) {
        return Map.ofEntries(
                Map.entry("periode_id", String.valueOf(month)),
                Map.entry("client_id", "c" + person),
                Map.entry("uitkering_id", "u" + person / 2),
                Map.entry("is_aanvrager", String.valueOf(person % 2 == 0)),
                Map.entry("is_bijstand", flag(random)),
                Map.entry("is_reintegratie", flag(random)),
                Map.entry("is_wsw", flag(random)),
                Map.entry("is_beschut", flag(random)),
                Map.entry("heeft_lks", flag(random)),
                Map.entry("heeft_deeltijdwerk", flag(random)),
                Map.entry("heeft_recente_zrm", flag(random)),
                Map.entry("duur_bijstand_maanden", String.valueOf(random.nextInt(120))),
                Map.entry("kwadrant_code", "" + (1 + random.nextInt(4))),
                Map.entry("leeftijdsklasse_code", "L" + random.nextInt(5)),
                Map.entry("geslacht_code", random.nextBoolean() ? "M" : "V"),
                Map.entry("regeling_code", random.nextBoolean() ? "PW" : "IOAW"));
    }

    private static String flag(Random random) {
        return String.valueOf(random.nextBoolean());
    }

    @ParameterizedTest
    @MethodSource("counted")
    void theCubeSaysWhatTheMartSays(Metric metric) {
        DuckDb database = database();
        database.execute(Cube.of(metric).create());
        assertThat(database.query(Cube.of(metric).difference()).size()).isZero();
        try (ServedSnapshot snapshot = ServedSnapshot.open("cube", database)) {
            MetricRequest whole =
                    MetricRequest.of(
                            metric.id(), Periode.parse("2025"), Policy.informatiemanager());
            assertSame(metric, whole, snapshot);
            for (String dimension : metric.cube()) {
                assertSame(metric, whole.by(dimension), snapshot);
                String value = dimension.startsWith("is_") ? "true" : "2";
                assertSame(metric, whole.where(Map.of(dimension, value)), snapshot);
            }
        }
    }

    private static void assertSame(Metric metric, MetricRequest request, ServedSnapshot snapshot) {
        Rows base = MetricSql.of(metric, request).run(snapshot);
        Rows cube = MetricSql.ofCube(metric, request).run(snapshot);
        assertThat(cube.columns()).isEqualTo(base.columns());
        assertThat(cube.rows()).containsExactlyInAnyOrderElementsOf(base.rows());
        assertThat(base.size()).isPositive();
    }

    /** A cube made false on purpose shows who answers. */
    @Test
    void theEngineAsksTheCubeWithinItsDimensionsAndTheMartOtherwise() {
        DuckDb database = database();
        SCHEMA.fillCodeLists(database);
        String cube = Cube.of(MetricCase.metric("bestand_personen")).table();
        database.execute(Cube.of(MetricCase.metric("bestand_personen")).create());
        MetricRequest whole =
                MetricRequest.of(
                        "bestand_personen", Periode.parse("2025"), Policy.informatiemanager());
        double right = number(database, whole);
        database.execute("update %s set waarde = waarde + 1".formatted(cube));
        try (ServedSnapshot snapshot = ServedSnapshot.open("false", database)) {
            Answers answers =
                    new Answers(
                            MetricCatalog.load(),
                            () -> {
                                snapshot.hold();
                                return snapshot;
                            });
            MetricRequest inside = whole.where(Map.of("kwadrant_code", "2"));
            MetricRequest outside = whole.where(Map.of("leefvorm_code", "1"));

            assertThat(sum(answers.find(whole))).isGreaterThan(right);
            assertThat(sum(answers.find(inside))).isGreaterThan(number(database, inside));
            assertThat(sum(answers.find(outside))).isEqualTo(number(database, outside));
        }
    }

    private static double number(DuckDb database, MetricRequest request) {
        MetricSql sql = MetricSql.of(MetricCase.metric(request.metricId()), request);
        return database.query(sql.text(), sql.parameters().toArray()).number(0, "waarde");
    }

    private static double sum(Found found) {
        return found.rows().number(0, "waarde");
    }

    @Test
    void aPersonInTwoCellsOfAMonthIsFound() {
        Metric metric = MetricCase.metric("bestand_personen");
        try (DuckDb database = database()) {
            database.execute(
                    "insert into fct_client_maand select * replace ('OAW' as regeling_code)"
                            + " from fct_client_maand where client_id = 'c7'");
            database.execute(
                    "update fct_client_maand set is_bijstand = true where client_id = 'c7'");
            database.execute(Cube.of(metric).create());

            assertThat(database.query(Cube.of(metric).difference()).size()).isPositive();
        }
    }

    @Test
    void aQuestionOutsideItsDimensionsIsAskedOfTheMart() {
        Metric metric = MetricCase.metric("bestand_personen");

        assertThat(Cube.answers(metric, List.of())).isTrue();
        assertThat(Cube.answers(metric, List.of("kwadrant_code", "geslacht_code"))).isTrue();
        assertThat(Cube.answers(metric, List.of("kwadrant_code", "leefvorm_code"))).isFalse();
        assertThat(Cube.answers(MetricCase.metric("instroom"), List.of())).isFalse();
    }
}
