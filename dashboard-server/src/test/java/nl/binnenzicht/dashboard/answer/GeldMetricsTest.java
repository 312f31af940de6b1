package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Budget, settlement, BUIG and MKBA. */
class GeldMetricsTest {

    /** The posts of OBB 2025, annex 1, in whole euros; the sum is printed there as 24.356.071. */
    private static final String BEGROTING =
            """
            periode_id | jaar | budgetpost_code | budget_soort_code | begrotingsversie_code | bedrag_eur
            202501     | 2025 | WSW_LOON        | BEGROOT           | PRIMAIR               | 7900598
            202501     | 2025 | WSW_LOON2       | BEGROOT           | PRIMAIR               | 1045375
            202501     | 2025 | BESCHUT_LOON    | BEGROOT           | PRIMAIR               | 1067106
            202501     | 2025 | GARANTIE_LKS    | BEGROOT           | PRIMAIR               | 2990822
            202501     | 2025 | RISICO          | BEGROOT           | PRIMAIR               | 220510
            202501     | 2025 | TRAJECT         | BEGROOT           | PRIMAIR               | 2621247
            202501     | 2025 | OVERHEAD        | BEGROOT           | PRIMAIR               | 573642
            202501     | 2025 | PERSONEEL       | BEGROOT           | PRIMAIR               | 7935771
            202501     | 2025 | BUIG_UITKERING  | BEGROOT           | PRIMAIR               | 30000000
            202512     | 2025 | WSW_LOON        | BEGROOT           | ZOMER                 | 1000
            202401     | 2024 | WSW_LOON        | BEGROOT           | PRIMAIR               | 1
            """;

    @Test
    void totalAndMonthlyTermAreThoseOfTheContractLetter() {
        assertThat(budget("begroting_totaal", BEGROTING).number("2025")).isEqualTo(24_356_071);
        assertThat(budget("maandtermijn", BEGROTING).number("2025")).isEqualTo(2_029_673);
        assertThat(budget("begroting_primair", BEGROTING).number("2025")).isEqualTo(24_355_071);
        assertThat(
                        budget("begroting_totaal", BEGROTING)
                                .number("2025", "begrotingsversie_code", "ZOMER"))
                .isEqualTo(1000);
    }

    private static MetricCase budget(String metric, String rows) {
        return MetricCase.of(metric).given("fct_budget", rows);
    }

    private static String realised(String overhead, String personnel) {
        return """
                periode_id | jaar | budgetpost_code | budget_soort_code | begrotingsversie_code | bedrag_eur
                202512     | 2025 | OVERHEAD        | BEGROOT           | PRIMAIR               | 1000
                202512     | 2025 | PERSONEEL       | BEGROOT           | PRIMAIR               | 9000
                202512     | 2025 | WSW_LOON        | BEGROOT           | PRIMAIR               | 1200
                202512     | 2025 | TRAJECT         | BEGROOT           | PRIMAIR               | 1200
                202512     | 2025 | RISICO          | BEGROOT           | PRIMAIR               | 120
                202506     | 2025 | OVERHEAD        | GEREALISEERD      | GEEN                  | %s
                202506     | 2025 | PERSONEEL       | GEREALISEERD      | GEEN                  | %s
                202503     | 2025 | WSW_LOON        | GEREALISEERD      | GEEN                  | 700
                202506     | 2025 | TRAJECT         | GEREALISEERD      | GEEN                  | 900
                202506     | 2025 | TRAJECT         | VERPLICHT         | GEEN                  | 50
                202507     | 2025 | TRAJECT         | GEREALISEERD      | GEEN                  | 999
                """
                .formatted(overhead, personnel);
    }

    @Test
    void theForecastExtendsWhatIsRealisedSoFar() {
        assertThat(
                        budget("budget_overzicht", realised("500", "4500"))
                                .lines(
                                        "2025-H1",
                                        "budgetpost_code",
                                        "begroot_eur",
                                        "gerealiseerd_eur",
                                        "verplicht_eur",
                                        "prognose_eur",
                                        "verschil_eur",
                                        "afrekening_code",
                                        "afrekening_eur"))
                .containsExactly(
                        "WSW_LOON | 1200.00 | 700.00 | 0.00 | 1400.00 | -200.00 | BIJBETALEN | 200.00",
                        "RISICO | 120.00 | 0.00 | 0.00 | 0.00 | 120.00 | GEEN_REGEL | ",
                        "TRAJECT | 1200.00 | 900.00 | 50.00 | 1800.00 | -600.00 | VAST | 0.00",
                        "OVERHEAD | 1000.00 | 500.00 | 0.00 | 1000.00 | 0.00 | BINNEN | 0.00",
                        "PERSONEEL | 9000.00 | 4500.00 | 0.00 | 9000.00 | 0.00 | BINNEN | 0.00");
    }

    @Test
    void exactlyFivePercentOfOverheadAndPersonnelTogetherIsWithin() {
        assertThat(
                        budget("budget_overzicht", realised("750", "4500"))
                                .lines("2025-H1", "budgetpost_code", "afrekening_code"))
                .contains("OVERHEAD | BINNEN", "PERSONEEL | BINNEN");
        assertThat(
                        budget("budget_overzicht", realised("750", "4500.05"))
                                .lines("2025-H1", "budgetpost_code", "afrekening_code"))
                .contains("OVERHEAD | OVERLEG", "PERSONEEL | OVERLEG");
        assertThat(
                        budget("budget_overzicht", realised("250", "4499.95"))
                                .lines("2025-H1", "budgetpost_code", "afrekening_code"))
                .contains("OVERHEAD | OVERLEG");
    }

    @Test
    void cumulativeRealisationStopsAtTheLastMonthOfThePeriod() {
        assertThat(
                        budget(
                                        "budget_cumulatief",
                                        """
                                        periode_id | jaar | budgetpost_code | budget_soort_code | begrotingsversie_code | bedrag_eur
                                        202501     | 2025 | TRAJECT         | BEGROOT           | PRIMAIR               | 10
                                        202502     | 2025 | TRAJECT         | BEGROOT           | PRIMAIR               | 10
                                        202503     | 2025 | TRAJECT         | BEGROOT           | PRIMAIR               | 10
                                        202501     | 2025 | TRAJECT         | GEREALISEERD      | GEEN                  | 7
                                        202502     | 2025 | TRAJECT         | GEREALISEERD      | GEEN                  | 7
                                        202503     | 2025 | TRAJECT         | GEREALISEERD      | GEEN                  | 7
                                        202503     | 2025 | BUIG_UITKERING  | BEGROOT           | PRIMAIR               | 900
                                        202412     | 2024 | TRAJECT         | BEGROOT           | PRIMAIR               | 500
                                        """)
                                .lines("2025-02", "periode_id", "begroot_eur", "gerealiseerd_eur"))
                .containsExactly(
                        "202501 | 10.00 | 7.00", "202502 | 20.00 | 14.00", "202503 | 30.00 | ");
    }

    @Test
    void thePriceOfABenefitIsOverTheMeanNumberOfBenefits() {
        String rows =
                """
                periode_id | uitkering_id | betaald_eur | is_stand
                202501     | U1           | 1000        | J
                202502     | U1           | 1000        | J
                202502     | U2           | 500         | N
                202412     | U1           | 9000        | J
                """;

        assertThat(uitkeringen("prijs_per_uitkering", rows).number("2025-Q1"))
                .as("2500 over two thirds of a benefit")
                .isEqualTo(3750);
        assertThat(uitkeringen("prijs_per_uitkering", rows).number("2025-Q3")).isNull();
        assertThat(uitkeringen("bijstand_betaald", rows).number("2025-Q1")).isEqualTo(2500);
    }

    private static MetricCase uitkeringen(String metric, String rows) {
        return MetricCase.of(metric).given("fct_uitkering_maand", rows);
    }

    @Test
    void transfersMoveBetweenActorsButNotTheWelfareOfAll() {
        String rows =
                """
                casus_code | post_code | actor_code | jaar | bedrag_eur | contant_eur | is_overdracht | prijs_code
                BW         | LOON      | CLIENT     | 0    | 100        | 100         | N             | P1
                BW         | UITKERING | CLIENT     | 1    | -60        | -50         | J             | P2
                BW         | UITKERING | GEMEENTE   | 1    | 60         | 50          | J             | P2
                """;

        assertThat(
                        MetricCase.of("mkba_per_actor")
                                .given("fct_mkba", rows)
                                .lines("2025", "actor_code", "contant_eur", "welvaart_eur"))
                .containsExactly("GEMEENTE | 50.00 | 0.00", "CLIENT | 50.00 | 100.00");
        assertThat(
                        MetricCase.of("mkba_per_jaar")
                                .given("fct_mkba", rows)
                                .lines("2025", "jaar", "actor_code", "bedrag_eur"))
                .containsExactly(
                        "0 | CLIENT | 100.00", "1 | GEMEENTE | 60.00", "1 | CLIENT | -60.00");
        assertThat(
                        MetricCase.of("mkba_posten")
                                .given("fct_mkba", rows)
                                .given(
                                        "dim_prijs",
                                        """
                                        prijs_code | naam | waarde | bron
                                        P1         | loon | 100    | boek
                                        """)
                                .lines("2025", "post_code", "actor_code", "prijs_naam", "bron"))
                .containsExactly(
                        "LOON | CLIENT | loon | boek",
                        "UITKERING | CLIENT |  | ",
                        "UITKERING | GEMEENTE |  | ");
    }

    @Test
    void instrumentsCostPerStartedMonthAndPerPerson() {
        String rows =
                """
                periode_id | inzet_id | client_id | voorziening_code | kosten_eur | is_start | is_stand
                202501     | I1       | C1        | LEERWERK         | 540        | J        | J
                202502     | I1       | C1        | LEERWERK         | 540        | N        | N
                202502     | I2       | C2        | BEMIDDEL         | 180        | J        | J
                202412     | I3       | C3        | LEERWERK         | 540        | J        | J
                """;

        assertThat(inzet("inzet_personen", rows).number("2025")).isEqualTo(2);
        assertThat(inzet("inzet_gestart", rows).number("2025-02")).isEqualTo(1);
        assertThat(inzet("inzet_lopend", rows).number("2025-02")).isEqualTo(1);
        assertThat(inzet("inzet_kosten", rows).number("2025")).isEqualTo(1260);
        assertThat(inzet("inzet_kosten", rows).number("2025-12")).isZero();
        assertThat(inzet("inzet_kosten_per_persoon", rows).number("2025")).isEqualTo(630);
        assertThat(inzet("inzet_kosten_per_persoon", rows).number("2025-12")).isNull();
    }

    private static MetricCase inzet(String metric, String rows) {
        return MetricCase.of(metric).given("fct_inzet", rows);
    }
}
