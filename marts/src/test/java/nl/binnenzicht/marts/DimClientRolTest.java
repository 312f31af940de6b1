package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class DimClientRolTest {

    @Test
    void stretchesOfARoleThatTouchAreOneAndTwoRolesAreTwoRows() {
        MartCase.of("dim_client_rol")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_clientregistratie__persoon",
                        """
                        client_id | geboortedatum | overlijdensdatum
                        DOOD      | 1970-01-01    | 2024-03-10
                        """)
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id | doelgroep_code | begindatum | einddatum  | levering
                        C1        | BESCHUT        | 2024-01-01 | 2024-03-31 | L1
                        C1        | BESCHUT        | 2024-04-01 | 2024-05-31 | L2
                        C1        | BESCHUT        | 2024-06-02 |            | L2
                        C1        | STATUSHOUDER   | 2023-01-01 | 2024-12-31 | L1
                        C2        | NUGGER         | 2024-02-01 | 2024-09-30 | L1
                        C2        | NUGGER         | 2024-03-01 | 2024-04-30 | L1
                        C2        | BANENAFSPRAAK  | 2024-12-31 | 2025-06-30 | L1
                        C2        | WSW            | 2025-01-01 |            | L1
                        DOOD      | WSW            | 2020-01-01 |            | L1
                        DOOD      | BESCHUT        | 2024-03-11 |            | L1
                        """)
                .expect(
                        """
                        client_rol_id     | doelgroep_code | geldig_van | geldig_tot | levering
                        C1-BESCHUT-1      | BESCHUT        | 2024-01-01 | 2024-05-31 | L2
                        C1-BESCHUT-2      | BESCHUT        | 2024-06-02 |            | L2
                        C1-STATUSHOUDER-1 | STATUSHOUDER   | 2023-01-01 | 2024-12-31 | L1
                        C2-NUGGER-1       | NUGGER         | 2024-02-01 | 2024-09-30 | L1
                        C2-BANENAFSPRAAK-1 | BANENAFSPRAAK | 2024-12-31 |            | L1
                        DOOD-WSW-1        | WSW            | 2020-01-01 | 2024-03-10 | L1
                        """);
    }
}
