package nl.binnenzicht.marts.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsightTallyTest {

    private static InsightTally.Cel cel(
            String kwadrant, double waar, String staat, Double verschil, double error) {
        return new InsightTally.Cel(
                "LEERWERK",
                kwadrant,
                waar,
                staat,
                verschil,
                verschil == null ? null : verschil - error,
                verschil == null ? null : verschil + error,
                verschil == null ? null : verschil + 0.02,
                0.15);
    }

    /** Estimates 1 and 3 points too high: 2 on average, 1.96 standard errors of 1 beside it. */
    @Test
    void biasIsTheMeanDistanceWithTheUncertaintyOfTheNumberOfTowns() {
        InsightTally tally = new InsightTally();
        tally.add(cel("ALLE", 0.05, "AANWIJZING", 0.06, 0.02));
        tally.add(cel("ALLE", 0.05, "AANWIJZING", 0.08, 0.02));

        assertThat(tally.lines().get(1))
                .startsWith("LEERWERK")
                .contains("5,0", "7,0", "+2,0 ± 2,0", "+4,0 ± 2,0", "+10,0 ± 0,0", "1/2 (50%)");
    }

    @Test
    void aCellWithoutAnEstimateIsInNoMeanAndNoCoverage() {
        InsightTally tally = new InsightTally();
        tally.add(cel("ALLE", 0.05, "GEEN_VERSCHIL", 0.05, 0.02));
        tally.add(cel("ALLE", 0.05, "ONVOLDOENDE", null, 0));

        assertThat(tally.cells()).isEqualTo(2);
        assertThat(tally.lines().get(2)).endsWith("1/1 (100%)");
    }

    @Test
    void onlyWhatDoesNothingCanBeAFalseAlarm() {
        InsightTally tally = new InsightTally();
        tally.add(cel("ALLE", 0.004, "STERK", 0.06, 0.02));
        tally.add(cel("ALLE", 0.004, "GEEN_VERSCHIL", 0.01, 0.02));
        tally.add(cel("1", 0.004, "ONBETROUWBAAR", 0.06, 0.02));
        tally.add(cel("2", 0.006, "STERK", 0.06, 0.02));

        assertThat(tally.lines().get(4))
                .contains("niets doet: 1/2 (50%)", "elke cel daarvan: 1/3 (33%)");
    }
}
