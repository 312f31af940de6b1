package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures of others, and ours beside them. */
class BenchmarkMetricsTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    private static final String WAARDEN =
            """
            indicator         | benchmark_groep_code | periode | benchmark_soort_code | jaar | benchmark_status_code | waarde | herkomst
            instroom_aandeel  | LANDELIJK            | 2024    | GEPUBLICEERD         | 2024 | DEFINITIEF            | 0.25   | Divosa
            instroom_aandeel  | LANDELIJK            | 2024    | BEREKEND             | 2024 | DEFINITIEF            | 0.99   | bedacht
            instroom_aandeel  | REGIO                | 2024    | GEPUBLICEERD         | 2024 | DEFINITIEF            | 0.98   | Divosa
            instroom_aandeel  | LANDELIJK            | 2023    | GEPUBLICEERD         | 2023 | DEFINITIEF            | 0.97   | Divosa
            uitstroom_aandeel | LANDELIJK            | 2024    | GEPUBLICEERD         | 2024 | VOORLOPIG             | 0.26   | Divosa
            """;

    /**
     * Fifty persons at the end of 2023; twelve come in 2024, the first day and the last included.
     */
    private static MetricCase of(String metric) {
        String stand =
                IntStream.range(0, 50)
                        .mapToObj("202312     | C%d        | J"::formatted)
                        .collect(
                                Collectors.joining(
                                        "\n", "periode_id | client_id | is_bijstand\n", "\n"));
        String stroom =
                IntStream.range(0, 12)
                        .mapToObj(
                                i ->
                                        "S%1$d | %2$d | N%1$d | IN"
                                                .formatted(i, i == 11 ? 202412 : 202401))
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "stroom_id | periode_id | client_id | stroom_soort_code\n",
                                        "\nS90 | 202312 | N90 | IN\nS91 | 202501 | N91 | IN\n"
                                                + "S92 | 202406 | C1 | UIT\n"));
        return MetricCase.of(metric)
                .given("fct_client_maand", stand)
                .given("fct_stroom", stroom)
                .given("fct_benchmark", WAARDEN);
    }

    /**
     * By hand: 12 / 50 = 0.24, which is 0.01 below the 0.25 of Divosa: the target of BMWE is met.
     */
    @Test
    void inflowIsHeldAgainstThePublishedNationalShareOfTheSameYear() {
        assertThat(of("benchmark_instroom_verschil").number("2024")).isCloseTo(-0.01, EXACT);
    }

    /** By hand: 1 / 50 = 0.02, which is 0.24 below 0.26. */
    @Test
    void outflowIsHeldAgainstItsOwnShare() {
        assertThat(of("benchmark_uitstroom_verschil").number("2024")).isCloseTo(-0.24, EXACT);
    }

    @Test
    void partOfAYearOrAYearWithoutAPublishedShareHasNoDifference() {
        assertThat(of("benchmark_instroom_verschil").number("2024-H1")).isNull();
        assertThat(of("benchmark_uitstroom_verschil").number("2023")).isNull();
    }

    @Test
    void valuesOfOthersComeWithWhatTheyRestOn() {
        MetricCase waarden =
                MetricCase.of("benchmark_waarde")
                        .given(
                                "fct_benchmark",
                                """
                                indicator        | benchmark_groep_code | periode | benchmark_soort_code | jaar | benchmark_status_code | waarde | ontbreekt_code      | kwartiel_1 | kwartiel_3 | aantal_gemeenten | aantal_leden | herkomst
                                instroom_aandeel | REGIO                | 2024    | BEREKEND             | 2024 | DEFINITIEF            | 0.2875 |                     | 0.2375     | 0.3125     | 4                | 5            | CBS
                                herinstroom      | REGIO                | 2024    | BEREKEND             | 2024 | DEFINITIEF            |        | TE_WEINIG_GEMEENTEN |            |            | 2                | 2            | CBS
                                """);

        assertThat(
                        waarden.lines(
                                "2024",
                                "indicator",
                                "waarde",
                                "kwartiel_1",
                                "aantal_gemeenten",
                                "ontbreekt_code"))
                .containsExactly(
                        "herinstroom |  |  | 2 | TE_WEINIG_GEMEENTEN",
                        "instroom_aandeel | 0.2875 | 0.2375 | 4 | ");
        assertThat(MetricCase.of("benchmark_waarde").lines("2024", "indicator")).isEmpty();
    }
}
