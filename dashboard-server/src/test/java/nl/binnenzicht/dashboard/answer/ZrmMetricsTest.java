package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** Screenings, scores and kwadranten. */
class ZrmMetricsTest {

    private static final String PERSONEN =
            """
            periode_id | client_id | kwadrant_code | is_bijstand | is_wsw | is_beschut | is_nugger | heeft_recente_zrm | heeft_recent_contact
            202512     | C1        | 1             | J           | N      | N          | N         | J                 | J
            202512     | C2        | 4             | N           | J      | N          | N         | N                 | N
            202512     | C3        | 4             | N           | N      | J          | N         | J                 | J
            202512     | C4        | 4             | N           | N      | N          | J         | N                 | N
            202511     | C5        | 4             | J           | N      | N          | N         | N                 | N
            """;

    private static final String SCORES =
            """
            meting_id | client_id | periode_id | zrm_domein_code | kwadrant_code | verandering_code | meetdatum  | score | vorige_score | dagen_sinds_vorige | vervangen_periode_id
            M1        | C1        | 202401     | 01              | 1             |                  | 2024-01-10 | 1     |              | | 202510
            M2        | C1        | 202510     | 01              | 1             | BETER            | 2025-01-10 | 3     | 1            | 366 |
            M3        | C2        | 202512     | 01              | 4             | BETER            | 2025-12-10 | 4     | 3            | 365 |
            M3        | C2        | 202512     | 02              | 4             | SLECHTER         | 2025-12-10 | 2     | 3            | 90 |
            M4        | C3        | 202512     | 01              | 4             | GELIJK           | 2025-12-10 | 2     | 2            | 89 |
            M5        | C5        | 202505     | 01              | 4             | GELIJK           | 2025-05-10 | 2     | 2            | 200 |
            """;

    private static MetricCase of(String metric) {
        return MetricCase.of(metric)
                .given("fct_client_maand", PERSONEN)
                .given("fct_zrm_score", SCORES);
    }

    @Test
    void everyoneWithBenefitWswOrBeschutShouldBeScreened() {
        assertThat(of("zrm_dekking").number("2025"))
                .isCloseTo(2.0 / 3, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(of("zrm_dekking").number("2025-10")).isNull();
        assertThat(of("kwadrant_personen").numbers("2025", "kwadrant_code"))
                .containsOnly(entry("1", 1.0), entry("4", 2.0));
    }

    @Test
    void kwadrantFourWithoutContactIsWhoMustNotDropOutOfSight() {
        assertThat(of("kwadrant4_zonder_contact").number("2025")).isEqualTo(1);
        assertThat(of("kwadrant4_zonder_contact").number("2025-11")).isEqualTo(1);
    }

    @Test
    void theDistributionIsOfTheNewestScoreAtThatMoment() {
        assertThat(of("zrm_verdeling").numbers("2025", "zrm_domein_code", "score"))
                .containsOnly(
                        entry("01/3", 1.0),
                        entry("01/4", 1.0),
                        entry("01/2", 1.0),
                        entry("02/2", 1.0));
        assertThat(of("zrm_verdeling").number("2025", "zrm_domein_code", "02")).isEqualTo(1);
        assertThat(of("zrm_verdeling").number("2025", "kwadrant_code", "4"))
                .as("kwadrant of today, not of the screening")
                .isEqualTo(2);
        assertThat(of("zrm_gemiddelde").number("2025", "zrm_domein_code", "01")).isEqualTo(3.0);
    }

    @Test
    void pairsAreNinetyToThreeHundredSixtyFiveDaysApart() {
        assertThat(of("zrm_verandering").numbers("2025", "verandering_code"))
                .containsOnly(entry("BETER", 1.0), entry("SLECHTER", 1.0), entry("GELIJK", 1.0));
        assertThat(of("zrm_vooruit_aandeel").number("2025-12")).isEqualTo(0.5);
        assertThat(of("zrm_achteruit_aandeel").number("2025-12", "zrm_domein_code", "02"))
                .isEqualTo(1.0);
        assertThat(of("zrm_vooruit_aandeel").number("2025-01")).isNull();
        assertThat(of("zrm_overgang").numbers("2025-12", "vorige_score", "score"))
                .containsEntry("3/4", 1.0)
                .containsEntry("3/2", 1.0)
                .containsEntry("2/2", 0.0);
    }

    @Test
    void screeningsCountOverTwelveMonths() {
        assertThat(
                        MetricCase.of("zrm_screeningen")
                                .given(
                                        "fct_zrm_meting",
                                        """
                                        meting_id | client_id | periode_id
                                        M1        | C1        | 202406
                                        M2        | C1        | 202407
                                        M3        | C2        | 202506
                                        M4        | C2        | 202507
                                        """)
                                .number("2025-06"))
                .isEqualTo(2);
    }

    @Test
    void whoWasNotScreenedInTwelveMonthsIsOverdue() {
        assertThat(of("zrm_achterstand").number("2025")).isEqualTo(1);
        assertThat(of("zrm_achterstand").numbers("2025", "kwadrant_code")).containsEntry("4", 1.0);
        assertThat(of("kwadrant4_contact_aandeel").number("2025")).isEqualTo(0.5);
    }

    @Test
    void thePlanCountsPersonsInTwelveMonths() {
        MetricCase plan =
                MetricCase.of("zrm_gescreend_personen")
                        .given(
                                "fct_zrm_meting",
                                """
                                meting_id | client_id | periode_id
                                M1        | C1        | 202406
                                M2        | C2        | 202407
                                M3        | C2        | 202506
                                M4        | C3        | 202507
                                """);

        assertThat(plan.number("2025-06")).isEqualTo(1);
        assertThat(plan.number("2025-07")).isEqualTo(2);
    }

    @Test
    void betterTheSameAndWorseAddUpToThePairs() {
        double sum =
                of("zrm_vooruit_aandeel").number("2025")
                        + of("zrm_gelijk_aandeel").number("2025")
                        + of("zrm_achteruit_aandeel").number("2025");

        assertThat(sum).isEqualTo(1.0);
        assertThat(of("zrm_gelijk_aandeel").number("2025", "zrm_domein_code", "02")).isZero();
    }

    @Test
    void anInstrumentThatNobodyTookIsOfferedWithZero() {
        String rows =
                """
                periode_id | inzet_id | client_id | voorziening_code | kwadrant_code | reden_einde_voorziening_code | is_start | is_einde | is_stand
                202511     | I1       | C1        | TAAL             | 4             |                              | J        | N        | J
                202512     | I1       | C1        | TAAL             | 4             | 1                            | N        | J        | J
                202512     | I2       | C1        | TAAL             | 4             | 2                            | J        | J        | N
                202512     | I3       | C2        | TAAL             | 4             |                              | J        | N        | J
                202412     | I4       | C3        | TAAL             | 4             | 1                            | N        | J        | N
                """;

        assertThat(
                        MetricCase.of("instrument_kwadrant")
                                .given("fct_inzet", rows)
                                .lines(
                                        "2025",
                                        "kwadrant_code",
                                        "voorziening_code",
                                        "gestart_personen",
                                        "lopend_personen",
                                        "afgerond_personen",
                                        "gestopt_personen"))
                .hasSize(50)
                .contains("4 | TAAL | 2 | 2 | 1 | 1", "1 | TAAL | 0 | 0 | 0 | 0");
        assertThat(MetricCase.of("inzet_afgerond_aandeel").given("fct_inzet", rows).number("2025"))
                .isEqualTo(0.5);
    }
}
