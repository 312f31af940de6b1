package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trajecten and those who are guided. */
class TrajectMetricsTest {

    private static final String TRAJECTEN =
            """
            traject_id | client_id | periode_id | einde_periode_id | populatie_code | resultaat_code | resultaat_groep | begindatum | einddatum  | is_afgesloten | is_nugger | is_nugger_met_indicatie
            T1         | C1        | 202401     | 202512           | NUGGER         | WERK_PT        | succesvol       | 2024-01-01 | 2025-12-31 | J             | J         | J
            T2         | C1        | 202506     | 202512           | NUGGER         | WERK_FT        | succesvol       | 2025-06-01 | 2025-12-30 | J             | J         | J
            T3         | C2        | 202512     |                  | NUGGER         |                |                 | 2025-12-31 |            | N             | J         | N
            T4         | C2        | 202501     |                  | NUGGER         |                |                 | 2025-01-31 |            | N             | J         | N
            T5         | C3        | 202501     | 202506           | BIJSTAND       | VOORTIJDIG     | voortijdig      | 2025-01-31 | 2025-06-30 | J             | N         | N
            """;

    private static MetricCase of(String metric) {
        return MetricCase.of(metric).given("fct_traject", TRAJECTEN);
    }

    @Test
    void aTrajectThatEndsOnTheLastDayDoesNotRunAnyMore() {
        assertThat(of("trajecten_lopend").number("2025")).isEqualTo(2);
        assertThat(of("trajecten_lopend").number("2025-11")).isEqualTo(3);
        assertThat(of("trajecten_lopend").number("2025-06")).isEqualTo(3);
        assertThat(of("trajecten_lopend").number("2025-01")).isEqualTo(3);
    }

    @Test
    void whoIsGuidedIsAPersonOnTheLastDay() {
        assertThat(of("nugger_overig_begeleid").number("2025")).isEqualTo(1);
        assertThat(of("nugger_indicatie_begeleid").number("2025")).isZero();
        assertThat(of("nugger_indicatie_begeleid").number("2025-11")).isEqualTo(1);
        assertThat(
                        MetricCase.of("statushouder_begeleid")
                                .given(
                                        "fct_client_maand",
                                        """
                                        periode_id | client_id | is_statushouder | heeft_traject
                                        202512     | C1        | J               | J
                                        202512     | C2        | J               | N
                                        202512     | C3        | N               | J
                                        202511     | C4        | J               | J
                                        """)
                                .number("2025"))
                .isEqualTo(1);
    }

    @Test
    void whoHasTwoResultsIsNamedAsCountedTwice() {
        assertThat(
                        of("traject_resultaat_dubbel")
                                .lines(
                                        "2025",
                                        "populatie_code",
                                        "resultaat_groep",
                                        "beeindigd_trajecten",
                                        "aantal_personen",
                                        "dubbel_personen"))
                .containsExactly(
                        "BIJSTAND | voortijdig | 1 | 1 | 0", "NUGGER | succesvol | 2 | 1 | 1");
    }

    @Test
    void subsidyAndJobcoachAreOfTheWholePeriod() {
        String banen =
                """
                periode_id | client_id | dienstverband_id | dienstverband_soort_code | subsidie_eur | is_start
                202501     | C1        | D1               | LKS                      | 900          | J
                202502     | C1        | D1               | LKS                      | 900          | N
                202512     | C2        | D2               | BESCHUT                  | 0.01         | J
                202512     | C3        | D3               | LKS                      | 0            | J
                202412     | C4        | D4               | BESCHUT                  | 900          | J
                202501     | C4        | D4               | BESCHUT                  | 0            | N
                """;

        assertThat(banen("lks_personen_in_periode", banen).number("2025")).isEqualTo(2);
        assertThat(banen("beschut_gestart", banen).number("2025")).isEqualTo(1);
        assertThat(banen("beschut_gestart", banen).number("2024")).isEqualTo(1);
        assertThat(
                        banen("lks_met_jobcoach", banen)
                                .given(
                                        "fct_inzet",
                                        """
                                        periode_id | client_id | voorziening_code
                                        202511     | C1        | JOBCOACH
                                        202412     | C2        | JOBCOACH
                                        202512     | C2        | TAAL
                                        202512     | C3        | JOBCOACH
                                        """)
                                .number("2025"))
                .isEqualTo(1);
    }

    private static MetricCase banen(String metric, String rows) {
        return MetricCase.of(metric).given("fct_dienstverband_maand", rows);
    }
}
