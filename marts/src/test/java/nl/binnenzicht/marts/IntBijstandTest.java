package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class IntBijstandTest {

    @Test
    void benefitsWithAtMostOneDayBetweenThemAreOnePeriodAndTwoDaysAreTwo() {
        MartCase.of("int_bijstandsperiode")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | begindatum | einddatum  | reden_einde_code
                        U1           | AANEEN    | 2024-01-10 | 2024-03-31 | 32
                        U2           | AANEEN    | 2024-04-01 | 2024-06-15 | 11
                        U3           | EENDAG    | 2024-01-10 | 2024-03-30 | 32
                        U4           | EENDAG    | 2024-04-01 |            |
                        U5           | TWEEDAGEN | 2024-01-10 | 2024-03-29 | 13
                        U6           | TWEEDAGEN | 2024-04-01 |            |
                        """)
                .expect(
                        """
                        client_id | begindatum | einddatum  | reden_einde_code | is_naar_werk
                        AANEEN    | 2024-01-10 | 2024-06-15 | 11               | J
                        EENDAG    | 2024-01-10 |            |                  | N
                        TWEEDAGEN | 2024-01-10 | 2024-03-29 | 13               | J
                        TWEEDAGEN | 2024-04-01 |            |                  | N
                        """);
    }

    @Test
    void stretchesOfAPersonJoinUpAndTheNewestOfTwoBenefitsCounts() {
        MartCase.of("int_bijstand")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | begindatum | einddatum  | reden_einde_code
                        U1           | C1        | 2024-01-01 | 2024-03-30 | 32
                        U2           | C1        | 2024-04-01 | 2024-05-31 | 98
                        U3           | C2        | 2024-01-01 | 2024-08-31 | 32
                        U4           | C2        | 2024-07-01 | 2024-07-31 | 11
                        LATER        | C3        | 2025-01-01 |            |
                        """)
                .expect(
                        """
                        client_id | uitkering_id | begindatum | einddatum  | periode_einddatum
                        C1        | U1           | 2024-01-01 | 2024-03-31 | 2024-05-31
                        C1        | U2           | 2024-04-01 | 2024-05-31 | 2024-05-31
                        C2        | U3           | 2024-01-01 | 2024-06-30 | 2024-08-31
                        C2        | U4           | 2024-07-01 | 2024-08-31 | 2024-08-31
                        """);
    }

    @Test
    void aPersonWhoDiesLeavesWhileThePartnerStays() {
        MartCase.of("int_bijstandsperiode")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_clientregistratie__persoon",
                        """
                        client_id | overlijdensdatum
                        VROUW     |
                        MAN       | 2024-06-30
                        """)
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | partner_client_id | begindatum | einddatum
                        U1           | MAN       | VROUW             | 2023-05-01 |
                        """)
                .expect(
                        """
                        client_id | begindatum | einddatum  | uitstroomdatum | reden_einde_code
                        MAN       | 2023-05-01 | 2024-06-30 | 2024-07-01     | 04
                        VROUW     | 2023-05-01 |            |                |
                        """);
    }
}
