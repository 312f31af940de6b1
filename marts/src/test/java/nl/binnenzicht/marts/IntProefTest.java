package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class IntProefTest {

    private static final String STAND =
            """
            periode_id | client_id | kwadrant_code | leeftijd | duur_bijstand_maanden | heeft_deeltijdwerk | is_bijstand
            """;

    private static String stand(String... rows) {
        return STAND + String.join("\n", rows);
    }

    private static MartCase world() {
        return MartCase.of("int_proef").maanden("2022-01", "2023-12");
    }

    /** Twelve months must be over: with data up to 2023-12 the last trial begins in 2023-01. */
    @Test
    void aTrialBeginsTheMonthAfterTheStateItRestsOnAndHasAYearToSeeTheOutcome() {
        world().given(
                        "fct_client_maand",
                        stand(
                                "202211 | A | 1   | 40 | 5 | J | J",
                                "202212 | A | 1   | 40 | 6 | N | J",
                                "202301 | A | 1   | 40 | 7 | N | J",
                                "202211 | B | ONB | 40 | 5 | N | J",
                                "202211 | C | 2   | 66 | 5 | N | J",
                                "202211 | D | 2   | 65 | 5 | N | J",
                                "202211 | E | 2   | 40 |   | N | N"))
                .expect(
                        """
                        periode_id | client_id | kwadrant_code | leeftijd | duur_bijstand_maanden | heeft_deeltijdwerk | voorziening_code | is_naar_werk
                        202212 | A | 1 | 40 | 5 | J | | N
                        202301 | A | 1 | 40 | 6 | N | | N
                        202212 | D | 2 | 65 | 5 | N | | N
                        """);
    }

    @Test
    void theOutcomeIsLeavingForWorkFromTheMonthItselfToElevenMonthsLater() {
        world().given(
                        "fct_client_maand",
                        stand(
                                "202201 | EERST | 1 | 40 | 5 | N | J",
                                "202201 | LAATST | 1 | 40 | 5 | N | J",
                                "202201 | TELAAT | 1 | 40 | 5 | N | J",
                                "202201 | VERHUISD | 1 | 40 | 5 | N | J"))
                .given(
                        "fct_stroom",
                        """
                        stroom_id | periode_id | client_id | stroom_soort_code | is_naar_werk
                        1 | 202202 | EERST    | UIT | J
                        2 | 202301 | LAATST   | UIT | J
                        3 | 202302 | TELAAT   | UIT | J
                        4 | 202205 | VERHUISD | UIT | N
                        """)
                .expect(
                        """
                        periode_id | client_id | is_naar_werk
                        202202 | EERST    | J
                        202202 | LAATST   | J
                        202202 | TELAAT   | N
                        202202 | VERHUISD | N
                        """);
    }

    @Test
    void aStartIsArmOneTwoStartsInAMonthAreNoTrialAndUnstudiedOnesDoNotCount() {
        world().given(
                        "fct_client_maand",
                        stand(
                                "202202 | EEN | 1 | 40 | 5 | N | J",
                                "202202 | TWEE | 1 | 40 | 5 | N | J",
                                "202202 | LOOPT | 1 | 40 | 5 | N | J",
                                "202202 | ANDERS | 1 | 40 | 5 | N | J"))
                .given(
                        "fct_inzet",
                        """
                        periode_id | inzet_id | client_id | voorziening_code | is_start
                        202203 | 1 | EEN    | LEERWERK | J
                        202203 | 2 | TWEE   | LEERWERK | J
                        202203 | 3 | TWEE   | TAAL     | J
                        202203 | 4 | LOOPT  | LEERWERK | N
                        202203 | 5 | ANDERS | JOBCOACH | J
                        """)
                .expect(
                        """
                        periode_id | client_id | voorziening_code
                        202203 | EEN    | LEERWERK
                        202203 | LOOPT  |
                        202203 | ANDERS |
                        """);
    }

    @Test
    void startsOfTheYearBeforeAreNamedAndAllEarlierOnesCounted() {
        world().given(
                        "fct_client_maand",
                        stand(
                                "202212 | JAAR | 1 | 40 | 5 | N | J",
                                "202212 | LANGER | 1 | 40 | 5 | N | J",
                                "202212 | NU | 1 | 40 | 5 | N | J"))
                .given(
                        "fct_inzet",
                        """
                        periode_id | inzet_id | client_id | voorziening_code | is_start
                        202201 | 1 | JAAR   | TAAL     | J
                        202206 | 2 | JAAR   | LEERWERK | J
                        202112 | 3 | LANGER | LEERWERK | J
                        202301 | 4 | NU     | LEERWERK | J
                        """)
                .expect(
                        """
                        periode_id | client_id | recente_voorzieningen | aantal_eerder_gestart
                        202301 | JAAR   | LEERWERK,TAAL | 2
                        202301 | LANGER |               | 1
                        202301 | NU     |               | 0
                        """);
    }

    @Test
    void onlyAScreeningFromBeforeTheTrialIsKnown() {
        world().given(
                        "fct_client_maand",
                        stand(
                                "202202 | VOOR | 1 | 40 | 5 | N | J",
                                "202202 | PAS | 1 | 40 | 5 | N | J"))
                .given(
                        "fct_zrm_meting",
                        """
                        meting_id | client_id | periode_id | meetdatum | volgnummer | aantal_domeinen_laag
                        1 | VOOR | 202201 | 2022-01-10 | 1 | 6
                        2 | VOOR | 202202 | 2022-02-28 | 2 | 3
                        3 | VOOR | 202203 | 2022-03-01 | 3 | 0
                        4 | PAS  | 202203 | 2022-03-01 | 1 | 2
                        """)
                .expect(
                        """
                        periode_id | client_id | aantal_domeinen_laag
                        202203 | VOOR | 3
                        202203 | PAS  |
                        """);
    }
}
