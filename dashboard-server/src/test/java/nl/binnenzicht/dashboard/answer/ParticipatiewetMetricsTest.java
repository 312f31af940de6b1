package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** OBB 2025 part 3: the Participatiewet. */
class ParticipatiewetMetricsTest {

    @Test
    void subsidisedWorkLeavesOutBeschut() {
        assertThat(
                        MetricCase.of("lks_personen")
                                .given(
                                        "fct_client_maand",
                                        """
                                        periode_id | client_id | heeft_lks | is_beschut | is_bijstand
                                        202512     | C1        | J         | N          | N
                                        202512     | C2        | J         | J          | N
                                        202512     | C3        | N         | N          | J
                                        202512     | C4        | J         | N          | J
                                        202511     | C5        | J         | N          | N
                                        """)
                                .number("2025"))
                .isEqualTo(2);
    }

    @Test
    void outflowToWorkCountsAPersonOncePerPeriod() {
        MetricCase uitstroom =
                MetricCase.of("uitstroom_werk")
                        .given(
                                "fct_stroom",
                                """
                                stroom_id | periode_id | client_id | stroom_soort_code | is_naar_werk
                                S1        | 202501     | C1        | UIT               | J
                                S2        | 202512     | C1        | UIT               | J
                                S3        | 202512     | C2        | UIT               | J
                                S4        | 202512     | C3        | UIT               | N
                                S5        | 202412     | C4        | UIT               | J
                                S6        | 202506     | C5        | IN                | N
                                """);

        assertThat(uitstroom.number("2025")).isEqualTo(2);
        assertThat(uitstroom.number("2025-H1")).isEqualTo(1);
        assertThat(uitstroom.number("2025-H2")).isEqualTo(2);
        assertThat(uitstroom.number("2024-Q3")).isZero();
    }

    @Test
    void returnAfterWorkIsAShareOfTheInflowOfTheLastTwelveMonths() {
        MetricCase herinstroom =
                MetricCase.of("herinstroom")
                        .given(
                                "fct_stroom",
                                """
                                stroom_id | periode_id | client_id | stroom_soort_code | is_herinstroom_na_werk
                                S1        | 202407     | C1        | IN                | J
                                S2        | 202408     | C2        | IN                | N
                                S3        | 202507     | C3        | IN                | N
                                S4        | 202506     | C4        | IN                | N
                                S5        | 202406     | C5        | IN                | J
                                S6        | 202506     | C6        | UIT               | N
                                """);

        assertThat(herinstroom.number("2025-06"))
                .as("July 2024 up to and including June 2025")
                .isCloseTo(1.0 / 3, Offset.offset(1e-9));
        assertThat(herinstroom.number("2025")).as("calendar year").isZero();
        assertThat(herinstroom.number("2023")).as("no inflow at all").isNull();
    }

    @Test
    void theTwelveMonthsBeforeTheDataAreUnknown() {
        assertThat(MetricCase.of("herinstroom").months("2025-01", "2025-12").state("2025-06"))
                .isEqualTo(Answer.State.ONBEKEND);
        assertThat(MetricCase.of("herinstroom").months("2025-01", "2025-12").state("2025-12"))
                .isEqualTo(Answer.State.GEMETEN);
    }

    @Test
    void partTimeStartersStillHaveBenefit() {
        String rows =
                """
                plaatsing_id | client_id | periode_id | sector_code | heeft_bijstand | is_statushouder | is_nugger | is_nugger_met_indicatie
                P1           | C1        | 202501     | ZORG        | J              | N               | N         | N
                P2           | C1        | 202502     | ZORG        | J              | N               | N         | N
                P3           | C2        | 202512     | TECHNIEK    | N              | J               | N         | N
                P4           | C3        | 202512     | ZORG        | J              | J               | N         | N
                P5           | C4        | 202506     | ZORG        | N              | N               | J         | J
                P6           | C5        | 202506     | ZORG        | N              | N               | J         | N
                P7           | C6        | 202412     | ZORG        | J              | J               | J         | J
                """;

        assertThat(plaatsingen("deeltijdwerk_gestart", rows).number("2025")).isEqualTo(2);
        assertThat(plaatsingen("statushouder_deeltijdwerk", rows).number("2025")).isEqualTo(1);
        assertThat(plaatsingen("nugger_indicatie_werk", rows).number("2025")).isEqualTo(1);
        assertThat(plaatsingen("nugger_overig_werk", rows).number("2025")).isEqualTo(1);
    }

    private static MetricCase plaatsingen(String metric, String rows) {
        return MetricCase.of(metric).given("fct_plaatsing", rows);
    }

    @Test
    void partTimeIncomeIsPerPersonOverTheWholePeriod() {
        MetricCase inkomsten =
                MetricCase.of("inkomsten_deeltijdwerk")
                        .given(
                                "fct_inkomsten",
                                """
                                periode_id | client_id | inkomsten_soort_code | bedrag_eur | is_deeltijdwerk
                                202501     | C1        | 11                   | 100.00     | J
                                202512     | C1        | 11                   | 200.00     | J
                                202506     | C2        | 11                   | 101.00     | J
                                202506     | C3        | 18                   | 900.00     | N
                                202506     | C4        | 11                   | 0.00       | J
                                202412     | C5        | 11                   | 900.00     | J
                                """);

        assertThat(inkomsten.number("2025")).isEqualTo(200.5);
        assertThat(inkomsten.number("2025-01")).isEqualTo(100.0);
        assertThat(inkomsten.number("2025-02")).isNull();
    }

    @Test
    void schoolIsForThoseWhoHaveNotTurnedTwentySevenYet() {
        assertThat(
                        MetricCase.of("uitstroom_school")
                                .given(
                                        "fct_stroom",
                                        """
                                        stroom_id | periode_id | client_id | stroom_soort_code | reden_einde_code | leeftijd
                                        S1        | 202509     | C1        | UIT               | 01               | 26
                                        S2        | 202509     | C2        | UIT               | 01               | 27
                                        S3        | 202509     | C3        | UIT               | 11               | 20
                                        S4        | 202509     | C4        | IN                |                  | 20
                                        S5        | 202509     | C5        | UIT               | 01               | 18
                                        """)
                                .number("2025"))
                .isEqualTo(2);
    }

    @Test
    void trajectStartersAreCountedByTheGroupTheyWereInThen() {
        String rows =
                """
                traject_id | client_id | periode_id | populatie_code | is_statushouder | is_nugger | is_nugger_met_indicatie
                T1         | C1        | 202501     | NUGGER         | N               | J         | J
                T2         | C1        | 202506     | NUGGER_DGR     | N               | J         | J
                T3         | C2        | 202506     | NUGGER         | N               | J         | N
                T4         | C3        | 202512     | BIJSTAND       | J               | N         | N
                T5         | C4        | 202412     | NUGGER         | J               | J         | N
                """;

        assertThat(trajecten("nugger_indicatie_traject", rows).number("2025")).isEqualTo(1);
        assertThat(trajecten("nugger_overig_traject", rows).number("2025")).isEqualTo(1);
        assertThat(trajecten("statushouder_traject", rows).number("2025")).isEqualTo(1);
        assertThat(trajecten("trajecten_gestart", rows).number("2025")).isEqualTo(4);
    }

    private static MetricCase trajecten(String metric, String rows) {
        return MetricCase.of(metric).given("fct_traject", rows);
    }

    @Test
    void statushoudersToWorkArePersons() {
        assertThat(
                        MetricCase.of("statushouder_uitstroom_werk")
                                .given(
                                        "fct_stroom",
                                        """
                                        stroom_id | periode_id | client_id | stroom_soort_code | is_naar_werk | is_statushouder
                                        S1        | 202501     | C1        | UIT               | J            | J
                                        S2        | 202509     | C1        | UIT               | J            | J
                                        S3        | 202509     | C2        | UIT               | J            | N
                                        S4        | 202509     | C3        | UIT               | N            | J
                                        """)
                                .number("2025"))
                .isEqualTo(1);
    }

    @Test
    void aBreakdownNamesGroupsThatAreEmptyNow() {
        MetricCase uitstroom =
                MetricCase.of("uitstroom_werk")
                        .given(
                                "fct_stroom",
                                """
                                stroom_id | periode_id | client_id | stroom_soort_code | is_naar_werk | kwadrant_code
                                S1        | 202501     | C1        | UIT               | J            | 1
                                S2        | 202401     | C2        | UIT               | J            | 4
                                S3        | 202401     | C3        | UIT               | N            | 3
                                """);

        assertThat(uitstroom.numbers("2025", "kwadrant_code"))
                .containsOnly(entry("1", 1.0), entry("4", 0.0));
    }
}
