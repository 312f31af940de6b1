package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctIndicatieTest {

    @Test
    void exactlyThreeMonthsIsInTimeAndWithoutAStartItIsThenTooLate() {
        MartCase.of("fct_indicatie")
                .maanden("2024-01", "2024-06")
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id | doelgroep_code | begindatum | einddatum
                        PRECIES   | BESCHUT        | 2024-01-15 |
                        DAGTELAAT | BESCHUT        | 2024-01-15 |
                        LIEPAL    | BESCHUT        | 2024-01-15 |
                        WASKLAAR  | BESCHUT        | 2024-01-15 |
                        MAAND3    | BESCHUT        | 2024-03-30 |
                        MEETBAAR  | BESCHUT        | 2024-03-31 |
                        JONG      | BESCHUT        | 2024-04-01 |
                        JONGJA    | BESCHUT        | 2024-06-30 | 2024-12-31
                        LATER     | BESCHUT        | 2024-07-01 |
                        ANDERS    | BANENAFSPRAAK  | 2024-01-15 |
                        """)
                .given(
                        "stg_reintegratie__traject",
                        """
                        traject_id | client_id | begindatum | einddatum
                        T1         | PRECIES   | 2024-04-15 |
                        T2         | LIEPAL    | 2023-01-01 | 2024-01-15
                        T3         | WASKLAAR  | 2023-01-01 | 2024-01-14
                        T4         | JONG      | 2024-07-01 |
                        """)
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | begindatum
                        D1               | DAGTELAAT | 2024-04-16
                        D2               | JONGJA    | 2024-06-30
                        """)
                .expect(
                        """
                        client_id | periode_id | startdatum | einddatum | binnen_3_maanden_code
                        PRECIES   | 202401     | 2024-04-15 |           | JA
                        DAGTELAAT | 202401     | 2024-04-16 |           | NEE
                        LIEPAL    | 202401     | 2024-01-15 |           | JA
                        WASKLAAR  | 202401     |            |           | NEE
                        MAAND3    | 202403     |            |           | NEE
                        MEETBAAR  | 202403     |            |           | NEE
                        JONG      | 202404     |            |           | NOG_NIET_MEETBAAR
                        JONGJA    | 202406     | 2024-06-30 |           | JA
                        """);
    }
}
