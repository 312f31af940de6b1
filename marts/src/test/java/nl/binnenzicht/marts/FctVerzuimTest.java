package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctVerzuimTest {

    @Test
    void stretchesThatTouchAreOneIllnessAndTheClassIsOfItsWholeDuration() {
        world().given(
                        "stg_werk__verzuim",
                        """
                        verzuim_id | dienstverband_id | begindatum | einddatum  | verzuim_procent | levering
                        ZEVEN      | D1               | 2024-01-01 | 2024-01-07 | 100             | L1
                        ACHT       | D1               | 2024-01-09 | 2024-01-16 | 100             | L1
                        HEEL       | D2               | 2024-01-01 | 2024-01-31 | 100             | L1
                        HALF       | D2               | 2024-02-01 | 2024-02-11 | 50              | L1
                        KWART      | D2               | 2024-02-12 | 2024-02-12 | 25              | L2
                        """)
                .expect(
                        """
                        verzuim_id | client_id | periode_id | ziek_sinds | duur_dagen | verzuimduur_code | is_nieuw | levering
                        ZEVEN      | C1        | 202401     | 2024-01-01 | 7          | KORT             | J        | L1
                        ACHT       | C1        | 202401     | 2024-01-09 | 8          | MIDDELLANG       | J        | L1
                        HEEL       | C2        | 202401     | 2024-01-01 | 31         | MIDDELLANG       | J        | L1
                        HALF       | C2        | 202402     | 2024-01-01 | 42         | MIDDELLANG       | N        | L1
                        KWART      | C2        | 202402     | 2024-01-01 | 43         | LANG             | N        | L2
                        """);
    }

    @Test
    void sicknessEndsWithTheEmploymentOrWithDeathAndRunsOnPastTheLastDayOfTheData() {
        world().given(
                        "stg_werk__verzuim",
                        """
                        verzuim_id | dienstverband_id | begindatum | einddatum  | verzuim_procent
                        LOOPT      | D1               | 2024-12-31 |            | 100
                        LATER      | D1               | 2025-01-01 |            | 100
                        NAEINDE    | D1               | 2023-01-02 | 2025-01-01 | 100
                        UITDIENST  | D3               | 2024-06-30 | 2024-12-31 | 100
                        ERNA       | D3               | 2024-07-01 |            | 100
                        ERVOOR     | D3               | 2023-12-31 | 2024-01-05 | 100
                        OVERLEDEN  | D4               | 2024-03-01 |            | 100
                        ONBEKEND   | WEG              | 2024-03-01 |            | 100
                        """)
                .expect(
                        """
                        verzuim_id | begindatum | einddatum  | duur_dagen | verzuimduur_code | is_nieuw
                        NAEINDE    | 2023-01-02 |            | 730        | EXTRA_LANG       | J
                        LOOPT      | 2024-12-31 |            | 730        | EXTRA_LANG       | N
                        UITDIENST  | 2024-06-30 | 2024-06-30 | 1          | KORT             | J
                        OVERLEDEN  | 2024-03-01 | 2024-03-10 | 10         | MIDDELLANG       | J
                        """);
    }

    @Test
    void aYearIsLongAndADayMoreIsExtraLong() {
        world().given(
                        "stg_werk__verzuim",
                        """
                        verzuim_id | dienstverband_id | begindatum | einddatum  | verzuim_procent
                        JAAR       | D1               | 2023-01-02 | 2024-01-01 | 100
                        DAGMEER    | D2               | 2023-01-02 | 2024-01-02 | 100
                        """)
                .expect(
                        """
                        verzuim_id | duur_dagen | verzuimduur_code
                        JAAR       | 365        | LANG
                        DAGMEER    | 366        | EXTRA_LANG
                        """);
    }

    private static MartCase world() {
        return MartCase.of("fct_verzuim")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_clientregistratie__persoon",
                        """
                        client_id | geboortedatum | overlijdensdatum
                        C4        | 1970-01-01    | 2024-03-10
                        """)
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | dienstverband_soort_code | begindatum | einddatum
                        D1               | C1        | WSW                      | 2020-01-01 |
                        D2               | C2        | BESCHUT                  | 2020-01-01 |
                        D3               | C3        | LKS                      | 2024-01-01 | 2024-06-30
                        D4               | C4        | WSW                      | 2020-01-01 |
                        """);
    }
}
