package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** OBB 2025 part 1: the Wsw. */
class WswMetricsTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    @Test
    void planShareLeavesOutTheLongTermSickAndThoseWhoRefuse() {
        MetricCase iop =
                MetricCase.of("iop_actueel_wsw")
                        .given(
                                "fct_dienstverband_maand",
                                """
                                periode_id | client_id | dienstverband_soort_code | is_stand | heeft_actueel_iop | is_langdurig_ziek | is_iop_weigeraar
                                202512     | C1        | WSW                      | J        | J                 | N                 | N
                                202512     | C2        | WSW                      | J        | N                 | N                 | N
                                202512     | C3        | WSW                      | J        | J                 | J                 | N
                                202512     | C4        | WSW                      | J        | N                 | N                 | J
                                202512     | C5        | WSW                      | N        | N                 | N                 | N
                                202512     | C6        | LKS                      | J        | N                 | N                 | N
                                202511     | C7        | WSW                      | J        | N                 | N                 | N
                                """);

        assertThat(iop.number("2025")).isEqualTo(0.5);
        assertThat(iop.number("2025-11")).isEqualTo(0.0);
        assertThat(iop.number("2025-10")).isNull();
    }

    @Test
    void planShareCountsAPersonWithTwoJobsOnce() {
        assertThat(
                        MetricCase.of("iop_actueel_wsw")
                                .given(
                                        "fct_dienstverband_maand",
                                        """
                                        periode_id | client_id | dienstverband_id | dienstverband_soort_code | is_stand | heeft_actueel_iop
                                        202512     | C1        | D1               | WSW                      | J        | J
                                        202512     | C1        | D2               | WSW                      | J        | J
                                        202512     | C2        | D3               | WSW                      | J        | N
                                        """)
                                .number("2025"))
                .isEqualTo(0.5);
    }

    @Test
    void workplaceSharesAreOfEveryoneOnTheLastDay() {
        MetricCase tabel =
                MetricCase.of("doorstroomtabel_wsw")
                        .given(
                                "fct_dienstverband_maand",
                                """
                                periode_id | client_id | dienstverband_soort_code | werkplektype_code | is_stand | is_hoofdbaan
                                202512     | C1        | WSW                      | BESCHUT           | J | J
                                202512     | C2        | WSW                      | BESCHUT           | J | J
                                202512     | C3        | WSW                      | GROEN             | J | J
                                202512     | C4        | WSW                      | DETA              | J | J
                                202512     | C5        | WSW                      | GROEN             | N | N
                                202512     | C6        | BESCHUT                  | GROEN             | J | J
                                202501     | C7        | WSW                      | WOL               | J | J
                                """);

        assertThat(tabel.numbers("2025", "werkplektype_code"))
                .containsOnly(
                        entry("BESCHUT", 0.5),
                        entry("GROEN", 0.25),
                        entry("DETA", 0.25),
                        entry("WOL", 0.0));
        assertThat(tabel.numbers("2024-12", "werkplektype_code")).doesNotContainValue(Double.NaN);
    }

    @Test
    void aMoveIsUpWhenTheWorkplaceIsMoreIndependentThanAYearEarlier() {
        MetricCase matrix =
                MetricCase.of("doorstroom_beweging_wsw")
                        .given(
                                "fct_dienstverband_maand",
                                """
                                periode_id | client_id | dienstverband_soort_code | werkplektype_jaar_eerder_code | werkplektype_code | is_stand | beweging_code | is_hoofdbaan
                                202512     | C1        | WSW                      | BESCHUT                       | WOL               | J | OMHOOG        | J
                                202512     | C2        | WSW                      | BESCHUT                       | DETA              | J | OMHOOG        | J
                                202512     | C3        | WSW                      | DETA                          | DETA              | J | GELIJK        | J
                                202512     | C4        | WSW                      | DETA                          | GROEN             | J | OMLAAG        | J
                                202512     | C5        | WSW                      |                               | GROEN             | J | ONBEKEND      | J
                                202512     | C6        | WSW                      | BESCHUT                       | BW                | N | OMHOOG        | N
                                """);

        assertThat(matrix.lines("2025", "beweging_code", "aantal_personen", "aandeel"))
                .containsExactly(
                        "OMHOOG | 2 | 0.4",
                        "GELIJK | 1 | 0.2",
                        "OMLAAG | 1 | 0.2",
                        "ONBEKEND | 1 | 0.2");
    }

    @Test
    void theMoveMatrixIsInTheOrderOfIndependence() {
        assertThat(
                        MetricCase.of("doorstroommatrix_wsw")
                                .given(
                                        "fct_dienstverband_maand",
                                        """
                                        periode_id | client_id | dienstverband_soort_code | werkplektype_jaar_eerder_code | werkplektype_code | is_stand | beweging_code | is_hoofdbaan
                                        202512     | C1        | WSW                      | DETA                          | GROEN             | J | OMLAAG        | J
                                        202512     | C2        | WSW                      | BESCHUT                       | WOL               | J | OMHOOG        | J
                                        202512     | C3        | WSW                      | BESCHUT                       | WOL               | J | OMHOOG        | J
                                        """)
                                .lines(
                                        "2025",
                                        "werkplektype_jaar_eerder_code",
                                        "werkplektype_code",
                                        "aantal_personen",
                                        "beweging_code"))
                .containsExactly("BESCHUT | WOL | 2 | OMHOOG", "DETA | GROEN | 1 | OMLAAG");
    }

    @Test
    void sickLeaveIsSickDaysOverAvailableDaysOfTheWholePeriod() {
        MetricCase verzuim =
                MetricCase.of("ziekteverzuim_wsw")
                        .given(
                                "fct_dienstverband_maand",
                                """
                                periode_id | client_id | dienstverband_soort_code | verzuim_dagen | beschikbare_dagen
                                202501     | C1        | WSW                      | 31            | 31
                                202512     | C2        | WSW                      | 0             | 31
                                202512     | C3        | WSW                      | 7.75          | 15.5
                                202412     | C1        | WSW                      | 31            | 31
                                202506     | C4        | BESCHUT                  | 30            | 30
                                """);

        assertThat(verzuim.number("2025")).isCloseTo(38.75 / 77.5, EXACT);
        assertThat(verzuim.number("2025-01")).isEqualTo(1.0);
        assertThat(verzuim.number("2025-06")).isNull();
    }

    @Test
    void theSecondReadingOfSickLeaveCountsPersonsOnce() {
        assertThat(
                        MetricCase.of("ziekteverzuim_wsw_personen")
                                .given(
                                        "fct_dienstverband_maand",
                                        """
                                        periode_id | client_id | dienstverband_soort_code | is_ziek_geweest
                                        202501     | C1        | WSW                      | J
                                        202502     | C1        | WSW                      | N
                                        202503     | C1        | WSW                      | J
                                        202501     | C2        | WSW                      | N
                                        202412     | C2        | WSW                      | J
                                        """)
                                .number("2025"))
                .isEqualTo(0.5);
    }

    @Test
    void secondmentIsCountedInFteNotInPersons() {
        MetricCase detachering =
                MetricCase.of("detachering_wsw_fte")
                        .given(
                                "fct_dienstverband_maand",
                                """
                                periode_id | client_id | dienstverband_soort_code | werkplektype_code | fte | is_stand
                                202512     | C1        | WSW                      | DETA              | 0.5 | J
                                202512     | C2        | WSW                      | DETA              | 0.5 | J
                                202512     | C3        | WSW                      | GROEN             | 1   | J
                                202512     | C4        | WSW                      | BW                | 1   | J
                                202512     | C5        | WSW                      | DETA              | 1   | N
                                202511     | C3        | WSW                      | GROEN             | 1   | J
                                """);

        assertThat(detachering.number("2025")).isCloseTo(1.0 / 3, EXACT);
        assertThat(detachering.number("2025-11")).isZero();
        assertThat(detachering.number("2025-10")).isNull();
    }

    @Test
    void volumeIsTheStateOfTheLastMonthAndTheMeanOfTheMonths() {
        String rows =
                """
                periode_id | client_id | dienstverband_id | dienstverband_soort_code | is_stand
                202501     | C1        | D1               | WSW                      | J
                202502     | C1        | D1               | WSW                      | J
                202502     | C1        | D2               | WSW                      | J
                202503     | C1        | D1               | WSW                      | J
                202503     | C2        | D3               | WSW                      | J
                202503     | C3        | D4               | WSW                      | N
                """;

        assertThat(
                        MetricCase.of("volume_wsw")
                                .given("fct_dienstverband_maand", rows)
                                .number("2025-Q1"))
                .isEqualTo(2);
        assertThat(
                        MetricCase.of("volume_wsw_gemiddeld")
                                .given("fct_dienstverband_maand", rows)
                                .number("2025-Q1"))
                .isCloseTo(4.0 / 3, EXACT);
    }

    @Test
    void complaintsAreFiledInOnePeriodAndDecidedInAnother() {
        String rows =
                """
                klacht_id | periode_id | besluit_periode_id | dienstverband_soort_code | oordeel_code
                K1        | 202412     | 202501             | WSW                      | GEGROND
                K2        | 202501     | 202512             | WSW                      | ONGEGROND
                K3        | 202512     |                    | WSW                      |
                K4        | 202506     | 202507             | BESCHUT                  | GEGROND
                K5        | 202512     | 202512             | WSW                      | INGETROKKEN
                """;

        assertThat(klachten("klachten_wsw", rows).number("2025")).isEqualTo(3);
        assertThat(klachten("klachten_wsw_gegrond", rows).number("2025")).isEqualTo(1);
        assertThat(klachten("klachten_wsw_gegrond", rows).number("2024")).isZero();
        assertThat(klachten("klachten_wsw_ongegrond", rows).number("2025")).isEqualTo(1);
        assertThat(klachten("klachten_wsw_open", rows).number("2025")).isEqualTo(1);
        assertThat(klachten("klachten_wsw_open", rows).number("2024")).isEqualTo(1);
        assertThat(klachten("klachten_beschut", rows).number("2025")).isEqualTo(1);
        assertThat(klachten("klachten_beschut_gegrond", rows).number("2025-07")).isEqualTo(1);
        assertThat(klachten("klachten_beschut_ongegrond", rows).number("2025")).isZero();
        assertThat(klachten("klachten_beschut_open", rows).number("2025-06")).isEqualTo(1);
    }

    private static MetricCase klachten(String metric, String rows) {
        return MetricCase.of(metric).given("fct_klacht", rows);
    }
}
