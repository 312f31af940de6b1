package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctZrmTest {

    private static MartCase screenings(String mart) {
        return MartCase.of(mart)
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_zrm__meting",
                        """
                        meting_id | client_id | meetdatum  | beoordelaar_code | moment_code | afstand_tot_werk_maanden | escalatierisico_score
                        M1        | C1        | 2024-01-10 | PROF             | INTAKE      | 25                       | 50
                        M2        | C1        | 2024-02-10 | ZELF             | HERHALING   | 25                       | 50
                        M3        | C1        | 2024-03-10 | PROF             | DOEL        | 25                       | 50
                        M4        | C1        | 2024-04-10 | PROF             | HERHALING   |                          | 50
                        M5        | C1        | 2024-06-10 | PROF             | HERHALING   | 24                       | 49
                        M6        | C2        | 2024-06-10 | PROF             | INTAKE      | 24                       | 49
                        M7        | C1        | 2025-01-01 | PROF             | HERHALING   | 24                       | 49
                        """)
                .given(
                        "stg_zrm__score",
                        """
                        meting_id | zrm_domein_code | score
                        M1        | 01              | 2
                        M1        | 02              | 3
                        M2        | 01              | 5
                        M3        | 01              | 5
                        M4        | 02              | 3
                        M4        | 01              |
                        M5        | 01              | 3
                        M5        | 02              | 1
                        M6        | 01              | 4
                        M7        | 01              | 5
                        """);
    }

    @Test
    void theScoreBeforeIsThatOfTheLastScreeningByAProfessionalThatAssessedTheDomain() {
        screenings("fct_zrm_score")
                .expect(
                        """
                        meting_id | zrm_domein_code | score | vorige_score | vorige_meetdatum | dagen_sinds_vorige | verandering_code | kwadrant_code | is_laatste
                        M1        | 01              | 2     |              |                  |                    |                  | 4             | N
                        M1        | 02              | 3     |              |                  |                    |                  | 4             | N
                        M4        | 02              | 3     | 3            | 2024-01-10       | 91                 | GELIJK           | ONB           | N
                        M5        | 01              | 3     | 2            | 2024-01-10       | 152                | BETER            | 1             | J
                        M5        | 02              | 1     | 3            | 2024-04-10       | 61                 | SLECHTER         | 1             | J
                        M6        | 01              | 4     |              |                  |                    |                  | 1             | J
                        """);
    }

    @Test
    void screeningsAreNumberedPerPersonAndCountTheirDomains() {
        screenings("fct_zrm_meting")
                .expect(
                        """
                        meting_id | periode_id | volgnummer | dagen_sinds_vorige | aantal_domeinen | aantal_domeinen_laag | kwadrant_code | is_laatste
                        M1        | 202401     | 1          |                    | 2               | 1                    | 4             | N
                        M4        | 202404     | 2          | 91                 | 1               | 0                    | ONB           | N
                        M5        | 202406     | 3          | 61                 | 2               | 1                    | 1             | J
                        M6        | 202406     | 1          |                    | 1               | 0                    | 1             | J
                        """);
    }

    @Test
    void aScoreCountsUntilTheMonthOfTheNextOneOnTheDomain() {
        screenings("fct_zrm_score")
                .expect(
                        """
                        meting_id | zrm_domein_code | periode_id | vervangen_periode_id
                        M1        | 01              | 202401     | 202406
                        M1        | 02              | 202401     | 202404
                        M4        | 02              | 202404     | 202406
                        M5        | 01              | 202406     |
                        M5        | 02              | 202406     |
                        M6        | 01              | 202406     |
                        """);
    }
}
