package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctVacatureTest {

    @Test
    void aCertificateAfterTheLastMonthDoesNotCountYet() {
        MartCase.of("fct_praktijkverklaring")
                .maanden("2024-01", "2024-06")
                .given(
                        "stg_reintegratie__praktijkverklaring",
                        """
                        verklaring_id | client_id | uitreikdatum
                        P1            | C1        | 2024-06-30
                        P2            | C1        | 2024-07-01
                        """)
                .expect("verklaring_id | client_id | periode_id\nP1 | C1 | 202406");
    }

    @Test
    void aVacancyFilledAfterTheLastMonthIsStillOpen() {
        MartCase.of("fct_vacature")
                .maanden("2024-01", "2024-06")
                .given(
                        "stg_werkgever__vacature",
                        """
                        vacature_id | werkgever_id | meldingsdatum | vervuldatum | is_kansberoep
                        V1          | W1           | 2024-01-31    | 2024-06-30  | J
                        V2          | W9           | 2024-06-30    | 2024-07-01  | N
                        V3          | W1           | 2024-07-01    |             | J
                        """)
                .given("stg_werkgever__werkgever", "werkgever_id | sector_code\nW1 | ZORG")
                .expect(
                        """
                        vacature_id | periode_id | vervuld_periode_id | sector_code | vervuldatum | is_kansberoep | is_vervuld
                        V1          | 202401     | 202406             | ZORG        | 2024-06-30  | J             | J
                        V2          | 202406     |                    |             |             | N             | N
                        """);
    }
}
