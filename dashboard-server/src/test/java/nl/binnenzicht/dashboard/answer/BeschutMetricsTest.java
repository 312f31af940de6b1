package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** OBB 2025 part 2: beschut werk. */
class BeschutMetricsTest {

    private static final String BANEN =
            """
            periode_id | client_id | dienstverband_id | dienstverband_soort_code | werkgever_soort_code | werkplektype_code | is_stand | heeft_beschut_indicatie | woont_in_gemeente | heeft_actueel_iop | verzuim_dagen | beschikbare_dagen | is_ziek_geweest | is_hoofdbaan
            202512     | C1        | D1               | BESCHUT                  | WERKBEDRIJF          | DETA              | J        | J                       | J                 | J                 | 0             | 31                | N | J
            202512     | C1        | D2               | BESCHUT                  | WERKBEDRIJF          | DETA              | J        | J                       | J                 | J                 | 0             | 31                | N | N
            202512     | C2        | D3               | BESCHUT                  | WERKBEDRIJF          | GROEN             | J        | J                       | N                 | N                 | 31            | 31                | J | J
            202512     | C3        | D4               | BESCHUT                  | REGULIER             | REGULIER          | J        | J                       | J                 | N                 | 0             | 31                | N | J
            202512     | C4        | D5               | BESCHUT                  | WERKBEDRIJF          | GROEN             | N        | J                       | J                 | N                 | 0             | 15                | N | N
            202512     | C5        | D6               | WSW                      | WERKBEDRIJF          | GROEN             | J        | N                       | J                 | J                 | 31            | 31                | J | J
            """;

    private static MetricCase of(String metric) {
        return MetricCase.of(metric).given("fct_dienstverband_maand", BANEN);
    }

    @Test
    void workingWithAnIndicationTakesResidenceIndicationAndJob() {
        assertThat(of("beschut_werkzaam").number("2025")).isEqualTo(2);
        assertThat(of("beschut_werkzaam").number("2024")).isZero();
    }

    @Test
    void employerDecidesBetweenWerkbedrijfAndRegular() {
        assertThat(of("beschut_bij_werkbedrijf").number("2025")).isEqualTo(2);
        assertThat(of("beschut_bij_regulier").number("2025")).isEqualTo(1);
    }

    @Test
    void secondmentCountsPersonsEmployedByTheWerkbedrijf() {
        assertThat(of("detachering_beschut").number("2025")).isEqualTo(0.5);
        assertThat(of("detachering_beschut").number("2025-11")).isNull();
    }

    @Test
    void planShareIsOfThoseEmployedByTheWerkbedrijf() {
        assertThat(of("iop_actueel_beschut").number("2025")).isEqualTo(0.5);
    }

    @Test
    void workplaceSharesIncludeRegularEmployers() {
        assertThat(of("doorstroomtabel_beschut").numbers("2025", "werkplektype_code"))
                .containsOnly(
                        entry("DETA", 1.0 / 3),
                        entry("GROEN", 1.0 / 3),
                        entry("REGULIER", 1.0 / 3));
    }

    @Test
    void regularEmploymentIsAStepUpFromSecondment() {
        String rows =
                """
                periode_id | client_id | dienstverband_soort_code | heeft_beschut_indicatie | werkplektype_jaar_eerder_code | werkplektype_code | beweging_code | is_hoofdbaan
                202512     | C1        | BESCHUT                  | J                       | DETA                          | REGULIER          | OMHOOG        | J
                202512     | C1        | BESCHUT                  | J                       | WOL                           | GROEN             | OMHOOG        | N
                202512     | C2        | BESCHUT                  | J                       | REGULIER                      | DETA              | OMLAAG        | J
                202512     | C3        | BESCHUT                  | J                       | WOL                           | WOL               | GELIJK        | J
                """;

        assertThat(
                        MetricCase.of("doorstroom_beweging_beschut")
                                .given("fct_dienstverband_maand", rows)
                                .lines("2025", "beweging_code", "aantal_personen"))
                .containsExactly("OMHOOG | 1", "GELIJK | 1", "OMLAAG | 1");
        assertThat(
                        MetricCase.of("doorstroommatrix_beschut")
                                .given("fct_dienstverband_maand", rows)
                                .lines("2025", "werkplektype_code", "beweging_code"))
                .containsExactly("WOL | GELIJK", "REGULIER | OMHOOG", "DETA | OMLAAG");
    }

    @Test
    void sickLeaveCountsJobsThatEndedDuringThePeriod() {
        assertThat(of("ziekteverzuim_beschut").number("2025"))
                .isCloseTo(31.0 / 139, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(of("ziekteverzuim_beschut_personen").number("2025")).isEqualTo(0.25);
    }

    @Test
    void indicationsTooYoungToJudgeAreNoFailures() {
        String rows =
                """
                indicatie_id | client_id | periode_id | binnen_3_maanden_code
                I1           | C1        | 202501     | JA
                I2           | C2        | 202509     | NEE
                I3           | C3        | 202512     | NOG_NIET_MEETBAAR
                I4           | C4        | 202512     | JA
                I5           | C5        | 202412     | NEE
                """;

        assertThat(indicaties("beschut_binnen_3_maanden", rows).number("2025"))
                .isCloseTo(2.0 / 3, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(indicaties("beschut_binnen_3_maanden", rows).number("2025-12")).isEqualTo(1.0);
        assertThat(indicaties("beschut_binnen_3_maanden", rows).number("2025-11")).isNull();
        assertThat(indicaties("beschut_nog_niet_meetbaar", rows).number("2025")).isEqualTo(1);
    }

    private static MetricCase indicaties(String metric, String rows) {
        return MetricCase.of(metric).given("fct_indicatie", rows);
    }

    @Test
    void indicationsAreCountedOnTheLastDayWithOrWithoutAJob() {
        assertThat(
                        MetricCase.of("indicaties_beschut")
                                .given(
                                        "fct_client_maand",
                                        """
                                        periode_id | client_id | is_beschut
                                        202512     | C1        | J
                                        202512     | C2        | N
                                        202511     | C3        | J
                                        """)
                                .number("2025"))
                .isEqualTo(1);
    }
}
