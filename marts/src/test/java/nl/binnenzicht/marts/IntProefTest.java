package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

/** With data from 2022-01 to 2023-12 the last trial with half a year to follow is 2023-07. */
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
    void aTrialRestsOnTheStateOfTheMonthBeforeAndSaysInWhichMonthSomeoneLeft() {
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
                        periode_id | client_id | kwadrant_code | leeftijd | duur_bijstand_maanden | heeft_deeltijdwerk | voorziening_code | opvolging_maanden | werk_na_maanden
                        202301 | EERST    | 1 | 40 | 5 | J | | 12 | 1
                        202302 | EERST    | 1 | 40 | 6 | N | | 11 |
                        202301 | LAATST   | 1 | 65 | 5 | N | | 12 | 12
                        202212 | TELAAT   | 1 | 40 | 5 | N | | 13 | 13
                        202301 | VERHUISD | 1 | 40 | 5 | N | | 12 |
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

    @Test
    void theLastTrialHasHalfAYearToFollow() {
        world().given(
                        "fct_client_maand",
                        stand(
                                "202306 | NET  | 1 | 40 | 5 | N | J",
                                "202307 | LAAT | 1 | 40 | 5 | N | J"))
                .expect(
                        """
                        periode_id | client_id | opvolging_maanden
                        202307 | NET | 6
                        """);
    }

    @Test
    void workLastsWhenSixMonthsPassWithoutBijstandAndNotWhenSomeoneIsBackInTheSixth() {
        world().given(
                        "fct_client_maand",
                        stand(
                                "202212 | ZES    | 1 | 40 | 5 | N | J",
                                "202212 | ZEVEN  | 1 | 40 | 5 | N | J",
                                "202212 | TWEEDE | 1 | 40 | 5 | N | J",
                                "202212 | NOOIT  | 1 | 40 | 5 | N | J"))
                .given(
                        "fct_stroom",
                        """
                        stroom_id | periode_id | client_id | stroom_soort_code | is_naar_werk | stroomdatum
                        1 | 202301 | ZES    | UIT | J | 2023-01-15
                        2 | 202307 | ZES    | IN  | N | 2023-07-31
                        3 | 202301 | ZEVEN  | UIT | J | 2023-01-15
                        4 | 202308 | ZEVEN  | IN  | N | 2023-08-01
                        5 | 202302 | TWEEDE | UIT | J | 2023-02-10
                        6 | 202303 | TWEEDE | IN  | N | 2023-03-10
                        7 | 202306 | TWEEDE | UIT | J | 2023-06-10
                        8 | 202301 | NOOIT  | UIT | J | 2023-01-20
                        9 | 202301 | NOOIT  | IN  | N | 2023-01-05
                        """)
                .expect(
                        """
                        periode_id | client_id | werk_na_maanden | duurzaam_na_maanden
                        202301 | ZES    | 1 |
                        202301 | ZEVEN  | 1 | 1
                        202301 | TWEEDE | 2 | 6
                        202301 | NOOIT  | 1 | 1
                        """);
    }

    @Test
    void monthsAndScreeningsOfTheYearCountAndThoseOfTheStartOrLaterDoNot() {
        world().given(
                        "fct_client_maand",
                        stand(
                                "202212 | EEN | 1 | 40 | 5 | N | J",
                                "202301 | EEN | ONB | 40 | 6 | N | J",
                                "202303 | EEN | ONB | 40 | 6 | J | J",
                                "202312 | EEN | ONB | 40 | 6 | J | N",
                                "202207 | TWEE | ONB | 40 | 6 | J | J",
                                "202206 | TWEE | ONB | 40 | 6 | J | J",
                                "202212 | TWEE | 1 | 40 | 6 | J | J"))
                .given(
                        "fct_zrm_meting",
                        """
                        meting_id | client_id | periode_id | meetdatum | volgnummer | aantal_domeinen_laag
                        1 | EEN  | 202212 | 2022-12-10 | 1 | 6
                        2 | EEN  | 202301 | 2023-01-31 | 2 | 5
                        3 | EEN  | 202302 | 2023-02-01 | 3 | 4
                        4 | EEN  | 202312 | 2023-12-31 | 4 | 3
                        5 | TWEE | 202301 | 2023-01-31 | 1 | 5
                        """)
                .expect(
                        """
                        periode_id | client_id | aantal_domeinen_laag | zrm_laag_na | bijstand_maanden | deeltijd_na_maanden | deeltijd_vooraf_maanden
                        202301 | EEN  | 6 | 3 | 2 | 3 | 0
                        202301 | TWEE |   |   | 0 |   | 2
                        """);
    }

    @Test
    void workInTheYearBeforeIsUnknownWhereTheDataDoNotReachBackAYear() {
        world().given(
                        "fct_client_maand",
                        stand(
                                "202211 | VROEG | 1 | 40 | 5 | N | J",
                                "202212 | NET   | 1 | 40 | 5 | N | J",
                                "202212 | NIET  | 1 | 40 | 5 | N | J"))
                .given(
                        "fct_stroom",
                        """
                        stroom_id | periode_id | client_id | stroom_soort_code | is_naar_werk | stroomdatum
                        1 | 202203 | VROEG | UIT | J | 2022-03-01
                        2 | 202201 | NET   | UIT | J | 2022-01-31
                        3 | 202301 | NIET  | UIT | J | 2023-01-31
                        """)
                .expect(
                        """
                        periode_id | client_id | heeft_werk_vooraf
                        202212 | VROEG |
                        202301 | NET   | J
                        202301 | NIET  | N
                        """);
    }
}
