package nl.binnenzicht.marts;

import java.util.List;
import org.junit.jupiter.api.Test;

class FctBuigTest {

    private static final String GEEN_SCENARIO =
            "reeks_code | basis_code | van_jaar | aantal_jaren | clienten_per_jaar"
                    + " | bedrag_per_uitkering_eur | bron";

    /**
     * LV2019-2022 chapter 6, both tables. The document contradicts itself: the budget of 2020 is
     * 24.840.389 in the first table and 24.840.289 in the second. Both are kept as printed, and
     * each gives the eigen risico and vangnet printed beside it.
     */
    @Test
    void allEightPublishedYearsComeOutToTheEuro() {
        MartCase.of("fct_buig")
                .maanden("2024-01", "2024-01")
                .only(row -> List.of("LV_BASIS", "LV_MIN30").contains(row.getAs("reeks_code")))
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

    /**
     * The reduction of 30 clients a year at 15.000 euro, computed from the first table. The net
     * spending is that of the second table in all years. 2020 shows the slip: from the budget of
     * the first table eigen risico is 46 lower than the second prints.
     */
    @Test
    void theScenarioOfThePolicyPlanFollowsFromItsFirstTable() {
        published("LV_NAGEREKEND")
                .expect(
                        """
                        reeks_code    | jaar | budget_eur | netto_eur | clienten_minder | eigen_risico_eur | vangnet_eur
                        LV_NAGEREKEND | 2019 | 24729914   | 27754449  | 30              | 2439639          | 584896
                        LV_NAGEREKEND | 2020 | 24840389   | 27430049  | 60              | 2226345          | 363315
                        LV_NAGEREKEND | 2021 | 25116577   | 27294046  | 90              | 2030606          | 146863
                        LV_NAGEREKEND | 2022 | 25668953   | 27472046  | 120             | 1803093          | 0
                        """);
    }

    /**
     * LV2019-2022 chapter 3 prints for 2017 deficit 5.547.872 and vangnet 3.614.541, and with 5 %
     * more budget 4.443.111 and 2.413.113. It names no budget; only 22.095.211 to 22.095.217 gives
     * all four, and only with the bands of 2017 (5 % and 12,5 %).
     */
    @Test
    void bothPrintedPairsOf2017FollowFromTheBandsOf2017() {
        published("LV_2017")
                .expect(
                        """
                        reeks_code  | jaar | tekort_eur | eigen_risico_eur | vangnet_eur | is_aanname
                        LV_2017     | 2017 | 5547872    | 1933331          | 3614541     | N
                        LV_2017_ROB | 2017 | 4443111    | 2029998          | 2413113     | N
                        """);
    }

    /** The rows of the published series that begin with a text, and what follows from them. */
    private static MartCase published(String reeks) {
        return MartCase.of("fct_buig")
                .maanden("2024-01", "2024-01")
                .only(row -> row.<String>getAs("reeks_code").startsWith(reeks));
    }

    @Test
    void theBandsAreThoseOfTheYear() {
        buig("""
                        reeks_code | jaar | budget_eur | netto_eur | bron
                        IN_2014    | 2014 | 10000      | 11300     | geval
                        IN_2015    | 2015 | 10000      | 11300     | geval
                        IN_2016    | 2016 | 10000      | 11300     | geval
                        IN_2017    | 2017 | 10000      | 11300     | geval
                        IN_2018    | 2018 | 10000      | 11300     | geval
                        IN_2019    | 2019 | 10000      | 11300     | geval
                        IN_2025    | 2025 | 10000      | 11300     | geval
                        IN_2026    | 2026 | 10000      | 11300     | geval
                        """)
                .expect(
                        """
                        reeks_code | eigen_risico_eur | vangnet_eur | is_aanname
                        IN_2014    |                  |             | N
                        IN_2015    | 1000             | 300         | N
                        IN_2016    | 750              | 550         | J
                        IN_2017    | 875              | 425         | N
                        IN_2018    | 875              | 425         | J
                        IN_2019    | 1000             | 300         | N
                        IN_2025    | 1000             | 300         | N
                        IN_2026    | 1000             | 300         | J
                        """);
    }

    @Test
    void aScenarioGoesOnFromTheLastWholeYear() {
        StringBuilder booked =
                new StringBuilder(
                        "boeking_id | boekdatum | budgetpost_code | boeking_soort_code | bedrag_eur");
        for (int maand = 1; maand <= 12; maand++) {
            booked.append(
                    "%nB%1$d | 2024-%1$02d-28 | BUIG_UITKERING | LASTEN | 100000".formatted(maand));
        }
        booked.append("%nB13 | 2025-01-31 | BUIG_UITKERING | LASTEN | 7".formatted());
        MartCase.of("fct_buig")
                .maanden("2024-01", "2025-01")
                .given("ref_buig_reeks", "reeks_code | jaar | budget_eur | netto_eur | bron")
                .given(
                        "ref_buig_scenario",
                        """
                        reeks_code | basis_code | van_jaar | aantal_jaren | clienten_per_jaar | bedrag_per_uitkering_eur | bron
                        MIN2       | EIGEN      |          | 2            | 2                 | 15000                    | geval
                        NIETS      | LV_BASIS   | 2019     | 2            | 2                 | 15000                    | geval
                        """)
                .given(
                        "stg_financien__begroting",
                        """
                        begrotingsversie_code | jaar | budgetpost_code | bedrag_eur
                        PRIMAIR               | 2024 | BUIG_UITKERING  | 1000000
                        PRIMAIR               | 2025 | BUIG_UITKERING  | 5000000
                        """)
                .given("stg_financien__boeking", booked.toString())
                .expect(
                        """
                        reeks_code | jaar | budget_eur | netto_eur | clienten_minder | tekort_eur
                        EIGEN      | 2024 | 1000000    | 1200000   | 0               | 200000
                        EIGEN      | 2025 | 5000000    | 7         | 0               | 0
                        MIN2       | 2025 | 1000000    | 1170000   | 2               | 170000
                        MIN2       | 2026 | 1000000    | 1140000   | 4               | 140000
                        """);
    }

    /** Only these years, without published series and scenarios. */
    private static MartCase buig(String reeksen) {
        return MartCase.of("fct_buig")
                .maanden("2024-01", "2024-01")
                .given("ref_buig_reeks", reeksen)
                .given("ref_buig_scenario", GEEN_SCENARIO);
    }

    @Test
    void ourOwnYearsAreTheSumOfAllBudgetStepsAgainstSpendingMinusIncome() {
        MartCase.of("fct_buig")
                .maanden("2024-01", "2025-02")
                .given("ref_buig_reeks", "reeks_code | jaar | budget_eur | netto_eur | bron")
                .given("ref_buig_scenario", GEEN_SCENARIO)
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
        buig("""
                        reeks_code  | jaar | budget_eur | netto_eur | bron
                        OVER        | 2024 | 10000      | 9000      | geval
                        GELIJK      | 2024 | 10000      | 10000     | geval
                        ONDER_75    | 2024 | 10000      | 10749     | geval
                        OP_75       | 2024 | 10000      | 10750     | geval
                        BOVEN_75    | 2024 | 10000      | 10752     | geval
                        OP_125      | 2024 | 10000      | 11250     | geval
                        BOVEN_125   | 2024 | 10000      | 11251     | geval
                        GEEN_REGEL  | 2014 | 10000      | 11251     | geval
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
