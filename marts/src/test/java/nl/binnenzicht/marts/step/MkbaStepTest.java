package nl.binnenzicht.marts.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import org.junit.jupiter.api.Test;

class MkbaStepTest {

    private static final MkbaStep STEP = new MkbaStep();

    private static Rows reference(String name) {
        ReferenceTable table = ReferenceTable.load(name);
        List<List<Object>> rows = new ArrayList<>();
        for (Map<String, String> values : table.rows()) {
            List<Object> row = new ArrayList<>();
            for (String column : table.columns()) {
                String value = values.get(column);
                row.add(value == null || value.isEmpty() ? null : value);
            }
            rows.add(row);
        }
        return new Rows(table.columns(), rows);
    }

    /** dim_prijs as the build makes it: numbers as numbers. */
    private static Rows prijzen() {
        Rows text = reference("prijs");
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> row : text.rows()) {
            List<Object> copy = new ArrayList<>(row);
            copy.set(2, Double.valueOf(row.get(2).toString()));
            copy.set(4, Long.valueOf(row.get(4).toString()));
            rows.add(copy);
        }
        return new Rows(text.columns(), rows);
    }

    private static Map<String, Rows> inputs(Object[]... effects) {
        Map<String, Rows> inputs = new HashMap<>();
        inputs.put(
                "fct_effect",
                new Rows(
                        List.of(
                                "rang_code",
                                "voorziening_code",
                                "kwadrant_code",
                                "staat_code",
                                "verschil",
                                "onder",
                                "boven"),
                        Arrays.stream(effects).map(row -> ranked("PRIMAIR", row)).toList()));
        inputs.put(
                "dim_voorziening",
                new Rows(
                        List.of("voorziening_code", "naam"),
                        List.of(
                                List.of("LEERWERK", "Leerwerktraject"),
                                List.of("SCHOLING", "Beroepsgerichte scholing"))));
        inputs.put("dim_prijs", prijzen());
        inputs.put(
                "int_mkba_duur",
                new Rows(
                        List.of("voorziening_code", "gemiddeld_aantal_maanden"),
                        List.of(List.of("LEERWERK", 6.0), List.of("SCHOLING", 4.0))));
        for (String name : List.of("mkba_casus", "mkba_post", "mkba_disconto", "cpi")) {
            inputs.put("ref_" + name, reference(name));
        }
        return inputs;
    }

    private static List<Object> ranked(String rang, Object[] effect) {
        List<Object> row = new ArrayList<>(List.of(rang));
        row.addAll(Arrays.asList(effect));
        return row;
    }

    private static final Object[] LEERWERK = {"LEERWERK", "ALLE", "STERK", 0.10, 0.0608, 0.1392};
    private static final Object[] SCHOLING = {
        "SCHOLING", "ALLE", "GEEN_VERSCHIL", 0.02, -0.02, 0.06
    };

    private static Double maat(List<StepTable> tables, String maat) {
        return tables.get(1).rows().stream()
                .filter(row -> row.get(1).equals(maat))
                .map(row -> (Double) row.get(2))
                .findFirst()
                .orElse(null);
    }

    /**
     * By hand, rate 2.25%, half of year 0, a quarter lost each year: annuity = 0.5 + 0.75/1.0225 +
     * 0.5625/1.0225^2 + 0.421875/1.0225^3 + 0.31640625/1.0225^4 = 2.460741; broad benefits 5,000 of
     * 2020 are 5,000 * 134.56 / 107.51 = 6,258.02 of 2025; so 0.10 * (25,276.16 + 6,258.02) *
     * annuity - 6 * 540 = 4,519.57.
     */
    @Test
    void theNetPresentValueIsTheOneCalculatedByHand() {
        List<StepTable> tables = STEP.run(inputs(LEERWERK));
        double annuity =
                0.5
                        + 0.75 / 1.0225
                        + 0.5625 / Math.pow(1.0225, 2)
                        + 0.421875 / Math.pow(1.0225, 3)
                        + 0.31640625 / Math.pow(1.0225, 4);
        double ncw = 0.10 * (25276.16 + 5000 * 134.56 / 107.51) * annuity - 6 * 540;

        assertThat(maat(tables, "NCW")).isCloseTo(ncw, within(0.10));
        assertThat(maat(tables, "OMSLAG_EFFECT"))
                .isCloseTo(3240 / ((25276.16 + 5000 * 134.56 / 107.51) * annuity), within(1e-9));
        assertThat(maat(tables, "BATEN_KOSTEN")).isCloseTo(1 + ncw / 3240, within(1e-4));
    }

    @Test
    void actorsTogetherHaveTheWelfareBalanceBecauseTransfersCancel() {
        List<StepTable> tables = STEP.run(inputs(LEERWERK));
        double actors =
                MkbaUitkomst.ACTOREN.stream()
                        .mapToDouble(actor -> maat(tables, "NCW_" + actor))
                        .sum();

        assertThat(actors).isCloseTo(maat(tables, "NCW"), within(0.10));
        assertThat(maat(tables, "NCW_GEMEENTE")).isNotEqualTo(maat(tables, "NCW_RIJK"));
    }

    @Test
    void aHigherDiscountRateMakesLaterGainsWorthLess() {
        List<StepTable> tables = STEP.run(inputs(LEERWERK));

        assertThat(maat(tables, "NCW_DISCONTO_16")).isGreaterThan(maat(tables, "NCW"));
        assertThat(maat(tables, "NCW_DISCONTO_29")).isLessThan(maat(tables, "NCW"));
        assertThat(maat(tables, "NCW_VERDRINGING_25")).isLessThan(maat(tables, "NCW"));
        assertThat(maat(tables, "DISCONTOVOET")).isEqualTo(0.0225);
    }

    @Test
    void theTornadoOfAPriceLiesOnBothSides() {
        List<StepTable> tables = STEP.run(inputs(LEERWERK));

        assertThat(maat(tables, "TORNADO_LOON_LAAG")).isLessThan(maat(tables, "NCW"));
        assertThat(maat(tables, "TORNADO_LOON_HOOG")).isGreaterThan(maat(tables, "NCW"));
        assertThat(maat(tables, "TORNADO_TARIEF_LEERWERK_HOOG")).isLessThan(maat(tables, "NCW"));
        assertThat(maat(tables, "TORNADO_UITKERING_LAAG"))
                .isCloseTo(maat(tables, "NCW"), within(0.10));
    }

    @Test
    void theFirstReliableInstrumentInTheFixedOrderIsTaken() {
        Object[] unreliable = {"LEERWERK", "ALLE", "ONBETROUWBAAR", 0.3, 0.2, 0.4};
        Object[] segment = {"LEERWERK", "1", "STERK", 0.3, 0.2, 0.4};

        List<StepTable> tables = STEP.run(inputs(unreliable, segment, SCHOLING));

        assertThat(maat(tables, "EFFECT")).isEqualTo(0.02);
        assertThat(maat(tables, "NCW_P5")).isNegative();
        assertThat(tables.get(0).rows())
                .anyMatch(row -> row.get(7).equals("TARIEF_SCHOLING"))
                .noneMatch(row -> row.get(7).equals("TARIEF_LEERWERK"));
    }

    @Test
    void withoutAReliableEffectThereAreNoAmountsAndAReason() {
        Object[] tooFew = {"LEERWERK", "ALLE", "ONVOLDOENDE", null, null, null};

        for (Map<String, Rows> inputs : List.of(inputs(tooFew), inputs())) {
            List<StepTable> tables = STEP.run(inputs);

            assertThat(tables.get(0).rows()).isEmpty();
            assertThat(tables.get(1).rows())
                    .isNotEmpty()
                    .allMatch(row -> row.get(2) == null && row.get(3) != null);
        }
    }

    @Test
    void anEffectOnAnotherOutcomeThanTheOneDecidedOnIsNoBenefit() {
        Map<String, Rows> inputs = new HashMap<>(inputs(SCHOLING));
        Rows effects = inputs.get("fct_effect");
        List<List<Object>> rows = new ArrayList<>(List.of(ranked("SECUNDAIR", LEERWERK)));
        rows.addAll(effects.rows());
        inputs.put("fct_effect", new Rows(effects.columns(), rows));

        assertThat(STEP.run(inputs)).isEqualTo(STEP.run(inputs(SCHOLING)));
    }

    @Test
    void theSameInputGivesTheSameBits() {
        assertThat(STEP.run(inputs(LEERWERK))).isEqualTo(STEP.run(inputs(LEERWERK)));
    }

    /**
     * For one price P per job, one tariff C, effect N(t, s) and factors of variance v: mean = t P -
     * C; variance = (t^2 + s^2)(1 + v) P^2 - t^2 P^2 + v C^2.
     */
    @Test
    void drawsHaveTheMeanAndVarianceOfTheFormula() {
        MkbaCasus casus =
                new MkbaCasus(
                        "C",
                        "",
                        List.of("X"),
                        "ALLE",
                        LocalDate.of(2025, 1, 1),
                        2025,
                        1,
                        1,
                        1,
                        0,
                        0.2,
                        200_000,
                        1);
        List<MkbaPost> posten =
                List.of(
                        post("K", "T", 100, MkbaPost.Grondslag.MAAND, -1),
                        post("P", "L", 50_000, MkbaPost.Grondslag.BAAN, 1));
        MkbaModel model = new MkbaModel(casus, posten, 10, 0.05, 0);
        double v = 0.04 / 6;
        double p = 50_000;
        double variance =
                (0.05 * 0.05 + 0.02 * 0.02) * (1 + v) * p * p
                        - 0.05 * 0.05 * p * p
                        + v * 1000 * 1000;

        MkbaTrekking trekking = MkbaTrekking.of(model, 0.02);
        double error = trekking.fout();

        assertThat(trekking.mean()).isCloseTo(0.05 * p - 1000, within(4 * error));
        assertThat(error * Math.sqrt(200_000)).isCloseTo(Math.sqrt(variance), within(10.0));
        assertThat(trekking.kansPositief()).isBetween(0.90, 0.95);
    }

    private static MkbaPost post(
            String code, String prijs, double amount, MkbaPost.Grondslag grondslag, double factor) {
        return new MkbaPost(code, "GEMEENTE", prijs, amount, grondslag, factor, false, "");
    }
}
