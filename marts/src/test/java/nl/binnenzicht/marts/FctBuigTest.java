package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctBuigTest {

    /**
     * LV2019-2022 chapter 6, both tables. The document contradicts itself: the budget of 2020 is
     * 24.840.389 in the first table and 24.840.289 in the second. Both are kept as printed, and
     * each gives the eigen risico and vangnet printed beside it.
     */
    @Test
    void allEightPublishedYearsComeOutToTheEuro() {
        MartCase.of("fct_buig")
                .maanden("2024-01", "2024-01")
                .expect(
                        """
                        reeks_code | jaar | budget_eur | netto_eur | saldo_eur | eigen_risico_eur | vangnet_eur
                        LV_BASIS   | 2019 | 24729914   | 28204449  | -3474535  | 2472991          | 1001544
                        LV_BASIS   | 2020 | 24840389   | 28330049  | -3489660  | 2484039          | 1005621
                        LV_BASIS   | 2021 | 25116577   | 28644046  | -3527469  | 2511658          | 1015811
                        LV_BASIS   | 2022 | 25668953   | 29272046  | -3603093  | 2566895          | 1036198
                        LV_MIN30   | 2019 | 24729914   | 27754449  | -3024535  | 2439639          | 584896
                        LV_MIN30   | 2020 | 24840289   | 27430049  | -2589760  | 2226391          | 363369
                        LV_MIN30   | 2021 | 25116577   | 27294046  | -2177469  | 2030606          | 146863
                        LV_MIN30   | 2022 | 25668953   | 27472046  | -1803093  | 1803093          | 0
                        """);
    }

    @Test
    void ourOwnYearsAreTheSumOfAllBudgetStepsAgainstSpendingMinusIncome() {
        MartCase.of("fct_buig")
                .maanden("2024-01", "2025-02")
                .given("ref_buig_reeks", "reeks_code | jaar | budget_eur | netto_eur | bron")
                .given(
                        "stg_financien__begroting",
                        """
                        begrotingsversie_code | jaar | budgetpost_code | bedrag_eur
                        PRIMAIR               | 2024 | BUIG_UITKERING  | 900.00
                        NAJAAR                | 2024 | BUIG_UITKERING  | 100.00
                        PRIMAIR               | 2024 | BUIG_ONTVANGST  | 55.00
                        PRIMAIR               | 2025 | BUIG_UITKERING  | 1000.00
                        PRIMAIR               | 2026 | BUIG_UITKERING  | 1000.00
                        """)
                .given(
                        "stg_financien__boeking",
                        """
                        boeking_id | boekdatum  | budgetpost_code | boeking_soort_code | bedrag_eur
                        B1         | 2024-01-31 | BUIG_UITKERING  | LASTEN             | 800.25
                        B2         | 2024-02-29 | BUIG_UITKERING  | LASTEN             | 400.25
                        B3         | 2024-02-29 | BUIG_ONTVANGST  | BATEN              | 50.00
                        B4         | 2025-01-31 | BUIG_UITKERING  | LASTEN             | 1074.60
                        B5         | 2025-03-01 | BUIG_UITKERING  | LASTEN             | 999.00
                        """)
                .expect(
                        """
                        reeks_code | jaar | budget_eur | netto_eur | saldo_eur | tekort_eur | eigen_risico_eur | vangnet_eur | aantal_maanden
                        EIGEN      | 2024 | 1000       | 1150.50   | -150.50   | 150.50     | 100              | 50.50       | 2
                        EIGEN      | 2025 | 1000       | 1074.60   | -74.60    | 74.60      | 74.60            | 0           | 1
                        """);
    }

    @Test
    void theDeficitIsSharedAtTheBoundariesOfTheBands() {
        MartCase.of("fct_buig")
                .maanden("2024-01", "2024-01")
                .given(
                        "ref_buig_reeks",
                        """
                        reeks_code  | jaar | budget_eur | netto_eur | bron
                        OVER        | 2024 | 10000      | 9000      | geval
                        GELIJK      | 2024 | 10000      | 10000     | geval
                        ONDER_75    | 2024 | 10000      | 10749     | geval
                        OP_75       | 2024 | 10000      | 10750     | geval
                        BOVEN_75    | 2024 | 10000      | 10752     | geval
                        OP_125      | 2024 | 10000      | 11250     | geval
                        BOVEN_125   | 2024 | 10000      | 11251     | geval
                        GEEN_REGEL  | 2018 | 10000      | 11251     | geval
                        """)
                .expect(
                        """
                        reeks_code | saldo_eur | tekort_eur | eigen_risico_eur | vangnet_eur
                        OVER       | 1000      | 0          | 0                | 0
                        GELIJK     | 0         | 0          | 0                | 0
                        ONDER_75   | -749      | 749        | 749              | 0
                        OP_75      | -750      | 750        | 750              | 0
                        BOVEN_75   | -752      | 752        | 751              | 1
                        OP_125     | -1250     | 1250       | 1000             | 250
                        BOVEN_125  | -1251     | 1251       | 1000             | 251
                        GEEN_REGEL | -1251     | 1251       |                  |
                        """);
    }
}
