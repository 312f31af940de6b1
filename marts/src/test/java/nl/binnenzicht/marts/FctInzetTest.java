package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctInzetTest {

    @Test
    void everyMonthThatHasBegunCostsTheFullPrice() {
        MartCase.of("fct_inzet")
                .maanden("2024-01", "2024-03")
                .given(
                        "stg_reintegratie__voorziening",
                        """
                        inzet_id | client_id | begindatum | einddatum  | prijs_per_maand_eur
                        I1       | C1        | 2024-01-31 | 2024-03-01 | 180
                        I2       | C1        | 2023-06-01 | 2024-01-31 | 95.50
                        I3       | C1        | 2024-03-31 |            | 120
                        I4       | C1        | 2023-06-01 | 2023-12-31 | 120
                        """)
                .given(
                        "stg_zrm__meting",
                        """
                        meting_id | client_id | meetdatum  | beoordelaar_code | moment_code | afstand_tot_werk_maanden | escalatierisico_score
                        M1        | C1        | 2024-02-29 | PROF             | INTAKE      | 12                       | 10
                        """)
                .expect(
                        """
                        periode_id | inzet_id | kwadrant_code | kosten_eur | is_start | is_stand
                        202401     | I1       | ONB           | 180        | J        | J
                        202402     | I1       | 1             | 180        | N        | J
                        202403     | I1       | 1             | 180        | N        | N
                        202401     | I2       | ONB           | 95.5       | N        | J
                        202403     | I3       | 1             | 120        | J        | J
                        """);
    }

    @Test
    void howItEndedStandsInTheMonthOfTheLastDay() {
        MartCase.of("fct_inzet")
                .maanden("2024-01", "2024-02")
                .given(
                        "stg_reintegratie__voorziening",
                        """
                        inzet_id | client_id | begindatum | einddatum  | reden_einde_code
                        I1       | C1        | 2024-01-01 | 2024-01-31 | 1
                        I2       | C1        | 2024-01-01 | 2024-02-01 | 2
                        I3       | C1        | 2024-02-01 | 2024-03-01 | 1
                        """)
                .expect(
                        """
                        periode_id | inzet_id | reden_einde_voorziening_code | is_einde | is_stand
                        202401     | I1       | 1                            | J        | J
                        202401     | I2       |                              | N        | J
                        202402     | I2       | 2                            | J        | N
                        202402     | I3       |                              | N        | J
                        """);
    }

    @Test
    void everyMonthKnowsTheFirstAndTheLastDay() {
        MartCase.of("fct_inzet")
                .maanden("2024-01", "2024-02")
                .given(
                        "stg_reintegratie__voorziening",
                        """
                        inzet_id | client_id | begindatum | einddatum
                        I1       | C1        | 2023-11-05 | 2024-02-29
                        I2       | C1        | 2024-02-10 | 2024-03-01
                        I3       | C1        | 2024-02-11 |
                        """)
                .expect(
                        """
                        periode_id | inzet_id | begindatum | einddatum
                        202401     | I1       | 2023-11-05 | 2024-02-29
                        202402     | I1       | 2023-11-05 | 2024-02-29
                        202402     | I2       | 2024-02-10 |
                        202402     | I3       | 2024-02-11 |
                        """);
    }
}
