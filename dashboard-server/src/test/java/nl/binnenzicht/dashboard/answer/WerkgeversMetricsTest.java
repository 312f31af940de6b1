package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** Placements, vacancies and what employers say. */
class WerkgeversMetricsTest {

    private static final String PLAATSINGEN =
            """
            plaatsing_id | client_id | periode_id | sector_code | plaatsing_soort_code | duurt_6_maanden_code | duurt_12_maanden_code
            P1           | C1        | 202501     | ZORG        | REGULIER             | JA                   | NEE
            P2           | C1        | 202502     | ZORG        | DETACHERING          | NEE                  | NEE
            P3           | C2        | 202506     | TECHNIEK    | DETACHERING          | JA                   | NOG_NIET_MEETBAAR
            P4           | C3        | 202512     | ZORG        | LKS                  | NOG_NIET_MEETBAAR    | NOG_NIET_MEETBAAR
            P5           | C4        | 202412     | ZORG        | DETACHERING          | JA                   | JA
            """;

    private static MetricCase of(String metric) {
        return MetricCase.of(metric).given("fct_plaatsing", PLAATSINGEN);
    }

    @Test
    void placementsAreCountedPerSector() {
        assertThat(of("plaatsingen").numbers("2025", "sector_code"))
                .containsOnly(entry("ZORG", 3.0), entry("TECHNIEK", 1.0));
        assertThat(of("plaatsingen").number("2024")).isEqualTo(1);
        assertThat(of("detacheringsplaatsen").number("2025")).isEqualTo(2);
    }

    @Test
    void whatIsTooYoungToJudgeIsCountedApart() {
        assertThat(of("plaatsing_6_maanden").number("2025")).isEqualTo(2.0 / 3);
        assertThat(of("plaatsing_6_nog_niet_meetbaar").number("2025")).isEqualTo(1);
        assertThat(of("plaatsing_12_maanden").number("2025")).isZero();
        assertThat(of("plaatsing_12_nog_niet_meetbaar").number("2025")).isEqualTo(2);
        assertThat(of("plaatsing_12_maanden").number("2025-12")).as("nothing to judge").isNull();
    }

    @Test
    void vacanciesInKansberoepenAreThoseReportedInThePeriod() {
        String rows =
                """
                vacature_id | periode_id | sector_code | is_kansberoep | is_vervuld
                V1          | 202501     | ZORG        | J             | J
                V2          | 202512     | ZORG        | J             | N
                V3          | 202506     | TECHNIEK    | N             | N
                V4          | 202412     | ZORG        | J             | J
                """;

        assertThat(vacatures("vacatures", rows).number("2025")).isEqualTo(3);
        assertThat(vacatures("vacatures_kansberoep", rows).number("2025")).isEqualTo(2);
        assertThat(vacatures("vacatures_vervuld_aandeel", rows).number("2025")).isEqualTo(1.0 / 3);
        assertThat(vacatures("vacatures_vervuld_aandeel", rows).number("2023")).isNull();
    }

    private static MetricCase vacatures(String metric, String rows) {
        return MetricCase.of(metric).given("fct_vacature", rows);
    }

    @Test
    void aPersonMayGetMoreThanOneCertificate() {
        assertThat(
                        MetricCase.of("praktijkverklaringen")
                                .given(
                                        "fct_praktijkverklaring",
                                        """
                                        verklaring_id | client_id | periode_id
                                        P1            | C1        | 202501
                                        P2            | C1        | 202512
                                        P3            | C2        | 202412
                                        """)
                                .number("2025"))
                .isEqualTo(2);
    }

    /** R 4: {@code t.test(c(6, 7, 7, 8, 7, 6, 8, 7, 9, 5))$conf.int} is 6.173977 to 7.826023. */
    @Test
    void theIntervalOfAWaveIsThatOfTheStudentDistribution() {
        StringBuilder rows =
                new StringBuilder("respons_id | jaar | tevredenheid_groep_code | rapportcijfer");
        int[] cijfers = {6, 7, 7, 8, 7, 6, 8, 7, 9, 5};
        for (int i = 0; i < cijfers.length; i++) {
            rows.append("%nR%d | 2025 | WERKGEVER | %d".formatted(i, cijfers[i]));
        }
        rows.append("%nR10 | 2025 | KANDIDAAT | 6.5%nR11 | 2024 | KANDIDAAT | 8".formatted());
        MetricCase golf =
                MetricCase.of("tevredenheid_golf").given("fct_tevredenheid", rows.toString());

        assertThat(
                        golf.lines(
                                "2025",
                                "jaar",
                                "tevredenheid_groep_code",
                                "aantal_antwoorden",
                                "rapportcijfer",
                                "cijfer_onder",
                                "cijfer_boven"))
                .containsExactly(
                        "2024 | KANDIDAAT | 1 | 8 |  | ",
                        "2025 | KANDIDAAT | 1 | 6.5 |  | ",
                        "2025 | WERKGEVER | 10 | 7 | 6.174 | 7.826");
        assertThat(golf.lines("2024", "jaar")).containsExactly("2024");
        assertThat(
                        MetricCase.of("tevredenheid_cijfer")
                                .given("fct_tevredenheid", rows.toString())
                                .numbers("2025", "tevredenheid_groep_code"))
                .containsOnly(entry("WERKGEVER", 7.0), entry("KANDIDAAT", 6.5));
    }
}
