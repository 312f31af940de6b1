package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

/** With data from 2022-01 to 2023-12 the last trial with a whole year to follow is 2023-01. */
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

    @Test
    void aTrialRestsOnTheStateOfTheMonthBeforeAndLooksTwelveMonthsAhead() {
        world().given(
                        "fct_client_maand",
                        stand(
                                "202212 | EERST    | 1   | 40 | 5 | J | J",
                                "202301 | EERST    | 1   | 40 | 6 | N | J",
                                "202212 | LAATST   | 1   | 65 | 5 | N | J",
                                "202211 | TELAAT   | 1   | 40 | 5 | N | J",
                                "202212 | VERHUISD | 1   | 40 | 5 | N | J",
                                "202212 | ONBEKEND | ONB | 40 | 5 | N | J",
                                "202212 | TEOUD    | 2   | 66 | 5 | N | J",
                                "202212 | ZONDER   | 2   | 40 |   | N | N"))
                .given(
                        "fct_stroom",
                        """
                        stroom_id | periode_id | client_id | stroom_soort_code | is_naar_werk
                        1 | 202301 | EERST    | UIT | J
                        2 | 202312 | LAATST   | UIT | J
                        3 | 202312 | TELAAT   | UIT | J
                        4 | 202305 | VERHUISD | UIT | N
                        """)
                .expect(
                        """
                        periode_id | client_id | kwadrant_code | leeftijd | duur_bijstand_maanden | heeft_deeltijdwerk | voorziening_code | is_naar_werk
                        202301 | EERST    | 1 | 40 | 5 | J | | J
                        202301 | LAATST   | 1 | 65 | 5 | N | | J
                        202212 | TELAAT   | 1 | 40 | 5 | N | | N
                        202301 | VERHUISD | 1 | 40 | 5 | N | | N
                        """);
    }

    @Test
    void aStartIsArmOneAndOnlyWhatWasKnownBeforeItIsSeen() {
        world().given(
                        "fct_client_maand",
                        stand(
                                "202212 | EEN    | 1 | 40 | 5 | N | J",
                                "202212 | TWEE   | 1 | 40 | 5 | N | J",
                                "202212 | LOOPT  | 1 | 40 | 5 | N | J",
                                "202212 | ANDERS | 1 | 40 | 5 | N | J",
                                "202212 | JAAR   | 1 | 40 | 5 | N | J",
                                "202212 | LANGER | 1 | 40 | 5 | N | J"))
                .given(
                        "fct_inzet",
                        """
                        periode_id | inzet_id | client_id | voorziening_code | is_start
                        202301 | 1 | EEN    | LEERWERK | J
                        202301 | 2 | TWEE   | LEERWERK | J
                        202301 | 3 | TWEE   | TAAL     | J
                        202301 | 4 | LOOPT  | LEERWERK | N
                        202301 | 5 | ANDERS | JOBCOACH | J
                        202201 | 6 | JAAR   | TAAL     | J
                        202206 | 7 | JAAR   | LEERWERK | J
                        202112 | 8 | LANGER | LEERWERK | J
                        """)
                .given(
                        "fct_zrm_meting",
                        """
                        meting_id | client_id | periode_id | meetdatum | volgnummer | aantal_domeinen_laag
                        1 | EEN   | 202201 | 2022-01-10 | 1 | 6
                        2 | EEN   | 202212 | 2022-12-31 | 2 | 3
                        3 | EEN   | 202301 | 2023-01-01 | 3 | 0
                        4 | LOOPT | 202301 | 2023-01-01 | 1 | 2
                        """)
                .expect(
                        """
                        periode_id | client_id | voorziening_code | recente_voorzieningen | aantal_eerder_gestart | aantal_domeinen_laag
                        202301 | EEN    | LEERWERK |               | 0 | 3
                        202301 | LOOPT  |          |               | 0 |
                        202301 | ANDERS |          |               | 0 |
                        202301 | JAAR   |          | LEERWERK,TAAL | 2 |
                        202301 | LANGER |          |               | 1 |
                        """);
    }
}
