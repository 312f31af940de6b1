package nl.binnenzicht.marts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class FctBudgetTest {

    /** OBB 2025 bijlage 1: the posts as printed. */
    private static final String OBB2025 =
            """
            begrotingsversie_code | jaar | budgetpost_code | bedrag_eur
            PRIMAIR               | 2025 | WSW_LOON        | 7901598
            PRIMAIR               | 2025 | WSW_LOON2       | 1045375
            PRIMAIR               | 2025 | BESCHUT_LOON    | 1067106
            PRIMAIR               | 2025 | GARANTIE_LKS    | 2990822
            PRIMAIR               | 2025 | RISICO          | 220510
            PRIMAIR               | 2025 | TRAJECT         | 2621247
            PRIMAIR               | 2025 | OVERHEAD        | 573642
            PRIMAIR               | 2025 | PERSONEEL       | 7935771
            """;

    @Test
    void theBudgetOfObb2025AddsUpToThePrintedTotalAndTheFirstMonthToThePrintedTerm() {
        Map<Integer, BigDecimal> months = new TreeMap<>();
        MartCase obb2025 =
                MartCase.of("fct_budget")
                        .maanden("2025-01", "2025-03")
                        .given("stg_financien__begroting", OBB2025);
        for (Row row : obb2025.run().collectAsList()) {
            months.merge(row.getAs("periode_id"), row.getAs("bedrag_eur"), BigDecimal::add);
        }

        assertThat(months.keySet()).hasSize(12);
        assertThat(months.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("24356071");
        assertThat(months.get(202501).setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("2029673");
    }

    @Test
    void aMonthIsATwelfthAndDecemberTakesWhatRoundingLeaves() {
        MartCase.of("fct_budget")
                .maanden("2025-01", "2025-01")
                .given(
                        "stg_financien__begroting",
                        """
                        begrotingsversie_code | jaar | budgetpost_code | bedrag_eur
                        PRIMAIR               | 2025 | BUIG_ONTVANGST  | 100
                        """)
                .expect(
                        """
                        periode_id | jaar | budgetpost_code | budget_soort_code | begrotingsversie_code | bedrag_eur
                        202501     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.33
                        202502     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.33
                        202503     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.33
                        202504     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.33
                        202505     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.33
                        202506     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.33
                        202507     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.33
                        202508     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.33
                        202509     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.33
                        202510     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.33
                        202511     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.33
                        202512     | 2025 | BUIG_ONTVANGST  | BEGROOT           | PRIMAIR               | -8.37
                        """);
    }

    @Test
    void realisedIsSpendingMinusIncomeUpToTheLastMonthAndCommitmentsStandApart() {
        MartCase.of("fct_budget")
                .maanden("2025-01", "2025-02")
                .given(
                        "stg_financien__boeking",
                        """
                        boeking_id | boekdatum  | budgetpost_code | boeking_soort_code | bedrag_eur
                        B1         | 2025-01-01 | TRAJECT         | LASTEN             | 100.10
                        B2         | 2025-01-31 | TRAJECT         | LASTEN             | -0.10
                        B3         | 2025-01-31 | TRAJECT         | BATEN              | 25
                        B4         | 2025-02-28 | BUIG_ONTVANGST  | BATEN              | 40
                        B5         | 2025-03-01 | TRAJECT         | LASTEN             | 999
                        """)
                .given(
                        "stg_financien__verplichting",
                        """
                        verplichting_id | datum      | budgetpost_code | bedrag_eur
                        V1              | 2025-02-01 | TRAJECT         | 70
                        V2              | 2025-02-28 | TRAJECT         | 5
                        """)
                .expect(
                        """
                        periode_id | budgetpost_code | budget_soort_code | begrotingsversie_code | bedrag_eur
                        202501     | TRAJECT         | GEREALISEERD      | GEEN                  | 75
                        202502     | BUIG_ONTVANGST  | GEREALISEERD      | GEEN                  | -40
                        202502     | TRAJECT         | VERPLICHT         | GEEN                  | 75
                        """);
    }
}
