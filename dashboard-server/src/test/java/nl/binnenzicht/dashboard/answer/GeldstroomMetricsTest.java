package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Kinds of work, ESF, social return, the Participatiebudget and the SiSa worksheet. */
class GeldstroomMetricsTest {

    private static final String WERK =
            """
            periode_id | werkplektype_code | fte | formatie_fte | aantal_personen | omzet_eur | direct_eur | ntw_eur | loon_eur | kosten_eur
            202501     | DETA              | 10  | 11           | 20              | 15000     | 1000       | 14000   | 20000    | 24000
            202502     | DETA              | 12  | 11           | 22              | 18000     | 0          | 18000   | 20000    | 24000
            202501     | GROEN             | 4   |              | 12              | 3000      | 1000       | 2000    | 8000     | 9000
            202412     | DETA              | 90  | 11           | 99              | 90000     | 0          | 90000   | 0        | 0
            """;

    private static MetricCase werk(String metric) {
        return MetricCase.of(metric).given("fct_werksoort", WERK);
    }

    /** Over three months 22 fte-months are 7 1/3 fte, and 4 are 1 1/3. */
    @Test
    void numbersPerFteAreOverTheMeanNumberOfFte() {
        Map<String, Double> ntw = werk("ntw_per_fte").numbers("2025-Q1", "werkplektype_code");

        assertThat(ntw).containsOnlyKeys("DETA", "GROEN");
        assertThat(ntw.get("DETA")).isCloseTo(32_000 * 3 / 22.0, within(0.001));
        assertThat(ntw.get("GROEN")).isCloseTo(1500, within(0.001));
        assertThat(werk("kosten_per_fte").number("2025-Q1"))
                .isCloseTo(57_000 * 3 / 26.0, within(0.001));
        assertThat(werk("resultaat_per_fte").number("2025-Q1", "werkplektype_code", "GROEN"))
                .isCloseTo(-5250, within(0.001));
        assertThat(werk("inkomsten_werk").number("2025")).isEqualTo(36000);
        assertThat(werk("bezetting_formatie").number("2025")).isEqualTo(1.0);
        assertThat(werk("ntw_per_fte").number("2025-Q2")).isNull();
    }

    @Test
    void theOverviewOfKindsOfWorkSaysTheSame() {
        assertThat(
                        werk("werksoort_overzicht")
                                .lines(
                                        "2025-Q1",
                                        "werkplektype_code",
                                        "fte",
                                        "formatie_fte",
                                        "bezetting_aandeel",
                                        "ntw_eur",
                                        "kosten_eur",
                                        "resultaat_eur",
                                        "resultaat_per_fte_eur"))
                .containsExactly(
                        "GROEN | 1.3333 |  |  | 2000.00 | 9000.00 | -7000.00 | -5250.00",
                        "DETA | 7.3333 | 7.3333 | 1 | 32000.00 | 48000.00 | -16000.00 | -2181.82");
    }

    private static final String SROI =
            """
            regel_id | periode_id | werkgever_id | sector_code | sroi_soort_code | bedrag_eur
            S1       | 202412     | W1           | ZORG        | VERPLICHTING    | 100
            S2       | 202501     | W1           | ZORG        | INVULLING       | 40
            S3       | 202501     | W2           | ZORG        | INVULLING       | 70
            S4       | 202501     | W3           |             | VERPLICHTING    | 10.50
            S5       | 202502     | W1           | ZORG        | INVULLING       | 60
            """;

    @Test
    void whatOneContractorOverfulfilsDoesNotCoverAnother() {
        assertThat(MetricCase.of("sroi_open").given("fct_sroi", SROI).number("2025-01"))
                .isEqualTo(70.5);
        assertThat(MetricCase.of("sroi_open").given("fct_sroi", SROI).number("2025"))
                .isEqualTo(10.5);
        assertThat(
                        MetricCase.of("sroi_grootboek")
                                .given("fct_sroi", SROI)
                                .lines(
                                        "2025-01",
                                        "sector_code",
                                        "verplichting_eur",
                                        "invulling_eur",
                                        "open_eur",
                                        "meer_eur"))
                .containsExactly(
                        "ZORG | 100.00 | 110.00 | 60.00 | 70.00",
                        "ONB | 10.50 | 0.00 | 10.50 | 0.00");
    }

    private static String esf(String gerealiseerd, String vergoeding) {
        return """
                regel_id | project_id | periode_id | subsidie_soort_code | boekdatum  | bedrag_eur | aandeel_teller | aandeel_noemer | minimum_eur
                E1       | P1         | 202301     | BESCHIKT            | 2023-01-01 | 300000     | 1              | 3              | 80000
                E2       | P1         | 202506     | GEREALISEERD        | 2025-06-30 | %s         | 1              | 3              | 80000
                E3       | P1         | 202512     | VERGOEDING          | 2025-12-31 | %s         | 1              | 3              | 80000
                """
                .formatted(gerealiseerd, vergoeding);
    }

    private static String verdict(String gerealiseerd, String vergoeding) {
        return MetricCase.of("esf_grootboek")
                .given("fct_esf", esf(gerealiseerd, vergoeding))
                .lines("2025", "project_id", "vergoeding_max_eur", "esf_oordeel_code")
                .get(0);
    }

    /** A third of 240.000 is the minimum; one euro of grant more gives 33 cents more. */
    @Test
    void theFeeIsAtMostAThirdOfTheGrantAndAtLeastTheMinimum() {
        assertThat(verdict("240000", "80000")).isEqualTo("P1 | 80000.00 | MINIMUM");
        assertThat(verdict("240001", "80000")).isEqualTo("P1 | 80000.33 | BINNEN");
        assertThat(verdict("240001", "80000.34")).isEqualTo("P1 | 80000.33 | TE_HOOG");
        assertThat(verdict("10", "80000")).isEqualTo("P1 | 80000.00 | MINIMUM");
        assertThat(verdict("10", "80000.01")).isEqualTo("P1 | 80000.00 | TE_HOOG");
        assertThat(verdict("900000", "0")).isEqualTo("P1 | 300000.00 | OPEN");
    }

    @Test
    void aParticipantOfAProjectCountsOnce() {
        assertThat(
                        MetricCase.of("esf_grootboek")
                                .given("fct_esf", esf("240000", "80000"))
                                .given(
                                        "fct_esf_uren",
                                        """
                                        regel_id | project_id | periode_id | client_id | uren
                                        U1       | P1         | 202501     | C1        | 24
                                        U2       | P1         | 202502     | C1        | 12.5
                                        U3       | P1         | 202502     | C2        | 8
                                        U4       | P1         | 202601     | C3        | 8
                                        """)
                                .lines(
                                        "2025-H1",
                                        "project_id",
                                        "aantal_personen",
                                        "uren",
                                        "gerealiseerd_eur",
                                        "vergoeding_eur",
                                        "esf_oordeel_code"))
                .containsExactly("P1 | 2 | 44.50 | 240000.00 | 0.00 | OPEN");
    }

    /** BMWE 2016, chapter 4, year 2014: budget 12.428.000, Wsw 11.151.000, room 1.277.000. */
    @Test
    void theParticipatiebudgetOfBmweHasItsPrintedResult() {
        assertThat(
                        MetricCase.of("participatiebudget")
                                .months("2023-01", "2025-12")
                                .given(
                                        "fct_budget_stand",
                                        """
                                        periode_id | jaar | budgetpost_code | begroot_tot_eur
                                        202512     | 2025 | WSW_LOON        | 10870000
                                        202512     | 2025 | TRAJECT         | 1558000
                                        202511     | 2025 | TRAJECT         | 1
                                        """)
                                .given(
                                        "fct_grootboek",
                                        """
                                        regel_soort_code | regel_id | periode_id | jaar | budgetpost_code | boeking_soort_code | bedrag_eur
                                        BOEKING          | B1       | 202501     | 2025 | WSW_LOON        | LASTEN             | 11200000
                                        BOEKING          | B2       | 202512     | 2025 | WSW_LOON        | BATEN              | -49000
                                        VERPLICHTING     | V1       | 202512     | 2025 | WSW_LOON        |                    | 7
                                        BOEKING          | B3       | 202412     | 2024 | WSW_LOON        | LASTEN             | 7
                                        """)
                                .lines(
                                        "2025",
                                        "kostendrager",
                                        "begroot_eur",
                                        "lasten_eur",
                                        "baten_eur",
                                        "resultaat_eur"))
                .containsExactly(
                        "re-integratie | 1558000.00 | 0.00 | 0.00 | 1558000.00",
                        "wsw | 10870000.00 | 11200000.00 | 49000.00 | -281000.00");
    }

    @Test
    void everyStreamOfMoneyHasItsResult() {
        assertThat(
                        MetricCase.of("doeluitkering_resultaat")
                                .given(
                                        "fct_buig",
                                        """
                                        reeks_code | jaar | budget_eur | netto_eur | saldo_eur
                                        EIGEN      | 2025 | 100        | 120       | -20
                                        LV_BASIS   | 2025 | 900        | 1         | 899
                                        EIGEN      | 2024 | 7          | 7         | 0
                                        """)
                                .given(
                                        "fct_budget_stand",
                                        """
                                        periode_id | jaar | budgetpost_code | begroot_tot_eur | gerealiseerd_eur
                                        202512     | 2025 | TRAJECT         | 50              | 45
                                        202512     | 2025 | BUIG_UITKERING  | 99              | 98
                                        """)
                                .lines(
                                        "2025",
                                        "doeluitkering_code",
                                        "begroot_eur",
                                        "lasten_eur",
                                        "resultaat_eur"))
                .containsExactly(
                        "BUIG | 100.00 | 120.00 | -20.00",
                        "OPDRACHT | 50.00 | 45.00 | 5.00",
                        "ESF |  |  | 0.00");
    }

    @Test
    void theWorksheetOfAYearHasEmptyCellsForWhatTheMunicipalityFillsIn() {
        assertThat(
                        MetricCase.of("sisa_werkblad")
                                .given(
                                        "fct_sisa",
                                        """
                                        jaar | sisa_code | naam   | bedrag_eur | is_aanname
                                        2025 | G2/12     | ja/nee |            | J
                                        2025 | G2/01     | lasten | 900.10     | J
                                        2024 | G2/01     | lasten | 1          | J
                                        """)
                                .lines("2025", "sisa_code", "bedrag_eur"))
                .containsExactly("G2/01 | 900.10", "G2/12 | ");
    }

    @Test
    void spendingPerParticipantIsPerSpoorInstrumentAndGroup() {
        String rows =
                """
                periode_id | inzet_id | client_id | voorziening_code | spoor_bmwe_code | inzet_groep_code | kosten_eur
                202501     | I1       | C1        | LEERWERK         | WERK            | BIJSTAND         | 540
                202502     | I1       | C1        | LEERWERK         | LEERWERK        | BIJSTAND         | 540
                202502     | I2       | C2        | BEMIDDEL         | LEERWERK        | NUGGER           | 180
                """;
        MetricCase perPerson = MetricCase.of("inzet_kosten_per_persoon").given("fct_inzet", rows);

        assertThat(perPerson.numbers("2025", "spoor_bmwe_code"))
                .containsEntry("WERK", 540.0)
                .containsEntry("LEERWERK", 360.0);
        assertThat(perPerson.numbers("2025", "inzet_groep_code"))
                .containsEntry("BIJSTAND", 1080.0)
                .containsEntry("NUGGER", 180.0);
        assertThat(perPerson.number("2025")).isEqualTo(630);
    }
}
