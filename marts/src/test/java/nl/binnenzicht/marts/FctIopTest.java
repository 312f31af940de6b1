package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctIopTest {

    @Test
    void plansAreNumberedPerPersonWithTheEmploymentOfThatDay() {
        MartCase.of("fct_iop")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | dienstverband_soort_code | begindatum | einddatum
                        D1               | C1        | WSW                      | 2020-01-01 | 2024-05-31
                        D2               | C1        | BESCHUT                  | 2024-05-31 |
                        """)
                .given(
                        "stg_werk__iop",
                        """
                        client_id | vaststellingsdatum | is_weigering | levering
                        C1        | 2024-05-30         | N            | L1
                        C1        | 2024-05-31         | J            | L2
                        C1        | 2024-12-31         | N            | L2
                        C1        | 2025-01-01         | N            | L2
                        C2        | 2024-02-29         | N            | L1
                        """)
                .expect(
                        """
                        iop_id      | periode_id | dienstverband_soort_code | volgnummer | dagen_sinds_vorige | is_weigering | is_laatste | levering
                        C1-20240530 | 202405     | WSW                      | 1          |                    | N            | N          | L1
                        C1-20240531 | 202405     | BESCHUT                  | 2          | 1                  | J            | N          | L2
                        C1-20241231 | 202412     | BESCHUT                  | 3          | 214                | N            | J          | L2
                        C2-20240229 | 202402     |                          | 1          |                    | N            | J          | L1
                        """);
    }
}
