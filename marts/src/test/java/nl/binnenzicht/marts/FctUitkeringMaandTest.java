package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctUitkeringMaandTest {

    @Test
    void aMonthCountsWhenTheBenefitRanADayOrWasPaid() {
        MartCase.of("fct_uitkering_maand")
                .maanden("2024-01", "2024-03")
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | partner_client_id | regeling_code | begindatum | einddatum
                        U1           | C1        | C2                | 01            | 2023-06-01 | 2024-02-01
                        U2           | C3        |                   | 02            | 2024-03-31 |
                        U3           | C4        |                   | 01            | 2023-01-01 | 2023-12-31
                        """)
                .given(
                        "stg_uitkering__betaling",
                        """
                        uitkering_id | periode_id | norm_eur | inkomsten_eur | betaald_eur
                        U1           | 202312     | 1800     | 0             | 1800
                        U1           | 202401     | 1800     | 300.50        | 1499.50
                        U3           | 202401     | 40       | 0             | 40
                        WEG          | 202402     | 10       | 0             | 10
                        """)
                .expect(
                        """
                        periode_id | uitkering_id | regeling_code | aantal_personen | norm_eur | inkomsten_eur | betaald_eur | is_stand
                        202401     | U1           | 01            | 2               | 1800     | 300.50        | 1499.50     | J
                        202402     | U1           | 01            | 2               | 0        | 0             | 0           | N
                        202403     | U2           | 02            | 1               | 0        | 0             | 0           | J
                        202401     | U3           | 01            | 1               | 40       | 0             | 40          | N
                        202402     | WEG          |               | 1               | 10       | 0             | 10          | N
                        """);
    }

    @Test
    void incomeOfAPersonIsAddedUpPerKindInsideTheMonths() {
        MartCase.of("fct_inkomsten")
                .maanden("2024-01", "2024-03")
                .given(
                        "stg_uitkering__inkomsten",
                        """
                        uitkering_id | client_id | periode_id | inkomsten_soort_code | bedrag_eur
                        U1           | C1        | 202401     | 11                   | 100.25
                        U2           | C1        | 202401     | 11                   | 50
                        U1           | C1        | 202401     | 23                   | 75
                        U1           | C1        | 202312     | 11                   | 1
                        """)
                .expect(
                        """
                        periode_id | client_id | inkomsten_soort_code | bedrag_eur | is_deeltijdwerk
                        202401     | C1        | 11                   | 150.25     | J
                        202401     | C1        | 23                   | 75         | N
                        """);
    }
}
