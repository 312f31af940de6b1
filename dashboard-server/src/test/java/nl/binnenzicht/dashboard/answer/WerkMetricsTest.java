package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Who works, and what the work is worth. */
class WerkMetricsTest {

    private static final String BANEN =
            """
            periode_id | client_id | dienstverband_id | werkplektype_code | fte | loonwaarde_procent | is_stand | is_hoofdbaan
            202512     | C1        | D1               | GROEN             | 0.5 | 40                 | J        | J
            202512     | C1        | D2               | WOL               | 0.2 | 40                 | J        | N
            202512     | C2        | D3               | GROEN             | 1   | 70                 | J        | J
            202512     | C3        | D4               | GROEN             | 1   |                    | J        | J
            202512     | C4        | D5               | GROEN             | 1   | 90                 | N        | N
            """;

    private static MetricCase of(String metric) {
        return MetricCase.of(metric).given("fct_dienstverband_maand", BANEN);
    }

    @Test
    void fteAddUpAndAPersonCountsOnce() {
        assertThat(of("werk_fte").number("2025")).isCloseTo(2.7, within(1e-9));
        assertThat(of("werk_personen").number("2025")).isEqualTo(3);
        assertThat(of("werk_personen").numbers("2025", "werkplektype_code"))
                .containsOnly(entry("GROEN", 3.0), entry("WOL", 1.0));
        assertThat(of("werk_fte").number("2025-11")).isNull();
    }

    @Test
    void theMeanWageValueIsOfPersonsWithOne() {
        assertThat(of("loonwaarde_gemiddeld").number("2025")).isCloseTo(0.55, within(1e-9));
    }

    @Test
    void aWageValueDevelopsAgainstTheOneBefore() {
        String rows =
                """
                client_id | periode_id | vaststellingsdatum | verandering_code | loonwaarde_procent | vorige_loonwaarde_procent
                C1        | 202501     | 2025-01-01         |                  | 40                 |
                C1        | 202512     | 2025-12-31         | BETER            | 45                 | 40
                C2        | 202506     | 2025-06-01         | GELIJK           | 45                 | 45
                C3        | 202506     | 2025-06-01         | SLECHTER         | 40                 | 45
                C4        | 202412     | 2024-12-31         | BETER            | 90                 | 45
                """;

        assertThat(loonwaarden("loonwaarde_verandering", rows).numbers("2025", "verandering_code"))
                .containsOnly(entry("BETER", 1.0), entry("GELIJK", 1.0), entry("SLECHTER", 1.0));
        assertThat(loonwaarden("loonwaarde_vooruit_aandeel", rows).number("2025"))
                .isEqualTo(1.0 / 3);
        assertThat(loonwaarden("loonwaarde_vooruit_aandeel", rows).number("2025-01")).isNull();
    }

    private static MetricCase loonwaarden(String metric, String rows) {
        return MetricCase.of(metric).given("fct_loonwaarde", rows);
    }
}
