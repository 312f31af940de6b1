package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

/** Ledger lines, kinds of work, ESF, social return and the SiSa worksheet. */
class FctGeldTest {

    private static final String BOEKINGEN =
            """
            boeking_id | boekdatum  | budgetpost_code | boeking_soort_code | bedrag_eur | regeling_code
            B1         | 2025-01-31 | BUIG_UITKERING  | LASTEN             | 900.10     | 01
            B2         | 2025-01-31 | BUIG_UITKERING  | LASTEN             | 90         | 02
            B3         | 2025-02-28 | BUIG_ONTVANGST  | BATEN              | 40         | 01
            B4         | 2025-02-28 | BUIG_ONTVANGST  | BATEN              | -5         | 01
            B5         | 2025-02-28 | GARANTIE_LKS    | LASTEN             | 70         |
            B6         | 2025-03-01 | BUIG_UITKERING  | LASTEN             | 1000       | 01
            B7         | 2025-02-01 | BUIG_UITKERING  | LASTEN             | 8          |
            B8         | 2025-02-01 | BUIG_ONTVANGST  | LASTEN             | 3          | 01
            """;

    @Test
    void everyDeliveredLineIsThereWithTheSignOfTheBudget() {
        MartCase.of("fct_grootboek")
                .maanden("2025-01", "2025-02")
                .given("stg_financien__boeking", BOEKINGEN)
                .given(
                        "stg_financien__begroting",
                        """
                        begrotingsversie_code | jaar | budgetpost_code | bedrag_eur
                        ZOMER                 | 2025 | BUIG_ONTVANGST  | 12
                        """)
                .given(
                        "stg_financien__verplichting",
                        """
                        verplichting_id | datum      | budgetpost_code | bedrag_eur
                        V1              | 2025-02-28 | TRAJECT         | 70
                        V2              | 2025-03-01 | TRAJECT         | 5
                        """)
                .only(row -> !row.<String>getAs("regel_id").matches("B[1257]"))
                .expect(
                        """
                        regel_soort_code | regel_id                  | periode_id | jaar | bedrag_eur | is_meegeteld
                        BOEKING          | B3                        | 202502     | 2025 | -40        | J
                        BOEKING          | B4                        | 202502     | 2025 | 5          | J
                        BOEKING          | B6                        | 202503     | 2025 | 1000       | N
                        BOEKING          | B8                        | 202502     | 2025 | 3          | J
                        BEGROTING        | ZOMER-2025-BUIG_ONTVANGST |            | 2025 | -12        | J
                        VERPLICHTING     | V1                        | 202502     | 2025 | 70         | J
                        VERPLICHTING     | V2                        | 202503     | 2025 | 5          | N
                        """);
    }

    @Test
    void theSisaWorksheetTakesSpendingAndIncomePerKindOfBenefit() {
        MartCase.of("fct_sisa")
                .maanden("2025-01", "2025-02")
                .given("stg_financien__boeking", BOEKINGEN)
                .expect(
                        """
                        jaar | sisa_code | bedrag_eur | aantal_maanden
                        2025 | G2/01     | 900.1      | 2
                        2025 | G2/02     | 35         | 2
                        2025 | G2/03     | 90         | 2
                        2025 | G2/04     | 0          | 2
                        2025 | G2/05     | 0          | 2
                        2025 | G2/06     | 0          | 2
                        2025 | G2/07     | 0          | 2
                        2025 | G2/08     | 0          | 2
                        2025 | G2/09     |            | 2
                        2025 | G2/10     | 70         | 2
                        2025 | G2/11     | 0          | 2
                        2025 | G2/12     |            | 2
                        2025 | G2/--     | 11         | 2
                        """);
    }

    @Test
    void aKindOfWorkHasItsPeopleIncomeAndCost() {
        MartCase.of("fct_werksoort")
                .maanden("2025-01", "2025-01")
                .given(
                        "fct_dienstverband_maand",
                        """
                        periode_id | dienstverband_id | client_id | dienstverband_soort_code | werkgever_soort_code | werkplektype_code | fte | is_stand
                        202501     | D1               | C1        | WSW                      | WERKBEDRIJF          | DETA              | 1   | J
                        202501     | D2               | C2        | BESCHUT                  | WERKBEDRIJF          | DETA              | 0.5 | J
                        202501     | D3               | C3        | WSW                      | WERKBEDRIJF          |                   | 0.2 | J
                        202501     | D4               | C4        | WSW                      | WERKBEDRIJF          | DETA              | 1   | N
                        202501     | D5               | C5        | BESCHUT                  | REGULIER             | REGULIER          | 1   | J
                        202501     | D6               | C6        | LKS                      | REGULIER             |                   | 1   | J
                        """)
                .given(
                        "stg_financien__exploitatie",
                        """
                        periode_id | werkplektype_code | exploitatie_soort_code | bedrag_eur
                        202501     | DETA              | OMZET                  | 2000
                        202501     | DETA              | DIRECT                 | 250.5
                        202501     | DETA              | LOON                   | 3000
                        202501     | DETA              | BEGELEIDING            | 400
                        202501     | DETA              | OVERIG                 | 100
                        202502     | DETA              | OMZET                  | 2000
                        """)
                .given(
                        "stg_financien__formatie",
                        """
                        jaar | werkplektype_code | formatie_fte
                        2025 | DETA              | 2
                        2025 | BW                | 3
                        2024 | GROEN             | 9
                        """)
                .expect(
                        """
                        periode_id | werkplektype_code | fte | formatie_fte | aantal_personen | omzet_eur | ntw_eur | loon_eur | kosten_eur
                        202501     | DETA              | 1.5 | 2            | 2               | 2000      | 1749.5  | 3000     | 3500
                        202501     | OVERIG            | 0.2 |              | 1               | 0         | 0       | 0        | 0
                        202501     | BW                | 0   | 3            | 0               | 0         | 0       | 0        | 0
                        """);
    }

    @Test
    void plannedPlacesStandBesideThoseThatAreTaken() {
        MartCase.of("fct_budget_volume")
                .maanden("2024-12", "2025-01")
                .given(
                        "fct_dienstverband_maand",
                        """
                        periode_id | dienstverband_id | client_id | dienstverband_soort_code | werkgever_soort_code | fte | subsidie_eur | is_stand
                        202501     | D1               | C1        | WSW                      | WERKBEDRIJF          | 1   | 0            | J
                        202501     | D2               | C1        | WSW                      | WERKBEDRIJF          | 0.5 | 0            | J
                        202501     | D3               | C2        | BESCHUT                  | WERKBEDRIJF          | 0.5 | 0            | J
                        202501     | D4               | C3        | BESCHUT                  | REGULIER             | 0.5 | 10           | J
                        202501     | D5               | C4        | GARANTIE                 | REGULIER             | 0.5 | 10           | J
                        202501     | D6               | C5        | GARANTIE                 | REGULIER             | 0.5 | 0            | J
                        202501     | D7               | C6        | LKS                      | REGULIER             | 0.5 | 10           | N
                        """)
                .given(
                        "fct_client_maand",
                        """
                        periode_id | client_id | is_reintegratie
                        202501     | C7        | J
                        202501     | C8        | N
                        """)
                .expect(
                        """
                        periode_id | budgetpost_code | volume_soort_code | begroot_volume | prijs_eur | volume
                        202412     | WSW_LOON        | PERSONEN          |                |           | 0
                        202412     | BESCHUT_LOON    | FTE               |                |           | 0
                        202412     | GARANTIE_LKS    | PERSONEN          |                |           | 0
                        202412     | TRAJECT         | PERSONEN          |                |           | 0
                        202501     | WSW_LOON        | PERSONEN          | 228            |           | 1
                        202501     | BESCHUT_LOON    | FTE               | 58.7           | 18179     | 0.5
                        202501     | GARANTIE_LKS    | PERSONEN          | 245            |           | 1
                        202501     | TRAJECT         | PERSONEN          | 2815           |           | 1
                        """);
    }

    /** 58,7 fte at 18.179 euro; 60 and 60,5 fte in two months is 1,55 too many: 28.177,45. */
    @Test
    void settlementOnPlacesIsTheMeanOfTheYearSoFar() {
        MartCase.of("fct_budget_volume")
                .maanden("2024-12", "2025-02")
                .given(
                        "fct_dienstverband_maand",
                        """
                        periode_id | dienstverband_id | client_id | dienstverband_soort_code | werkgever_soort_code | fte  | subsidie_eur | is_stand
                        202412     | D1               | C1        | BESCHUT                  | WERKBEDRIJF          | 90   | 0            | J
                        202501     | D1               | C1        | BESCHUT                  | WERKBEDRIJF          | 60   | 0            | J
                        202502     | D1               | C1        | BESCHUT                  | WERKBEDRIJF          | 60.5 | 0            | J
                        """)
                .given("fct_client_maand", "periode_id | client_id | is_reintegratie")
                .only(row -> row.getAs("budgetpost_code").equals("BESCHUT_LOON"))
                .expect(
                        """
                        periode_id | gemiddeld_volume | afrekening_eur
                        202412     | 90               |
                        202501     | 60               | 23632.7
                        202502     | 60.25            | 28177.45
                        """);
    }

    @Test
    void subsidyAndSocialReturnCountToTheLastMonth() {
        MartCase.of("fct_esf")
                .maanden("2025-01", "2025-02")
                .given(
                        "stg_financien__esf",
                        """
                        regel_id | project_id | subsidie_soort_code | datum      | bedrag_eur
                        E1       | P1         | BESCHIKT            | 2020-12-31 | 10
                        E2       | P1         | GEREALISEERD        | 2025-02-28 | 9
                        E3       | P1         | VERGOEDING          | 2025-03-01 | 3
                        """)
                .expect(
                        """
                        regel_id | periode_id | aandeel_teller | aandeel_noemer | minimum_eur
                        E1       | 202012     |                |                |
                        E2       | 202502     | 1              | 3              | 80000
                        """);
        MartCase.of("fct_sroi")
                .maanden("2025-01", "2025-02")
                .given(
                        "stg_werkgever__werkgever",
                        "werkgever_id | sector_code%nW1 | ZORG".formatted())
                .given(
                        "stg_werkgever__sroi",
                        """
                        regel_id | werkgever_id | sroi_soort_code | datum      | bedrag_eur
                        S1       | W1           | VERPLICHTING    | 2025-02-28 | 10
                        S2       | W9           | INVULLING       | 2024-01-01 | 5
                        S3       | W1           | INVULLING       | 2025-03-01 | 5
                        """)
                .expect(
                        """
                        regel_id | periode_id | sector_code | bedrag_eur
                        S1       | 202502     | ZORG        | 10
                        S2       | 202401     |             | 5
                        """);
    }
}
