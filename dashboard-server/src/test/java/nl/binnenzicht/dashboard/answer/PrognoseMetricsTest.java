package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.Test;

/** What is expected, how often that was right, and what it rests on. */
class PrognoseMetricsTest {

    private static final String AHEAD =
            """
            metric_id    | waarde_soort_code | periode_id | gemaakt_periode_id | maanden_vooruit | prognose_model_code | verwacht | onder_80 | boven_80 | aantal_personen | is_getoetst
            instroom     | MAAND             | 202602     | 202512             | 2               | ETS                 | 41       | 35       | 47       | 38              | J
            instroom     | MAAND             | 202601     | 202512             | 1               | ETS                 | 40       | 35       | 45       | 38              | J
            instroom     | JAAR              | 202612     | 202512             | 12              | ETS                 | 480      | 440      | 520      | 470             | J
            klein        | JAAR              | 202612     | 202512             | 12              | HERHALEN            | 6        | 2        | 9        | 7               | J
            """;

    @Test
    void monthsAndYearAreToldApart() {
        assertThat(
                        MetricCase.of("prognose_maand")
                                .given("fct_prognose", AHEAD)
                                .lines("2025", "metric_id", "periode_id", "verwacht", "boven_95"))
                .containsExactly("instroom | 202601 | 40 | ", "instroom | 202602 | 41 | ");
        assertThat(
                        MetricCase.of("prognose_jaar")
                                .given("fct_prognose", AHEAD)
                                .lines("2025", "metric_id", "maanden_vooruit", "verwacht"))
                .containsExactly("instroom | 12 | 480", "klein | 12 | 6");
    }

    /** What is looked ahead month by month is what the engine answers month by month. */
    @Test
    void aSeriesIsTheNumberOfThePages() {
        MetricCase given =
                MetricCase.of("instroom")
                        .given(
                                "fct_client_maand",
                                """
                                    periode_id | client_id | uitkering_id | is_bijstand | is_aanvrager | is_wsw | is_beschut | heeft_lks
                                    202501     | C1        | U1           | J           | J            | N      | N          | N
                                    202501     | C2        | U1           | J           | N            | N      | N          | J
                                    202502     | C1        | U1           | J           | J            | N      | J          | J
                                    202502     | C3        |              | N           | N            | J      | J          | N
                                    """)
                        .given(
                                "fct_stroom",
                                """
                                    periode_id | client_id | stroom_soort_code | is_naar_werk | is_statushouder | reden_einde_code | leeftijd
                                    202501     | C4        | IN                | N            | N               |             | 30
                                    202501     | C5        | UIT               | J            | J               | 11               | 40
                                    202501     | C6        | UIT               | N            | N               | 01               | 20
                                    202502     | C4        | UIT               | J            | N               | 11               | 30
                                    """)
                        .given(
                                "fct_dienstverband_maand",
                                """
                                    periode_id | client_id | dienstverband_soort_code | is_stand | heeft_beschut_indicatie | woont_in_gemeente | werkgever_soort_code
                                    202501     | C3        | WSW                      | J        | N                       | J                 | WERKBEDRIJF
                                    202502     | C3        | WSW                      | J        | N                       | J                 | WERKBEDRIJF
                                    202502     | C7        | BESCHUT                  | J        | J                       | J                 | WERKBEDRIJF
                                    202502     | C8        | BESCHUT                  | J        | J                       | J                 | REGULIER
                                    """)
                        .given(
                                "fct_plaatsing",
                                """
                                    periode_id | client_id | heeft_bijstand | is_statushouder
                                    202502     | C9        | J              | J
                                    """)
                        .given(
                                "fct_traject",
                                """
                                    periode_id | client_id | is_nugger | is_nugger_met_indicatie | is_statushouder
                                    202501     | C1        | J         | J                       | N
                                    202502     | C2        | J         | N                       | J
                                    """);
        try (ServedSnapshot snapshot = given.snapshot()) {
            Answers answers =
                    new Answers(
                            MetricCatalog.load(),
                            () -> {
                                snapshot.hold();
                                return snapshot;
                            });
            for (Map<String, String> row : ReferenceTable.load("prognose_reeks").rows()) {
                Metric metric = MetricCase.metric(row.get("metric_id"));
                Map<Long, Double> split = perMonth(metric, snapshot);
                assertThat(split).as(metric.id()).isNotEmpty();
                for (int month = 1; month <= 3; month++) {
                    MetricRequest request =
                            MetricRequest.of(
                                    metric.id(),
                                    Periode.parse("2025-0" + month),
                                    Policy.informatiemanager());
                    assertThat(split.getOrDefault(202500L + month, 0.0))
                            .as("%s in month %d", metric.id(), month)
                            .isEqualTo(answers.find(request).rows().number(0, "waarde"));
                }
            }
        }
    }

    private static Map<Long, Double> perMonth(Metric metric, ServedSnapshot snapshot) {
        Rows rows =
                snapshot.query(
                        "select %s as maand, waarde from (%s)"
                                .formatted(
                                        metric.dateColumn(), metric.splitBy(metric.dateColumn())));
        Map<Long, Double> split = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            split.put(rows.integer(i, "maand"), rows.number(i, "waarde"));
        }
        return split;
    }

    /** A forecast of a number of seven people tells of seven people. */
    @Test
    void aForecastOfFewPeopleIsWithheld() {
        MetricCase given = MetricCase.of("prognose_jaar").given("fct_prognose", AHEAD);
        try (ServedSnapshot snapshot = given.snapshot()) {
            Answers answers =
                    new Answers(
                            MetricCatalog.load(),
                            () -> {
                                snapshot.hold();
                                return snapshot;
                            });
            Published table =
                    answers.run(
                                    MetricRequest.of(
                                            "prognose_jaar",
                                            Periode.parse("2025"),
                                            Policy.management()))
                            .table();

            assertThat(table.cell(0, "verwacht").number()).isEqualTo(480);
            assertThat(table.cell(1, "metric_id").value()).isEqualTo("klein");
            assertThat(table.cell(1, "verwacht").isShown()).isFalse();
            assertThat(table.cell(1, "onder_80").isShown()).isFalse();
        }
    }

    /** 30 of 36 and 34 of 36; the chosen one first. */
    @Test
    void coverageIsCounted() {
        assertThat(
                        MetricCase.of("prognose_toets")
                                .given(
                                        "fct_prognose_toets",
                                        """
                                        metric_id | waarde_soort_code | prognose_model_code | mase | aantal_toetsen | binnen_80 | binnen_95 | is_gekozen | is_beter
                                        instroom  | MAAND             | HERHALEN            | 1.0  | 36             | 20        | 30        | N          | N
                                        instroom  | MAAND             | ETS                 | 0.8  | 36             | 30        | 34        | J          | J
                                        instroom  | JAAR              | ETS                 |      | 0              | 0         | 0         | J          | J
                                        """)
                                .lines(
                                        "2025",
                                        "waarde_soort_code",
                                        "prognose_model_code",
                                        "dekking_80",
                                        "dekking_95"))
                .containsExactly(
                        "JAAR | ETS |  | ",
                        "MAAND | ETS | 0.8333 | 0.9444",
                        "MAAND | HERHALEN | 0.5556 | 0.8333");
    }

    @Test
    void statesMovesAndInflowAreShownInOrder() {
        assertThat(
                        MetricCase.of("prognose_toestand")
                                .given(
                                        "fct_prognose_toestand",
                                        """
                                        groep_code | toestand_code | volgorde | aantal_personen | instroom_aandeel | verwacht_maanden | kans_naar_werk
                                        BIJSTAND   | 1/13+         | 2        | 40              | 0.25             | 30               | 0.4
                                        BIJSTAND   | 1/0-12        | 1        | 60              | 0.75             | 20               | 0.5
                                        """)
                                .lines("2025", "toestand_code", "nu_personen", "instroom_deel"))
                .containsExactly("1/0-12 | 60 | 0.75", "1/13+ | 40 | 0.25");
        assertThat(
                        MetricCase.of("prognose_overgang")
                                .given(
                                        "fct_prognose_overgang",
                                        """
                                        groep_code | van_toestand_code | naar_toestand_code | aantal_personen | gewicht | kans
                                        BIJSTAND   | 1/0-12            | WERK               | 12              | 25      | 0.25
                                        BIJSTAND   | 1/0-12            | 1/0-12             | 90              | 75      | 0.75
                                        """)
                                .lines("2025", "naar_toestand_code", "gewicht", "kans"))
                .containsExactly("1/0-12 | 75 | 0.75", "WERK | 25 | 0.25");
        assertThat(
                        MetricCase.of("prognose_instroom")
                                .given(
                                        "fct_prognose_instroom",
                                        """
                                        groep_code | maand_nummer | vorm | tempo | verwacht
                                        BIJSTAND   | 2            | 160  | 4     | 40
                                        BIJSTAND   | 1            | 180  | 4     | 45
                                        """)
                                .lines("2025", "maand_nummer", "verwacht"))
                .containsExactly("1 | 45", "2 | 40");
    }

    /** The whole first, then the posts in the order of the contract letter. */
    @Test
    void moneyHasTheWholeInFront() {
        assertThat(
                        MetricCase.of("prognose_geld")
                                .given(
                                        "fct_prognose_geld",
                                        """
                                        geld_code | jaar | verwacht_eur | p80_eur | kans_overschrijding
                                        TRAJECT   | 2026 | 10.00        | 12.00   | 0.2
                                        WSW_LOON  | 2026 | 20.00        | 22.00   |
                                        BUIG      | 2026 | 50.00        | 55.00   | 1
                                        OPDRACHT  | 2026 | 30.00        | 33.00   | 0.1
                                        """)
                                .lines("2025", "geld_code", "p80_eur", "kans_overschrijding"))
                .containsExactly(
                        "OPDRACHT | 33.00 | 0.1",
                        "BUIG | 55.00 | 1",
                        "WSW_LOON | 22.00 | ",
                        "TRAJECT | 12.00 | 0.2");
    }
}
