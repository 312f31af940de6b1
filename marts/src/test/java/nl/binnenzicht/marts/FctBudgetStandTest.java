package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctBudgetStandTest {

    private static final String BUDGET =
            """
            periode_id | jaar | budgetpost_code | budget_soort_code | begrotingsversie_code | bedrag_eur
            202501     | 2025 | TRAJECT         | BEGROOT           | PRIMAIR               | 1000
            202512     | 2025 | TRAJECT         | BEGROOT           | ZOMER                 | 200
            202501     | 2025 | TRAJECT         | GEREALISEERD      | GEEN                  | 100
            202503     | 2025 | TRAJECT         | GEREALISEERD      | GEEN                  | 50.01
            202502     | 2025 | TRAJECT         | VERPLICHT         | GEEN                  | 449.99
            202503     | 2025 | TRAJECT         | VERPLICHT         | GEEN                  | 0.04
            202501     | 2025 | BUIG_ONTVANGST  | GEREALISEERD      | GEEN                  | -30
            """;

    private static MartCase stand(String first, String last) {
        return MartCase.of("fct_budget_stand").maanden(first, last).given("fct_budget", BUDGET);
    }

    /** 150,01 in three months leaves 450,03 for nine more; 450,03 committed is not more. */
    @Test
    void theForecastIsThePaceSoFarOrWhatIsCommittedWhereThatIsMore() {
        stand("2025-01", "2025-03")
                .only(row -> row.<Integer>getAs("periode_id") <= 202504)
                .expect(
                        """
                        periode_id | budgetpost_code | prognose_methode_code | primair_eur | begroot_eur | begroot_tot_eur | gerealiseerd_eur | verplicht_eur | prognose_eur
                        202501     | TRAJECT         | TEMPO                 | 1000        | 1200        | 1000            | 100              | 0             | 1200
                        202502     | TRAJECT         | TEMPO                 | 1000        | 1200        | 1000            | 100              | 449.99        | 600
                        202503     | TRAJECT         | TEMPO                 | 1000        | 1200        | 1000            | 150.01           | 450.03        | 600.04
                        202504     | TRAJECT         |                       | 1000        | 1200        | 1000            |                  |               |
                        202501     | BUIG_ONTVANGST  | TEMPO                 | 0           | 0           | 0               | -30              | 0             | -360
                        202502     | BUIG_ONTVANGST  | TEMPO                 | 0           | 0           | 0               | -30              | 0             | -180
                        202503     | BUIG_ONTVANGST  | TEMPO                 | 0           | 0           | 0               | -30              | 0             | -120
                        202504     | BUIG_ONTVANGST  |                       | 0           | 0           | 0               |                  |               |
                        """);
    }

    @Test
    void inDecemberOnlyWhatIsCommittedIsAdded() {
        stand("2025-01", "2025-12")
                .only(row -> row.<Integer>getAs("periode_id") == 202512)
                .expect(
                        """
                        budgetpost_code | prognose_methode_code | begroot_eur | begroot_tot_eur | gerealiseerd_eur | prognose_eur
                        TRAJECT         | VERPLICHT             | 1200        | 1200            | 150.01           | 600.04
                        BUIG_ONTVANGST  | TEMPO                 | 0           | 0               | -30              | -30
                        """);
    }

    @Test
    void aYearWhoseDataBeginLaterIsNotStretchedOverTheMonthsBefore() {
        stand("2025-03", "2025-03")
                .only(
                        row ->
                                row.<Integer>getAs("periode_id") == 202503
                                        && row.getAs("budgetpost_code").equals("TRAJECT"))
                .expect(
                        """
                        prognose_methode_code | gerealiseerd_eur | prognose_eur
                        TEMPO                 | 150.01           | 1500.1
                        """);
    }
}
