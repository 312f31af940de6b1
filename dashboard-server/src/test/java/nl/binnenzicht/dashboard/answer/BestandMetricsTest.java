package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Caseload and flows. */
class BestandMetricsTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    private static final String STAND =
            """
            periode_id | client_id | uitkering_id | is_bijstand | is_aanvrager | kwadrant_code | geslacht_code | duur_bijstand_maanden | is_reintegratie
            202411     | C1        | U1           | J           | J            | 1             | 1             | 58                    | J
            202411     | C2        | U1           | J           | N            | 1             | 2             | 58                    | J
            202412     | C1        | U1           | J           | J            | 2             | 1             | 59                    | J
            202412     | C2        | U1           | J           | N            | 1             | 2             | 59                    | J
            202412     | C3        | U2           | J           | J            | 4             | 1             | 3                     | J
            202412     | C9        |              | N           | N            | 4             | 1             |                       | N
            202501     | C1        | U1           | J           | J            | 2             | 1             | 60                    | J
            202501     | C2        | U1           | J           | N            | 1             | 2             | 60                    | J
            """;

    private static final String STROOM =
            """
            stroom_id | periode_id | client_id | stroom_soort_code | schema_code | van_segment_code | naar_segment_code | kwadrant_code | geslacht_code | is_naar_werk
            S1        | 202412     | C3        | IN                |             |                  |                   | 4             | 1             | N
            S2        | 202501     | C3        | UIT               |             |                  |                   | 4             | 1             | J
            S3        | 202412     | C1        | DOOR              | KWADRANT    | 1                | 2                 |               | 1             | N
            S4        | 202412     | C1        | DOOR              | CATEGORIE   | 1A               | 1B                |               | 1             | N
            """;

    private static MetricCase of(String metric) {
        return MetricCase.of(metric)
                .given("fct_client_maand", STAND)
                .given("fct_stroom", STROOM)
                .months("2024-11", "2025-01");
    }

    @Test
    void aCoupleIsTwoPersonsAndOneBenefit() {
        assertThat(of("bestand_personen").number("2024-12")).isEqualTo(3);
        assertThat(of("bestand_uitkeringen").number("2024-12")).isEqualTo(2);
    }

    @Test
    void yearAverageAndYearEndAreTwoNumbers() {
        MetricCase gemiddeld =
                MetricCase.of("bestand_personen_gemiddeld").given("fct_client_maand", STAND);

        assertThat(gemiddeld.number("2024-Q4")).isCloseTo(5.0 / 3, EXACT);
        assertThat(gemiddeld.numbers("2024-Q4", "kwadrant_code"))
                .containsEntry("1", 1.0)
                .containsEntry("4", 1.0 / 3);
    }

    @Test
    void aFilterNarrowsAndABreakdownAddsUp() {
        assertThat(of("bestand_personen").number("2024-12", "kwadrant_code", "4")).isEqualTo(1);
        assertThat(of("bestand_personen").numbers("2024-12", "kwadrant_code"))
                .containsOnly(entry("1", 1.0), entry("2", 1.0), entry("4", 1.0));
    }

    @Test
    void endIsBeginPlusInMinusOut() {
        assertThat(
                        of("bestand_identiteit")
                                .lines(
                                        "2024-12",
                                        "periode_id",
                                        "begin_personen",
                                        "in_personen",
                                        "uit_personen",
                                        "eind_personen",
                                        "verschil"))
                .containsExactly("202412 | 2 | 1 | 0 | 3 | 0");
        assertThat(of("bestand_identiteit").lines("2025-01", "begin_personen", "verschil"))
                .containsExactly("3 | 0");
        assertThat(of("bestand_identiteit").lines("2024-11", "begin_personen", "verschil"))
                .as("before the first month nothing is known")
                .containsExactly(" | ");
    }

    @Test
    void aWrongStockShowsAsADifference() {
        assertThat(
                        of("bestand_identiteit")
                                .given(
                                        "fct_client_maand",
                                        """
                                        periode_id | client_id | is_bijstand
                                        202501     | C7        | J
                                        """)
                                .lines("2025-01", "verschil"))
                .containsExactly("-1");
    }

    @Test
    void segmentsBalanceWithTheMovesBetweenThem() {
        assertThat(
                        of("segment_identiteit")
                                .lines(
                                        "2024-12",
                                        "schema_code",
                                        "segment_code",
                                        "begin_personen",
                                        "in_personen",
                                        "erin_personen",
                                        "eruit_personen",
                                        "uit_personen",
                                        "eind_personen",
                                        "verschil"))
                .startsWith(
                        "KWADRANT | 1 | 2 | 0 | 0 | 1 | 0 | 1 | 0",
                        "KWADRANT | 2 | 0 | 0 | 1 | 0 | 0 | 1 | 0",
                        "KWADRANT | 4 | 0 | 1 | 0 | 0 | 0 | 1 | 0");
    }

    @Test
    void inflowAndOutflowAreSharesOfTheStockAtTheStart() {
        assertThat(of("instroom_aandeel").number("2024-12")).isEqualTo(0.5);
        assertThat(of("uitstroom_aandeel").number("2025-01")).isCloseTo(1.0 / 3, EXACT);
        assertThat(of("uitstroom_aandeel").number("2025-01", "geslacht_code", "1")).isEqualTo(0.5);
        assertThat(of("instroom_aandeel").number("2024-11")).as("no stock before").isNull();
    }

    @Test
    void throughFlowOfTwoSchemesIsOneMoveUnlessASchemeIsChosen() {
        assertThat(of("doorstroom").number("2024-12")).isEqualTo(1);
        assertThat(of("doorstroom").number("2024-12", "schema_code", "KWADRANT")).isEqualTo(1);
        assertThat(
                        of("doorstroom")
                                .numbers(
                                        "2024-12",
                                        "schema_code",
                                        "van_segment_code",
                                        "naar_segment_code"))
                .containsOnly(entry("KWADRANT/1/2", 1.0), entry("CATEGORIE/1A/1B", 1.0));
    }

    @Test
    void whoComesBackTwiceIsTwoInflowsButOnePerson() {
        MetricCase instroom =
                MetricCase.of("instroom")
                        .given(
                                "fct_stroom",
                                """
                                stroom_id | periode_id | client_id | stroom_soort_code
                                S1        | 202501     | C1        | IN
                                S2        | 202509     | C1        | IN
                                S3        | 202505     | C1        | UIT
                                """);

        assertThat(instroom.number("2025")).isEqualTo(2);
        assertThat(
                        instroom.answer(
                                        MetricRequest.of(
                                                "instroom",
                                                nl.binnenzicht.warehouse.term.Periode.parse("2025"),
                                                Policy.informatiemanager()))
                                .rows()
                                .integer(0, "aantal_clienten"))
                .isEqualTo(1);
    }

    @Test
    void workAsShareOfOutflow() {
        assertThat(of("uitstroom_werk_aandeel").number("2025-01")).isEqualTo(1.0);
        assertThat(of("uitstroom_werk_aandeel").number("2024-12")).isNull();
        assertThat(of("uitstroom_reden").number("2025-01")).isEqualTo(1);
        assertThat(of("uitstroom").number("2025-01")).isEqualTo(1);
    }

    @Test
    void graniteBeginsAtSixtyMonths() {
        assertThat(of("granieten_bestand").number("2024-12")).isZero();
        assertThat(of("granieten_bestand").number("2025-01")).isEqualTo(2);
        assertThat(of("granieten_aandeel").number("2025-01")).isEqualTo(1.0);
    }

    @Test
    void sharesOfTheStockAreNullWithoutStock() {
        assertThat(of("deeltijdwerk_aandeel").number("2025-01")).isZero();
        assertThat(MetricCase.of("deeltijdwerk_aandeel").number("2025-01")).isNull();
        assertThat(MetricCase.of("ontheffing_aandeel").number("2025-01")).isNull();
        assertThat(MetricCase.of("statushouder_aandeel").number("2025-01")).isNull();
    }

    @Test
    void exemptionPartTimeAndStatusAreCountedAmongThoseWithBenefit() {
        String rows =
                """
                periode_id | client_id | is_bijstand | heeft_ontheffing | heeft_deeltijdwerk | is_statushouder | is_reintegratie
                202512     | C1        | J           | J                | N                  | N               | J
                202512     | C2        | J           | N                | J                  | N               | J
                202512     | C3        | J           | N                | J                  | N               | J
                202512     | C4        | J           | N                | N                  | J               | N
                202512     | C5        | N           | J                | J                  | J               | J
                """;

        assertThat(stand("ontheffing_aandeel", rows).number("2025")).isEqualTo(0.25);
        assertThat(stand("deeltijdwerk_aandeel", rows).number("2025")).isEqualTo(0.5);
        assertThat(stand("statushouder_aandeel", rows).number("2025")).isEqualTo(0.25);
        assertThat(stand("caseload_reintegratie", rows).number("2025")).isEqualTo(4);
    }

    private static MetricCase stand(String metric, String rows) {
        return MetricCase.of(metric).given("fct_client_maand", rows);
    }

    @Test
    void trajectenBalanceAndAResultCountsInTheYearItEnds() {
        String rows =
                """
                traject_id | client_id | periode_id | einde_periode_id | populatie_code | begindatum | einddatum  | resultaat_code | is_afgesloten
                T1         | C1        | 202412     | 202501           | BIJSTAND       | 2024-12-31 | 2025-01-01 | WERK_PT        | J
                T2         | C1        | 202501     | 202512           | BIJSTAND       | 2025-01-01 | 2025-12-31 | WERK_FT        | J
                T3         | C2        | 202512     |                  | BIJSTAND       | 2025-12-31 |            |                | N
                T4         | C3        | 202401     | 202412           | BIJSTAND       | 2024-01-01 | 2024-12-31 | WERK_FT        | J
                """;

        assertThat(
                        MetricCase.of("trajecten_identiteit")
                                .given("fct_traject", rows)
                                .lines(
                                        "2025",
                                        "populatie_code",
                                        "begin_trajecten",
                                        "gestart_trajecten",
                                        "beeindigd_trajecten",
                                        "eind_trajecten",
                                        "verschil",
                                        "aantal_personen"))
                .containsExactly("BIJSTAND | 1 | 2 | 2 | 1 | 0 | 2");
        assertThat(MetricCase.of("traject_resultaat").given("fct_traject", rows).number("2025"))
                .as("trajecten")
                .isEqualTo(2);
        assertThat(
                        MetricCase.of("traject_resultaat_personen")
                                .given("fct_traject", rows)
                                .number("2025"))
                .as("persons")
                .isEqualTo(1);
    }
}
