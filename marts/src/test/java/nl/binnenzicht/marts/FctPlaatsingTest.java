package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctPlaatsingTest {

    @Test
    void whoStillHasBijstandAMonthLaterWorksBesidesIt() {
        MartCase.of("fct_plaatsing")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_werkgever__plaatsing",
                        """
                        plaatsing_id | client_id | werkgever_id | begindatum | einddatum
                        P1           | NOG       | W1           | 2024-05-31 |
                        P2           | UIT       | W1           | 2024-05-31 | 2024-12-31
                        P3           | NUG       | W2           | 2024-05-31 | 2025-01-31
                        P4           | NUGVSO    | W2           | 2024-05-31 |
                        P5           | NUG       | W2           | 2025-01-01 |
                        """)
                .given("stg_werkgever__werkgever", "werkgever_id | sector_code\nW1 | ZORG")
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | begindatum | einddatum
                        U1           | NOG       | 2024-01-01 | 2024-06-30
                        U2           | UIT       | 2024-01-01 | 2024-06-29
                        """)
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id | doelgroep_code | begindatum
                        NUG       | NUGGER         | 2024-05-31
                        NUGVSO    | NUGGER         | 2024-01-01
                        NUGVSO    | VSO_PRO        | 2024-01-01
                        NOG       | VSO_PRO        | 2024-01-01
                        UIT       | STATUSHOUDER   | 2024-01-01
                        """)
                .expect(
                        """
                        plaatsing_id | sector_code | einddatum  | heeft_bijstand | is_nugger | is_nugger_met_indicatie | is_statushouder
                        P1           | ZORG        |            | J              | N         | N                       | N
                        P2           | ZORG        | 2024-12-31 | N              | N         | N                       | J
                        P3           |             |            | N              | J         | N                       | N
                        P4           |             |            | N              | J         | J                       | N
                        """);
    }

    @Test
    void aComplaintIsUndecidedUntilItsDecisionFallsInsideTheMonths() {
        MartCase.of("fct_klacht")
                .maanden("2024-01", "2024-06")
                .given(
                        "stg_werk__klacht",
                        """
                        klacht_id | dienstverband_soort_code | indiendatum | besluitdatum | oordeel_code
                        K1        | WSW                      | 2024-01-05  | 2024-06-30   | GEGROND
                        K2        | BESCHUT                  | 2024-06-30  | 2024-07-01   | ONGEGROND
                        K3        | WSW                      | 2024-07-01  |              |
                        """)
                .expect(
                        """
                        klacht_id | periode_id | besluit_periode_id | oordeel_code
                        K1        | 202401     | 202406             | GEGROND
                        K2        | 202406     |                    |
                        """);
    }

    @Test
    void answersAndReferenceValuesKeepTheirValue() {
        MartCase.of("fct_tevredenheid")
                .given(
                        "stg_tevredenheid__respons",
                        "respons_id | jaar | rapportcijfer\nR1 | 2024 | 7.25")
                .expect("respons_id | jaar | rapportcijfer\nR1 | 2024 | 7.25");
        MartCase.of("fct_benchmark")
                .given("stg_benchmark__waarde", "periode | waarde\n2024-Q3 | 0.1234\n2023 | 12.9")
                .expect("periode | jaar | waarde\n2024-Q3 | 2024 | 0.1234\n2023 | 2023 | 12.9");
    }

    @Test
    void aPlacementLastsSixMonthsUpToTheDayBeforeTheSameDate() {
        MartCase.of("fct_plaatsing")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_werkgever__plaatsing",
                        """
                        plaatsing_id | client_id | begindatum | einddatum
                        PRECIES      | C1        | 2024-02-15 | 2024-08-14
                        DAGTEKORT    | C1        | 2024-02-15 | 2024-08-13
                        LOOPTPRECIES | C2        | 2024-07-01 |
                        LOOPTTEKORT  | C2        | 2024-07-02 |
                        EINDELATER   | C2        | 2024-07-02 | 2025-03-01
                        VROEGWEG     | C2        | 2024-10-01 | 2024-10-31
                        JAAR         | C3        | 2024-01-01 |
                        JAARTEKORT   | C3        | 2024-01-01 | 2024-12-30
                        """)
                .expect(
                        """
                        plaatsing_id | duurt_6_maanden_code | duurt_12_maanden_code
                        PRECIES      | JA                   | NOG_NIET_MEETBAAR
                        DAGTEKORT    | NEE                  | NOG_NIET_MEETBAAR
                        LOOPTPRECIES | JA                   | NOG_NIET_MEETBAAR
                        LOOPTTEKORT  | NOG_NIET_MEETBAAR    | NOG_NIET_MEETBAAR
                        EINDELATER   | NOG_NIET_MEETBAAR    | NOG_NIET_MEETBAAR
                        VROEGWEG     | NOG_NIET_MEETBAAR    | NOG_NIET_MEETBAAR
                        JAAR         | JA                   | JA
                        JAARTEKORT   | JA                   | NEE
                        """);
    }

    @Test
    void aNuggerHasNoBijstandOnTheFirstDayWhateverTheRoleSays() {
        MartCase.of("fct_plaatsing")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_werkgever__plaatsing",
                        """
                        plaatsing_id | client_id | begindatum
                        P1           | TWEE      | 2024-05-31
                        P2           | TWEE      | 2024-06-01
                        """)
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | begindatum | einddatum
                        U1           | TWEE      | 2024-01-01 | 2024-05-31
                        """)
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id | doelgroep_code | begindatum
                        TWEE      | NUGGER_DGR     | 2024-01-01
                        """)
                .expect(
                        """
                        plaatsing_id | is_nugger | is_nugger_met_indicatie
                        P1           | N         | N
                        P2           | J         | J
                        """);
    }
}
