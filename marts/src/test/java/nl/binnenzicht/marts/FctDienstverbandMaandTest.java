package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctDienstverbandMaandTest {

    private static MartCase june2024() {
        return MartCase.of("fct_dienstverband_maand")
                .maanden("2024-06", "2024-06")
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | dienstverband_soort_code | begindatum | uren_per_week | subsidie_per_maand_eur
                        D1               | C1        | WSW                      | 2010-01-01 | 18.5          | 0
                        """);
    }

    @Test
    void availableDaysAndSubsidyFollowTheDaysInServiceAndThePartTimeFactor() {
        MartCase.of("fct_dienstverband_maand")
                .maanden("2024-06", "2024-06")
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | begindatum | einddatum  | uren_per_week | subsidie_per_maand_eur
                        HEEL             | C1        | 2010-01-01 |            | 37            | 900
                        TWEEDE           | C2        | 2024-06-21 |            | 18.5          | 900
                        LAATSTEDAG       | C3        | 2010-01-01 | 2024-06-30 | 37            | 900
                        EERSTEDAG        | C4        | 2010-01-01 | 2024-06-01 | 37            | 900
                        VOORBIJ          | C5        | 2010-01-01 | 2024-05-31 | 37            | 900
                        """)
                .expect(
                        """
                        dienstverband_id | fte | subsidie_eur | beschikbare_dagen | is_stand
                        HEEL             | 1   | 900          | 30                | J
                        TWEEDE           | 0.5 | 300          | 5                 | J
                        LAATSTEDAG       | 1   | 900          | 30                | J
                        EERSTEDAG        | 1   | 30           | 1                 | N
                        """);
    }

    @Test
    void sickDaysCountForThePartNotWorkedInsideTheMonthOnly() {
        june2024()
                .given(
                        "stg_werk__verzuim",
                        """
                        verzuim_id | dienstverband_id | begindatum | einddatum  | verzuim_procent
                        V1         | D1               | 2024-05-25 | 2024-06-02 | 100
                        V2         | D1               | 2024-06-11 | 2024-06-14 | 50
                        V3         | D1               | 2024-06-30 | 2024-07-31 | 100
                        V4         | D1               | 2024-07-01 |            | 100
                        """)
                .expect(
                        """
                        beschikbare_dagen | verzuim_dagen | is_ziek_geweest | is_langdurig_ziek
                        15                | 2.5           | J               | N
                        """);
    }

    @Test
    void longTermSickIsFromTheFortyThirdDayCountedOverPartialRecovery() {
        MartCase.of("fct_dienstverband_maand")
                .maanden("2024-06", "2024-06")
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | begindatum | uren_per_week
                        DAG43            | C1        | 2010-01-01 | 37
                        DAG42            | C2        | 2010-01-01 | 37
                        DEELS            | C3        | 2010-01-01 | 37
                        ONDERBROKEN      | C4        | 2010-01-01 | 37
                        HERSTELD         | C5        | 2010-01-01 | 37
                        """)
                .given(
                        "stg_werk__verzuim",
                        """
                        verzuim_id | dienstverband_id | begindatum | einddatum  | verzuim_procent
                        V1         | DAG43            | 2024-05-19 |            | 100
                        V2         | DAG42            | 2024-05-20 |            | 100
                        V3         | DEELS            | 2024-05-19 | 2024-06-10 | 100
                        V4         | DEELS            | 2024-06-11 |            | 50
                        V5         | ONDERBROKEN      | 2024-05-19 | 2024-06-10 | 100
                        V6         | ONDERBROKEN      | 2024-06-12 |            | 100
                        V7         | HERSTELD         | 2024-01-01 | 2024-06-29 | 100
                        """)
                .expect(
                        """
                        dienstverband_id | is_ziek_geweest | is_langdurig_ziek
                        DAG43            | J               | J
                        DAG42            | J               | N
                        DEELS            | J               | J
                        ONDERBROKEN      | J               | N
                        HERSTELD         | J               | N
                        """);
    }

    @Test
    void aPlanIsActualWhenExactlyAYearOldAndTwoRefusalsInTheYearMakeARefuser() {
        MartCase.of("fct_dienstverband_maand")
                .maanden("2024-06", "2024-06")
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | begindatum | uren_per_week
                        D1               | PRECIES   | 2010-01-01 | 37
                        D2               | TEOUD     | 2010-01-01 | 37
                        D3               | WEIGERT   | 2010-01-01 | 37
                        D4               | VERJAARD  | 2010-01-01 | 37
                        D5               | NOOIT     | 2010-01-01 | 37
                        """)
                .given(
                        "stg_werk__iop",
                        """
                        client_id | vaststellingsdatum | is_weigering
                        PRECIES   | 2023-06-30         | N
                        TEOUD     | 2023-06-29         | N
                        WEIGERT   | 2023-06-30         | J
                        WEIGERT   | 2024-06-30         | J
                        VERJAARD  | 2023-06-29         | J
                        VERJAARD  | 2024-06-30         | J
                        NOOIT     | 2024-07-01         | N
                        """)
                .expect(
                        """
                        client_id | heeft_actueel_iop | is_iop_weigeraar
                        PRECIES   | J                 | N
                        TEOUD     | N                 | N
                        WEIGERT   | N                 | J
                        VERJAARD  | N                 | N
                        NOOIT     | N                 | N
                        """);
    }

    @Test
    void workplaceNowAndTwelveMonthsEarlierAreThoseInForceOnThatDay() {
        MartCase.of("fct_dienstverband_maand")
                .maanden("2025-02", "2025-02")
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | begindatum | uren_per_week
                        D1               | C1        | 2010-01-01 | 37
                        D2               | C2        | 2024-03-01 | 37
                        """)
                .given(
                        "stg_werk__werkplek",
                        """
                        dienstverband_id | werkplektype_code | begindatum | einddatum
                        D1               | BESCHUT           | 2010-01-01 | 2024-02-28
                        D1               | WOL               | 2024-02-29 | 2025-02-27
                        D1               | DETA              | 2025-02-28 |
                        D2               | GROEN             | 2024-03-01 |
                        """)
                .expect(
                        """
                        dienstverband_id | werkplektype_code | werkplektype_jaar_eerder_code
                        D1               | DETA              | WOL
                        D2               | GROEN             |
                        """);
    }

    @Test
    void indicationResidenceAndWageValueAreThoseOnTheLastDay() {
        june2024()
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id | doelgroep_code | begindatum | einddatum
                        C1        | BESCHUT        | 2024-01-01 | 2024-06-30
                        """)
                .given(
                        "stg_clientregistratie__adres",
                        """
                        client_id | gemeente_code | begindatum | einddatum
                        C1        | 0637          | 2010-01-01 | 2024-06-29
                        C1        | 0000          | 2024-06-30 |
                        """)
                .given(
                        "stg_werk__loonwaarde",
                        """
                        client_id | vaststellingsdatum | loonwaarde_procent
                        C1        | 2023-01-01         | 30
                        C1        | 2024-06-30         | 45
                        C1        | 2024-07-01         | 60
                        """)
                .expect(
                        """
                        heeft_beschut_indicatie | woont_in_gemeente | loonwaarde_procent
                        J                       | N                 | 45
                        """);
    }

    @Test
    void theMoveIsInTheOrderOfTheOwnScheme() {
        MartCase.of("fct_dienstverband_maand")
                .maanden("2024-06", "2024-06")
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | dienstverband_soort_code | begindatum | uren_per_week
                        OMHOOG           | C1        | WSW                      | 2010-01-01 | 36
                        OMLAAG           | C2        | BESCHUT                  | 2010-01-01 | 36
                        GELIJK           | C3        | WSW                      | 2010-01-01 | 36
                        NIEUW            | C4        | BESCHUT                  | 2023-07-01 | 36
                        """)
                .given(
                        "stg_werk__werkplek",
                        """
                        dienstverband_id | werkplektype_code | begindatum | einddatum
                        OMHOOG           | DETA              | 2010-01-01 | 2024-06-29
                        OMHOOG           | BW                | 2024-06-30 |
                        OMLAAG           | REGULIER          | 2010-01-01 | 2024-05-31
                        OMLAAG           | GROEN             | 2024-06-01 |
                        GELIJK           | WOL               | 2010-01-01 | 2023-12-31
                        GELIJK           | WOL               | 2024-01-01 |
                        NIEUW            | WOL               | 2023-07-01 |
                        """)
                .expect(
                        """
                        dienstverband_id | werkplektype_jaar_eerder_code | werkplektype_code | beweging_code
                        OMHOOG           | DETA                          | BW                | OMHOOG
                        OMLAAG           | REGULIER                      | GROEN             | OMLAAG
                        GELIJK           | WOL                           | WOL               | GELIJK
                        NIEUW            |                               | WOL               | ONBEKEND
                        """);
    }

    @Test
    void onePersonHasOneMainJobOnTheLastDayAndTheWswCountsApart() {
        MartCase.of("fct_dienstverband_maand")
                .maanden("2024-06", "2024-06")
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | dienstverband_soort_code | begindatum | einddatum  | einde_code | uren_per_week
                        KLEIN            | C1        | BESCHUT                  | 2010-01-01 |            |            | 12
                        GROOT            | C1        | LKS                      | 2010-01-01 |            |            | 20
                        WSW              | C1        | WSW                      | 2010-01-01 |            |            | 8
                        VERTROKKEN       | C2        | WSW                      | 2010-01-01 | 2024-06-29 | AOW        | 36
                        BLIJFT           | C2        | WSW                      | 2010-01-01 | 2024-07-01 | REGULIER   | 8
                        """)
                .expect(
                        """
                        dienstverband_id | is_hoofdbaan | dienstverband_einde_code
                        KLEIN            | N            |
                        GROOT            | J            |
                        WSW              | J            |
                        VERTROKKEN       | N            | AOW
                        BLIJFT           | J            |
                        """);
    }
}
