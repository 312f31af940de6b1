package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctTrajectTest {

    @Test
    void populationAndSegmentAreThoseOfTheFirstDay() {
        MartCase.of("fct_traject")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_reintegratie__traject",
                        """
                        traject_id | client_id | begindatum
                        T1         | BIJSTAND  | 2024-03-01
                        T2         | BIJDGR    | 2024-03-01
                        T3         | NUG       | 2024-03-01
                        T4         | NUGDGR    | 2024-03-01
                        T5         | NUGBANEN  | 2024-03-01
                        T6         | GEEN      | 2024-03-01
                        """)
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | partner_client_id | begindatum | einddatum
                        U1           | BIJSTAND  | BIJDGR            | 2024-01-01 | 2024-03-01
                        U2           | GEEN      |                   | 2024-01-01 | 2024-02-29
                        U3           | NUG       |                   | 2024-03-02 |
                        """)
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id | doelgroep_code | begindatum | einddatum
                        BIJDGR    | BANENAFSPRAAK  | 2024-03-01 |
                        BIJSTAND  | BANENAFSPRAAK  | 2024-03-02 |
                        BIJSTAND  | STATUSHOUDER   | 2020-01-01 | 2024-03-01
                        NUG       | NUGGER         | 2024-01-01 |
                        NUGDGR    | NUGGER_DGR     | 2024-01-01 |
                        NUGBANEN  | NUGGER         | 2024-01-01 |
                        NUGBANEN  | BANENAFSPRAAK  | 2024-01-01 |
                        """)
                .given(
                        "stg_zrm__meting",
                        """
                        meting_id | client_id | meetdatum  | beoordelaar_code | moment_code | afstand_tot_werk_maanden | escalatierisico_score
                        M1        | BIJSTAND  | 2024-03-01 | PROF             | INTAKE      | 12                       | 10
                        M2        | NUG       | 2024-03-02 | PROF             | INTAKE      | 12                       | 10
                        """)
                .expect(
                        """
                        traject_id | populatie_code | kwadrant_code | is_statushouder
                        T1         | BIJSTAND       | 1             | J
                        T2         | BIJSTAND_DGR   | ONB           | N
                        T3         | NUGGER         | ONB           | N
                        T4         | NUGGER_DGR     | ONB           | N
                        T5         | NUGGER_DGR     | ONB           | N
                        T6         | OVERIG         | ONB           | N
                        """);
    }

    @Test
    void aTrajectThatEndsAfterTheLastMonthStillRuns() {
        MartCase.of("fct_traject")
                .maanden("2024-01", "2024-06")
                .given(
                        "stg_reintegratie__traject",
                        """
                        traject_id | client_id | begindatum | einddatum  | resultaat_code
                        T1         | C1        | 2024-01-01 | 2024-06-30 | WERK_PT
                        T2         | C1        | 2024-01-01 | 2024-07-01 | WERK_PT
                        T3         | C1        | 2024-06-30 |            |
                        T4         | C1        | 2024-07-01 |            |
                        """)
                .expect(
                        """
                        traject_id | periode_id | einde_periode_id | resultaat_groep | doorlooptijd_dagen | is_afgesloten
                        T1         | 202401     | 202406           | succesvol       | 181                | J
                        T2         | 202401     |                  |                 |                    | N
                        T3         | 202406     |                  |                 |                    | N
                        """);
    }

    @Test
    void aNuggerWithAnIndicationMayComeFromVsoAndHasNoBijstand() {
        MartCase.of("fct_traject")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_reintegratie__traject",
                        """
                        traject_id | client_id | begindatum
                        T1         | VSO       | 2024-03-01
                        T2         | KAAL      | 2024-03-01
                        T3         | DGR       | 2024-03-01
                        T4         | TWEEROL   | 2024-03-01
                        """)
                .given(
                        "stg_uitkering__uitkering",
                        "uitkering_id | client_id | begindatum\nU1 | TWEEROL | 2024-03-01")
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id | doelgroep_code | begindatum
                        VSO       | NUGGER         | 2024-01-01
                        VSO       | VSO_PRO        | 2024-01-01
                        KAAL      | NUGGER         | 2024-01-01
                        DGR       | NUGGER_DGR     | 2024-01-01
                        TWEEROL   | NUGGER_DGR     | 2024-01-01
                        """)
                .expect(
                        """
                        traject_id | populatie_code | is_nugger | is_nugger_met_indicatie | spoor_bmwe_code
                        T1         | NUGGER         | J         | J                       | ONB
                        T2         | NUGGER         | J         | N                       | ONB
                        T3         | NUGGER_DGR     | J         | J                       | ONB
                        T4         | BIJSTAND       | N         | N                       | ONB
                        """);
    }
}
