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
        assertThat(
                        budget("begroting_totaal", BEGROTING)
                                .number("2025", "begrotingsversie_code", "PRIMAIR"))
                .isEqualTo(24_355_071);
        assertThat(
                        budget("begroting_totaal", BEGROTING)
                                .number("2025", "begrotingsversie_code", "ZOMER"))
                .isEqualTo(1000);
        assertThat(
                        budget("begroting_versies", BEGROTING)
                                .lines(
                                        "2025",
                                        "budgetpost_code",
                                        "primair_eur",
                                        "zomer_eur",
                                        "najaar_eur",
                                        "begroot_eur"))
                .hasSize(9)
                .contains(
                        "WSW_LOON | 7900598.00 | 1000.00 | 0.00 | 7901598.00",
                        "TRAJECT | 2621247.00 | 0.00 | 0.00 | 2621247.00");
    }

    private static MetricCase budget(String metric, String rows) {
        return MetricCase.of(metric).given("fct_budget", rows);
    }

    /** The state in June of a year, per post: budget, realised, forecast. */
    private static MetricCase stand(String metric, String overhead, String personnel) {
        return MetricCase.of(metric)
                .given(
                        "fct_budget_stand",
                        """
                        periode_id | jaar | budgetpost_code | prognose_methode_code | primair_eur | begroot_eur | begroot_tot_eur | gerealiseerd_eur | verplicht_eur | prognose_eur
                        202506     | 2025 | OVERHEAD        | TEMPO                 | 900         | 1000        | 500             | 500              | 0             | %s
                        202506     | 2025 | PERSONEEL       | TEMPO                 | 9000        | 9000        | 4500            | 4500             | 0             | %s
                        202506     | 2025 | WSW_LOON        | TEMPO                 | 1200        | 1200        | 600             | 700              | 0             | 1400
                        202506     | 2025 | BESCHUT_LOON    | TEMPO                 | 5000        | 5000        | 2500            | 2400             | 0             | 4800
                        202506     | 2025 | TRAJECT         | VERPLICHT             | 1200        | 1200        | 600             | 900              | 950           | 1850
                        202506     | 2025 | RISICO          | TEMPO                 | 120         | 120         | 60              | 0                | 0             | 0
                        202506     | 2025 | BUIG_UITKERING  | TEMPO                 | 777         | 777         | 777             | 777              | 0             | 777
                        202507     | 2025 | TRAJECT         | TEMPO                 | 1           | 1           | 1               | 1                | 1             | 1
                        """
                                .formatted(overhead, personnel));
    }

    @Test
    void everyPostIsSettledByItsRule() {
        assertThat(
                        stand("budget_overzicht", "1000", "9000")
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
                        "BESCHUT_LOON | 5000.00 | 2400.00 | 0.00 | 4800.00 | 200.00 | TERUGBETALEN | -200.00",
                        "RISICO | 120.00 | 0.00 | 0.00 | 0.00 | 120.00 | GEEN_REGEL | ",
                        "TRAJECT | 1200.00 | 900.00 | 950.00 | 1850.00 | -650.00 | VAST | 0.00",
                        "OVERHEAD | 1000.00 | 500.00 | 0.00 | 1000.00 | 0.00 | BINNEN | 0.00",
                        "PERSONEEL | 9000.00 | 4500.00 | 0.00 | 9000.00 | 0.00 | BINNEN | 0.00",
                        "BUIG_UITKERING | 777.00 | 777.00 | 0.00 | 777.00 | 0.00 | BUIG | ");
    }

    /** The total asks the same rows as the overview: their sum, without the BUIG. */
    @Test
    void theTotalIsTheSumOfThePostsOfTheOverview() {
        assertThat(
                        stand("budget_totaal", "1000", "9000")
                                .lines(
                                        "2025-H1",
                                        "primair_eur",
                                        "begroot_eur",
                                        "gerealiseerd_eur",
                                        "verplicht_eur",
                                        "prognose_eur"))
                .containsExactly("17420.00 | 17520.00 | 9000.00 | 950.00 | 18050.00");
        assertThat(
                        stand("budget_taakveld", "1000", "9000")
                                .lines("2025-H1", "kostendrager", "taakveld", "begroot_eur"))
                .contains("wsw | 6.4 | 1200.00", "buig | 6.3 | 777.00");
    }

    /** What the places cost more than planned is the settlement; the cost itself stands beside. */
    @Test
    void beschutIsSettledOnPlacesAndItsOtherReadingStandsBeside() {
        MetricCase places =
                stand("budget_overzicht", "1000", "9000")
                        .given(
                                "fct_budget_volume",
                                """
                                periode_id | jaar | budgetpost_code | volume_soort_code | begroot_volume | prijs_eur | afrekening_eur
                                202505     | 2025 | BESCHUT_LOON    | FTE               | 58.7           | 18179     | 1
                                202506     | 2025 | BESCHUT_LOON    | FTE               | 58.7           | 18179     | 28177.45
                                202507     | 2025 | BESCHUT_LOON    | FTE               | 58.7           | 18179     | 2
                                202506     | 2025 | WSW_LOON        | PERSONEN          | 228            |           |
                                """);

        assertThat(
                        places.lines(
                                "2025-H1",
                                "budgetpost_code",
                                "afrekening_code",
                                "afrekening_eur",
                                "afrekening_kosten_eur"))
                .contains(
                        "BESCHUT_LOON | BIJBETALEN | 28177.45 | -200.00",
                        "WSW_LOON | BIJBETALEN | 200.00 | ");
    }

    @Test
    void exactlyFivePercentOfOverheadAndPersonnelTogetherIsWithin() {
        assertThat(
                        stand("budget_overzicht", "1500", "9000")
                                .lines("2025-H1", "budgetpost_code", "afrekening_code"))
                .contains("OVERHEAD | BINNEN", "PERSONEEL | BINNEN");
        assertThat(
                        stand("budget_overzicht", "1500", "9000.01")
                                .lines("2025-H1", "budgetpost_code", "afrekening_code"))
                .contains("OVERHEAD | OVERLEG", "PERSONEEL | OVERLEG");
        assertThat(
                        stand("budget_overzicht", "500", "8999.99")
                                .lines("2025-H1", "budgetpost_code", "afrekening_code"))
                .contains("OVERHEAD | OVERLEG");
    }

    @Test
    void cumulativeRealisationStopsAtTheLastMonthOfThePeriod() {
        assertThat(
                        MetricCase.of("budget_cumulatief")
                                .given(
                                        "fct_budget_stand",
                                        """
                                        periode_id | jaar | budgetpost_code | begroot_tot_eur | gerealiseerd_eur | verplicht_eur | prognose_eur
                                        202501     | 2025 | TRAJECT         | 10              | 7                | 0             | 84
                                        202502     | 2025 | TRAJECT         | 20              | 14               | 0             | 84
                                        202502     | 2025 | OVERHEAD        | 5               | 1                | 0             | 6
                                        202503     | 2025 | TRAJECT         | 30              | 21               | 0             | 84
                                        202503     | 2025 | BUIG_UITKERING  | 900             | 9                | 0             | 9
                                        202412     | 2024 | TRAJECT         | 500             | 500              | 0             | 500
                                        """)
                                .lines(
                                        "2025-02",
                                        "periode_id",
                                        "begroot_eur",
                                        "gerealiseerd_eur",
                                        "prognose_eur"))
                .containsExactly(
                        "202501 | 10.00 | 7.00 | 84.00",
                        "202502 | 25.00 | 15.00 | 90.00",
                        "202503 | 30.00 |  | ");
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
                casus_code | post_code | actor_code | jaar | bedrag_eur | contant_eur | is_overdracht | casus_prijs
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
                                        "fct_mkba_prijs",
                                        """
                                        casus_code | casus_prijs | naam | waarde | bron
                                        BW         | P1         | loon | 100    | boek
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
