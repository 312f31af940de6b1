package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** Who is in the caseload, and how many ways there are to count it. */
class SamenstellingMetricsTest {

    private static final String STAND =
            """
            periode_id | client_id | uitkering_id | regeling_code | leefvorm_code | is_bijstand | is_aanvrager | heeft_ontheffing | heeft_deeltijdwerk | is_statushouder | is_statushouder_lv
            202511     | C1        | U1           | 01            | 3             | J           | J            | N                | N                  | N               | N
            202511     | C2        | U1           | 01            | 3             | J           | N            | N                | N                  | N               | N
            202512     | C1        | U1           | 01            | 3             | J           | J            | J                | N                  | N               | J
            202512     | C2        | U1           | 01            | 3             | J           | N            | J                | J                  | J               | N
            202512     | C3        | U2           | 02            | 1             | J           | J            | N                | N                  | N               | N
            202512     | C4        |              |               |               | N           | N            | J                | J                  | J               | J
            """;

    private static MetricCase of(String metric) {
        return MetricCase.of(metric).given("fct_client_maand", STAND);
    }

    @Test
    void aCoupleIsTwoPersonsAndOneBenefitInEveryCount() {
        assertThat(
                        of("bestand_tellingen")
                                .months("2025-11", "2025-12")
                                .lines(
                                        "2025-12",
                                        "telling_code",
                                        "peil_code",
                                        "zonder_ioaw_aantal",
                                        "ioaw_ioaz_aantal",
                                        "samen_aantal"))
                .containsExactly(
                        "PERSONEN | EIND | 2 | 1 | 3",
                        "PERSONEN | GEMIDDELD | 2 | 1 | 3",
                        "UITKERINGEN | EIND | 1 | 1 | 2",
                        "UITKERINGEN | GEMIDDELD | 1 | 1 | 2");
        assertThat(of("bestand_uitkeringen_gemiddeld").number("2025-Q4"))
                .as("nobody in October, one benefit in November, two in December")
                .isEqualTo(1.0);
    }

    @Test
    void theAverageIsOverTheMonthsOfThePeriodAndNotOverThoseWithBenefit() {
        assertThat(
                        of("bestand_tellingen")
                                .lines("2025-Q4", "telling_code", "peil_code", "samen_aantal"))
                .contains("PERSONEN | GEMIDDELD | 1.6667", "UITKERINGEN | GEMIDDELD | 1");
    }

    @Test
    void personsAndApplicantsAreComposedDifferently() {
        assertThat(of("bestand_aandeel").numbers("2025", "leefvorm_code"))
                .containsOnly(entry("3", 2.0 / 3), entry("1", 1.0 / 3));
        assertThat(of("bestand_aandeel_aanvragers").numbers("2025", "leefvorm_code"))
                .containsOnly(entry("3", 0.5), entry("1", 0.5));
        assertThat(of("bestand_aandeel").number("2025")).isEqualTo(1.0);
        assertThat(of("bestand_aandeel").number("2025-10")).isNull();
    }

    @Test
    void onlyWhoHasBijstandOnTheLastDayCounts() {
        assertThat(of("ontheffing_personen").number("2025")).isEqualTo(2);
        assertThat(of("deeltijdwerk_personen").number("2025")).isEqualTo(1);
        assertThat(of("deeltijdwerk_personen").number("2025-11")).isZero();
    }

    @Test
    void theTwoDefinitionsOfStatushouderCountOtherPeople() {
        assertThat(of("statushouder_lv_personen").number("2025")).isEqualTo(1);
        assertThat(of("statushouder_lv_aandeel").number("2025")).isEqualTo(1.0 / 3);
        assertThat(of("statushouder_aandeel").number("2025", "leefvorm_code", "1")).isZero();
        assertThat(of("statushouder_lv_aandeel").number("2025-10")).isNull();
    }

    @Test
    void twoYearsOfGuidanceAreReachedOnTheSameDateTwoYearsLater() {
        String rows =
                """
                traject_id | client_id | periode_id | trajectsoort_code | begindatum | einddatum
                T1         | PRECIES   | 202312     | WERK              | 2023-12-31 |
                T2         | EENDAG    | 202401     | ONTWIKKEL         | 2024-01-01 |
                T3         | DRIEMND   | 202403     | WERK              | 2024-03-31 |
                T4         | LATER     | 202404     | WERK              | 2024-04-01 |
                T5         | VOORBIJ   | 202301     | WERK              | 2023-01-01 | 2025-12-31
                T6         | MEEDOEN   | 202301     | PARTICIPATIE      | 2023-01-01 |
                T7         | PRECIES   | 202301     | WERK              | 2023-01-01 |
                """;

        assertThat(trajecten("begeleiding_twee_jaar", rows).number("2025"))
                .as("one person with two trajecten, counted once")
                .isEqualTo(1);
        assertThat(trajecten("begeleiding_twee_jaar", rows).number("2025-11"))
                .as("T5 still ran, T7 as well, T1 was a month short")
                .isEqualTo(2);
        assertThat(trajecten("begeleiding_bijna_twee_jaar", rows).number("2025")).isEqualTo(2);
    }

    private static MetricCase trajecten(String metric, String rows) {
        return MetricCase.of(metric).given("fct_traject", rows);
    }
}
