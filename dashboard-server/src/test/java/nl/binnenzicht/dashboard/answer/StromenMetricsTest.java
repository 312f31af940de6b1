package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** Flows, per spoor and against the stock. */
class StromenMetricsTest {

    private static final String STROOM =
            """
            stroom_id | periode_id | client_id | stroom_soort_code | schema_code | van_segment_code | naar_segment_code | spoor_bmwe_code | reden_einde_code | leeftijd | is_naar_werk | is_met_lks
            S1        | 202501     | C1        | IN                |             |                  |                   | WERK            |                  | 30       | N            | N
            S2        | 202503     | C1        | UIT               |             |                  |                   | WERK            | 11               | 30       | J            | J
            S3        | 202503     | C1        | IN                |             |                  |                   | WERK            |                  | 30       | N            | N
            S4        | 202512     | C1        | UIT               |             |                  |                   | WERK            | 11               | 30       | J            | N
            S5        | 202506     | C2        | DOOR              | SPOOR_BMWE  | WERK             | PART              |                 |                  | 40       | N            | N
            S6        | 202506     | C2        | DOOR              | KWADRANT    | 1                | 2                 |                 |                  | 40       | N            | N
            S7        | 202512     | C3        | UIT               |             |                  |                   | PART            | 01               | 26       | N            | N
            S8        | 202512     | C4        | UIT               |             |                  |                   | PART            | 06               | 26       | N            | N
            S9        | 202512     | C5        | UIT               |             |                  |                   | PART            | 01               | 27       | N            | N
            S0        | 202412     | C6        | UIT               |             |                  |                   | PART            | 01               | 20       | N            | N
            """;

    private static final String STAND =
            """
            periode_id | client_id | spoor_bmwe_code | is_bijstand | heeft_ontheffing | heeft_activering | is_wsw
            202412     | C2        | WERK            | J           | N                | N                | N
            202412     | C3        | PART            | J           | N                | N                | N
            202412     | W1        | WERK            | N           | N                | N                | J
            202412     | W2        | PART            | N           | N                | N                | J
            202501     | W1        | PART            | N           | N                | N                | J
            202502     | W1        | PART            | N           | N                | N                | J
            202502     | W2        | PART            | N           | N                | N                | J
            202502     | W3        | WERK            | N           | N                | N                | J
            202512     | C2        | PART            | J           | J                | J                | N
            202512     | C7        | PART            | J           | N                | N                | N
            202512     | C8        | PART            | J           | N                | N                | N
            202512     | C9        | WERK            | J           | J                | J                | N
            202512     | W1        | PART            | N           | N                | J                | J
            """;

    private static MetricCase of(String metric) {
        return MetricCase.of(metric).given("fct_stroom", STROOM).given("fct_client_maand", STAND);
    }

    @Test
    void theTablesOfBmweDivideByTheStockAtTheEnd() {
        assertThat(of("instroom_aandeel_eind").number("2025")).isEqualTo(0.5);
        assertThat(of("uitstroom_aandeel_eind").number("2025")).isEqualTo(1.25);
        assertThat(of("uitstroom_aandeel").number("2025")).as("begin stock").isEqualTo(2.5);
        assertThat(of("instroom_aandeel_eind").number("2025-11")).as("no stock").isNull();
    }

    @Test
    void aReentryInOnePeriodIsTwoMovesOfOnePerson() {
        assertThat(of("bestand_verandering").number("2025")).isEqualTo(2 - 5);
        assertThat(of("uitstroom_werk").number("2025")).as("persons").isEqualTo(1);
        assertThat(of("uitstroom_werk").numbers("2025", "is_met_lks"))
                .as("once with and once without subsidy: at both, and once in the whole")
                .containsOnly(entry("true", 1.0), entry("false", 1.0));
    }

    @Test
    void schoolIsPossibleForThoseWhoLeftForItOrWereToldToGo() {
        assertThat(of("uitstroom_onderwijs").number("2025")).as("any age").isEqualTo(2);
        assertThat(of("jongeren_naar_school").number("2025"))
                .as("26 counts, 27 does not")
                .isEqualTo(0.5);
        assertThat(of("jongeren_naar_school").number("2025-11")).isNull();
    }

    @Test
    void aThirdOfTheSpoorParticipatieIsMeantToBeActive() {
        assertThat(of("participatie_activering_aandeel").number("2025")).isEqualTo(1.0 / 3);
    }

    @Test
    void eachSpoorAccountsForItsFlows() {
        assertThat(
                        of("bmwe_sporen")
                                .given(
                                        "fct_traject",
                                        """
                                        traject_id | client_id | periode_id | spoor_bmwe_code
                                        T1         | C2        | 202501     | WERK
                                        T2         | C2        | 202512     | WERK
                                        T3         | C2        | 202412     | WERK
                                        """)
                                .lines(
                                        "2025",
                                        "spoor_bmwe_code",
                                        "in_personen",
                                        "erin_personen",
                                        "eruit_personen",
                                        "uit_personen",
                                        "eind_personen",
                                        "werk_zonder_lks_personen",
                                        "werk_met_lks_personen",
                                        "onderwijs_personen",
                                        "gestart_trajecten",
                                        "ontheffing_personen"))
                .containsExactly(
                        "WERK | 2 | 0 | 1 | 2 | 1 | 1 | 1 | 0 | 2 | 1",
                        "PART | 0 | 1 | 0 | 3 | 3 | 0 | 0 | 2 | 0 | 1");
    }

    @Test
    void theWswBalancesPerSpoor() {
        assertThat(
                        of("wsw_identiteit")
                                .lines(
                                        "2025-Q1",
                                        "spoor_bmwe_code",
                                        "begin_personen",
                                        "in_personen",
                                        "erin_personen",
                                        "eruit_personen",
                                        "uit_personen",
                                        "eind_personen",
                                        "verschil"))
                .as("W1 moves, W2 leaves and returns and leaves, W3 comes and leaves")
                .containsExactly(
                        "WERK | 1 | 1 | 0 | 1 | 1 | 0 | 0", "PART | 1 | 1 | 1 | 0 | 3 | 0 | 0");
    }

    private static final String BANEN =
            """
            periode_id | client_id | dienstverband_id | dienstverband_soort_code | werkplektype_code | dienstverband_einde_code | subsidie_eur | is_stand | is_hoofdbaan
            202411     | C1        | D1               | WSW                      | DETA              | REGULIER                 | 0            | J        | J
            202412     | C1        | D1               | WSW                      | DETA              | REGULIER                 | 0            | J        | J
            202412     | C2        | D2               | WSW                      | BW                |                          | 0            | J        | J
            202412     | C3        | D3               | WSW                      | GROEN             |                          | 0            | J        | J
            202412     | C3        | D4               | WSW                      | DETA              |                          | 0            | J        | N
            202501     | C2        | D2               | WSW                      | BW                |                          | 0            | J        | J
            202501     | C3        | D3               | WSW                      |                   |                          | 0            | J        | J
            202501     | C4        | D5               | BESCHUT                  | GROEN             |                          | 0.01         | J        | J
            202501     | C5        | D6               | LKS                      |                   |                          | 900          | N        | N
            202501     | C6        | D7               | LKS                      |                   |                          | 0            | J        | J
            """;

    private static MetricCase werk(String metric) {
        return MetricCase.of(metric)
                .given("fct_dienstverband_maand", BANEN)
                .months("2024-11", "2025-01");
    }

    @Test
    void outsideTheWallsIsSecondedOrSupportedWork() {
        assertThat(werk("wsw_buiten_aandeel").number("2024-12")).isEqualTo(2.0 / 3);
        assertThat(werk("wsw_binnen_aandeel").number("2024-12")).isEqualTo(1.0 / 3);
        assertThat(werk("wsw_binnen_aandeel").number("2025-01"))
                .as("unknown is inside")
                .isEqualTo(0.5);
    }

    @Test
    void whoLeavesTheWswIsCountedInTheFirstMonthWithout() {
        assertThat(werk("wsw_uitstroom").number("2025-01")).isEqualTo(1);
        assertThat(werk("wsw_uitstroom").number("2024-12")).isZero();
        assertThat(werk("wsw_uitstroom").numbers("2025-01", "dienstverband_einde_code"))
                .containsEntry("REGULIER", 1.0);
    }

    @Test
    void allSubsidisedWorkOnTheLastDayCountsWithBeschut() {
        assertThat(
                        werk("lks_personen_totaal")
                                .given(
                                        "fct_client_maand",
                                        """
                                        periode_id | client_id | spoor_bmwe_code
                                        202501     | C4        | PART
                                        202501     | C5        | WERK
                                        202501     | C6        | WERK
                                        """)
                                .number("2025-01"))
                .isEqualTo(1);
    }
}
