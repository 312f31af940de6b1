package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctLoonwaardeTest {

    @Test
    void eachValueIsHeldAgainstTheOneBefore() {
        MartCase.of("fct_loonwaarde")
                .maanden("2023-01", "2024-06")
                .given(
                        "stg_werk__loonwaarde",
                        """
                        client_id | vaststellingsdatum | loonwaarde_procent
                        C1        | 2023-01-10         | 40
                        C1        | 2024-01-10         | 45
                        C1        | 2024-06-30         | 45
                        C1        | 2024-07-01         | 90
                        C2        | 2024-02-01         | 70
                        """)
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | dienstverband_soort_code | begindatum | einddatum  | uren_per_week
                        D1               | C1        | BESCHUT                  | 2023-01-11 |            | 12
                        D2               | C1        | LKS                      | 2024-01-10 | 2024-01-10 | 20
                        """)
                .expect(
                        """
                        client_id | periode_id | dienstverband_soort_code | loonwaarde_procent | vorige_loonwaarde_procent | verandering_code
                        C1        | 202301     |                          | 40                 |                           |
                        C1        | 202401     | LKS                      | 45                 | 40                        | BETER
                        C1        | 202406     | BESCHUT                  | 45                 | 45                        | GELIJK
                        C2        | 202402     |                          | 70                 |                           |
                        """);
    }
}
