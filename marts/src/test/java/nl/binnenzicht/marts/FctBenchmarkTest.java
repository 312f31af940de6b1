package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

/** Means and bands of groups of municipalities; the own one is 0637. */
class FctBenchmarkTest {

    private static final String LEDEN =
            """
            benchmark_groep_code | gemeente_code | begindatum | einddatum
            REGIO                | 0637          | 2015-01-01 |
            REGIO                | 0001          | 2015-01-01 |
            REGIO                | 0002          | 2015-01-01 |
            REGIO                | 0003          | 2015-01-01 | 2024-12-31
            REGIO                | 0004          | 2024-12-31 |
            """;

    private static MartCase cijfers(String rows) {
        return MartCase.of("fct_benchmark")
                .given("stg_benchmark__groep_lid", LEDEN)
                .given("stg_benchmark__cijfer", rows);
    }

    /**
     * By hand: (100 * 0.20 + 300 * 0.30 + 200 * 0.25 + 200 * 0.35) / 800 = 0.2875. The band in R
     * 4.2: {@code quantile(c(.20, .30, .25, .35), c(.25, .75), type = 7)} gives 0.2375 and 0.3125.
     */
    @Test
    void weightedMeanAndBandLeaveTheOwnMunicipalityOut() {
        cijfers(
                        """
                        indicator        | regio_code | periode | benchmark_status_code | waarde | herkomst
                        instroom_aandeel | GM0637     | 2024    | DEFINITIEF            | 0.9    | CBS
                        instroom_aandeel | GM0001     | 2024    | DEFINITIEF            | 0.20   | CBS
                        instroom_aandeel | GM0002     | 2024    | DEFINITIEF            | 0.30   | CBS
                        instroom_aandeel | GM0003     | 2024    | DEFINITIEF            | 0.25   | CBS
                        instroom_aandeel | GM0004     | 2024    | VOORLOPIG             | 0.35   | CBS
                        bestand_personen | GM0637     | 2024    | DEFINITIEF            | 9000   | CBS
                        bestand_personen | GM0001     | 2024    | DEFINITIEF            | 100    | CBS
                        bestand_personen | GM0002     | 2024    | DEFINITIEF            | 300    | CBS
                        bestand_personen | GM0003     | 2024    | DEFINITIEF            | 200    | CBS
                        bestand_personen | GM0004     | 2024    | DEFINITIEF            | 200    | CBS
                        """)
                .expect(
                        """
                        indicator        | benchmark_groep_code | benchmark_soort_code | benchmark_status_code | waarde | kwartiel_1 | kwartiel_3 | aantal_gemeenten | aantal_leden | gewicht_indicator
                        instroom_aandeel | REGIO                | BEREKEND             | VOORLOPIG             | 0.2875 | 0.2375     | 0.3125     | 4                | 4            | bestand_personen
                        bestand_personen | REGIO                | BEREKEND             | DEFINITIEF            | 200    | 175        | 225        | 4                | 4            |
                        """);
    }

    /** Three others carry a mean and no band, two carry nothing. */
    @Test
    void meanNeedsThreeOthersAndTheBandFour() {
        cijfers(
                        """
                        indicator   | regio_code | periode | benchmark_status_code | waarde | ontbreekt_code | herkomst
                        herinstroom | GM0637     | 2024    | DEFINITIEF            | 0.5    |                | CBS
                        herinstroom | GM0001     | 2024    | DEFINITIEF            | 0.1    |                | CBS
                        herinstroom | GM0002     | 2024    | DEFINITIEF            | 0.2    |                | CBS
                        herinstroom | GM0003     | 2024    | DEFINITIEF            | 0.3    |                | CBS
                        herinstroom | GM0004     | 2024    | DEFINITIEF            |        | GEHEIM         | CBS
                        herinstroom | GM0001     | 2023    | DEFINITIEF            | 0.1    |                | CBS
                        herinstroom | GM0002     | 2023    | DEFINITIEF            | 0.2    |                | CBS
                        """)
                .expect(
                        """
                        periode | waarde | kwartiel_1 | aantal_gemeenten | aantal_leden | ontbreekt_code
                        2024    | 0.2    |            | 3                | 4            |
                        2023    |        |            | 2                | 2            | TE_WEINIG_GEMEENTEN
                        """);
    }

    /** Member on the last day of the period: 0003 left after 2024, 0004 came on 31-12-2024. */
    @Test
    void municipalityCountsWhereItIsAMemberOnTheLastDay() {
        cijfers(
                        """
                        indicator   | regio_code | periode | benchmark_status_code | waarde | herkomst
                        herinstroom | GM0003     | 2024-Q4 | DEFINITIEF            | 0.1    | CBS
                        herinstroom | GM0003     | 2025-Q1 | DEFINITIEF            | 0.1    | CBS
                        herinstroom | GM0004     | 2024-11 | DEFINITIEF            | 0.1    | CBS
                        herinstroom | GM0004     | 2024-12 | DEFINITIEF            | 0.1    | CBS
                        herinstroom | GM0004     | 2024-H1 | DEFINITIEF            | 0.1    | CBS
                        """)
                .expect(
                        """
                        periode | aantal_leden
                        2024-Q4 | 1
                        2024-12 | 1
                        """);
    }

    /** Of 100, 100 and 200 the largest is exactly half and may; of 100, 100 and 201 it may not. */
    @Test
    void municipalityWithMoreThanHalfOfTheWeightSilencesTheMean() {
        cijfers(weights(200)).expect(expected("0.2", ""));
        cijfers(weights(201)).expect(expected("", "EEN_GEMEENTE_OVERHEERST"));
    }

    private static String weights(int largest) {
        return """
                indicator         | regio_code | periode | benchmark_status_code | waarde | herkomst
                uitstroom_aandeel | GM0001     | 2024    | DEFINITIEF            | 0.2    | CBS
                uitstroom_aandeel | GM0002     | 2024    | DEFINITIEF            | 0.2    | CBS
                uitstroom_aandeel | GM0003     | 2024    | DEFINITIEF            | 0.2    | CBS
                bestand_personen  | GM0001     | 2024    | DEFINITIEF            | 100    | CBS
                bestand_personen  | GM0002     | 2024    | DEFINITIEF            | 100    | CBS
                bestand_personen  | GM0003     | 2024    | DEFINITIEF            | %d     | CBS
                """
                .formatted(largest);
    }

    private static String expected(String waarde, String reden) {
        return """
                indicator         | waarde | ontbreekt_code
                uitstroom_aandeel | %s     | %s
                bestand_personen  | %s     |
                """
                .formatted(waarde, reden, reden.isEmpty() ? "133.3333" : "133.6667");
    }

    /** A member without a weight does not count; without any there is no mean. */
    @Test
    void memberWithoutAWeightDoesNotCount() {
        cijfers(
                        """
                        indicator         | regio_code | periode | benchmark_status_code | waarde | herkomst
                        uitstroom_aandeel | GM0001     | 2024    | DEFINITIEF            | 0.2    | CBS
                        uitstroom_aandeel | GM0002     | 2024    | DEFINITIEF            | 0.2    | CBS
                        uitstroom_aandeel | GM0003     | 2024    | DEFINITIEF            | 0.2    | CBS
                        """)
                .expect(
                        """
                        waarde | aantal_gemeenten | aantal_leden | ontbreekt_code
                               | 0                | 3            | TE_WEINIG_GEMEENTEN
                        """);
    }

    @Test
    void publishedValuesStandAsTheyAreAndTheFileGoesBeforeStatLine() {
        MartCase.of("fct_benchmark")
                .given(
                        "stg_benchmark__waarde",
                        """
                        indicator        | benchmark_groep_code | periode | benchmark_status_code | waarde | ontbreekt_code | herkomst
                        instroom_aandeel | LANDELIJK            | 2022    | DEFINITIEF            | 0.22   |                | Divosa
                        instroom_aandeel | REGIO                | 2022    | VOORLOPIG             |        | ONBEKEND       | Divosa
                        """)
                .given(
                        "stg_benchmark__cijfer",
                        """
                        indicator        | regio_code | periode | benchmark_status_code | waarde | herkomst
                        instroom_aandeel | NL01       | 2022    | DEFINITIEF            | 0.99   | CBS
                        instroom_aandeel | NL01       | 2023    | VOORLOPIG             | 0.21   | CBS
                        instroom_aandeel | PV28       | 2023    | VOORLOPIG             | 0.21   | CBS
                        """)
                .expect(
                        """
                        benchmark_groep_code | periode | benchmark_soort_code | jaar | benchmark_status_code | waarde | ontbreekt_code | herkomst
                        LANDELIJK            | 2022    | GEPUBLICEERD         | 2022 | DEFINITIEF            | 0.22   |                | Divosa
                        REGIO                | 2022    | GEPUBLICEERD         | 2022 | VOORLOPIG             |        | ONBEKEND       | Divosa
                        LANDELIJK            | 2023    | GEPUBLICEERD         | 2023 | VOORLOPIG             | 0.21   |                | CBS
                        """);
    }

    @Test
    void nothingImportedIsNothing() {
        MartCase.of("fct_benchmark").expect("indicator | waarde");
    }
}
