package nl.binnenzicht.marts.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.marts.mkba.Actor;
import nl.binnenzicht.marts.mkba.Casus;
import nl.binnenzicht.marts.mkba.CasusBestand;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import org.junit.jupiter.api.Test;

class MkbaStepTest {

    private static final MkbaStep STEP = new MkbaStep();

    private static final Object[] LEERWERK = {
        "PRIMAIR", "LEERWERK", "ALLE", "STERK", 0.10, 0.0608, 0.1392
    };
    private static final Object[] SCHOLING = {
        "PRIMAIR", "SCHOLING", "ALLE", "GEEN_VERSCHIL", 0.02, -0.02, 0.06
    };

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
                        Arrays.stream(effects).map(Arrays::asList).toList()));
        inputs.put(
                "dim_voorziening",
                new Rows(
                        List.of("voorziening_code", "naam"),
                        List.of(
                                List.of("LEERWERK", "Leerwerktraject"),
                                List.of("SCHOLING", "Beroepsgerichte scholing"))));
        inputs.put(
                "int_mkba_duur",
                new Rows(
                        List.of("voorziening_code", "gemiddeld_aantal_maanden"),
                        List.of(List.of("LEERWERK", 6.0), List.of("SCHOLING", 4.0))));
        inputs.put("int_mkba_meting", metingen());
        for (String name : List.of("prijs", "mkba_disconto", "cpi")) {
            inputs.put("ref_" + name, reference(name));
        }
        return inputs;
    }

    private static Rows metingen(Object... row) {
        return new Rows(
                List.of(
                        "meting_code",
                        "naam",
                        "waarde",
                        "eenheid",
                        "prijspeil",
                        "bron",
                        "is_aanname"),
                row.length == 0 ? List.of() : List.of(Arrays.asList(row)));
    }

    private static StepTable table(List<StepTable> tables, String name) {
        return tables.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static Double maat(List<StepTable> tables, String casus, String maat) {
        return table(tables, "fct_mkba_uitkomst").rows().stream()
                .filter(row -> row.get(0).equals(casus) && row.get(1).equals(maat))
                .filter(row -> row.get(2) != null)
                .map(row -> (Double) row.get(2))
                .findFirst()
                .orElse(null);
    }

    private static Double werk(List<StepTable> tables, String maat) {
        return maat(tables, "WERK_INSTRUMENT", maat);
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
        double perBaan = (25276.16 + 5000 * 134.56 / 107.51) * annuity;

        assertThat(werk(tables, "NCW")).isCloseTo(0.10 * perBaan - 3240, within(0.10));
        assertThat(werk(tables, "OMSLAG_EFFECT")).isCloseTo(3240 / perBaan, within(1e-6));
        assertThat(werk(tables, "BATEN_KOSTEN")).isCloseTo(0.10 * perBaan / 3240, within(1e-4));
        assertThat(werk(tables, "DISCONTOVOET")).isEqualTo(0.0225);
        assertThat(werk(tables, "NCW_DISCONTO_16")).isGreaterThan(werk(tables, "NCW"));
        assertThat(werk(tables, "NCW_DISCONTO_29")).isLessThan(werk(tables, "NCW"));
    }

    @Test
    void actorsTogetherHaveTheWelfareBalanceBecauseTransfersCancel() {
        List<StepTable> tables = STEP.run(inputs(LEERWERK));
        double actors =
                Arrays.stream(Actor.values())
                        .filter(actor -> actor != Actor.SAMENLEVING)
                        .mapToDouble(actor -> werk(tables, "NCW_" + actor))
                        .sum();

        assertThat(actors).isCloseTo(werk(tables, "NCW"), within(1e-9));
        assertThat(werk(tables, "NCW_GEMEENTE")).isNotEqualTo(werk(tables, "NCW_RIJK"));
    }

    @Test
    void aTransferThatIsUncertainDoesNotMoveTheWelfareBalance() {
        List<StepTable> tables = STEP.run(inputs(LEERWERK));

        assertThat(werk(tables, "TORNADO_PRIJS_LOON_LAAG")).isLessThan(werk(tables, "NCW"));
        assertThat(werk(tables, "TORNADO_PRIJS_TARIEF_HOOG")).isLessThan(werk(tables, "NCW"));
        assertThat(werk(tables, "TORNADO_PRIJS_UITKERING_LAAG"))
                .isCloseTo(werk(tables, "NCW"), within(1e-9));
    }

    @Test
    void theFirstReliableInstrumentInTheFixedOrderIsTaken() {
        Object[] unreliable = {"PRIMAIR", "LEERWERK", "ALLE", "ONBETROUWBAAR", 0.3, 0.2, 0.4};
        Object[] segment = {"PRIMAIR", "LEERWERK", "1", "STERK", 0.3, 0.2, 0.4};
        Object[] otherOutcome = {"SECUNDAIR", "LEERWERK", "ALLE", "STERK", 0.3, 0.2, 0.4};

        List<StepTable> tables = STEP.run(inputs(unreliable, segment, otherOutcome, SCHOLING));

        assertThat(werk(tables, "EFFECT")).isEqualTo(0.02);
        assertThat(werk(tables, "NCW_P5")).isNegative();
        assertThat(werk(tables, "MAANDEN")).isEqualTo(4);
        assertThat(tarief(tables).get(2)).isEqualTo("Beroepsgerichte scholing");
    }

    private static List<Object> tarief(List<StepTable> tables) {
        return table(tables, "fct_mkba_prijs").rows().stream()
                .filter(row -> row.get(0).equals("WERK_INSTRUMENT") && row.get(1).equals("TARIEF"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPriceFromOurOwnBooksGoesBeforeTheList() {
        Map<String, Rows> inputs = inputs(LEERWERK);
        inputs.put(
                "int_mkba_meting",
                metingen(
                        "TARIEF_LEERWERK",
                        "Prijs van een maand",
                        600.0,
                        "euro per maand",
                        2024L,
                        "gemeten",
                        false));

        List<Object> tarief = tarief(STEP.run(inputs));

        assertThat(tarief.get(3)).isEqualTo(600.0);
        assertThat(tarief.get(5)).isEqualTo(2024);
        assertThat((double) tarief.get(7))
                .as("CPI of 2025 over that of 2024: 3.3 percent")
                .isCloseTo(600 * 1.033, within(0.5));
    }

    @Test
    void withoutAReliableEffectThereIsABreakEvenButNoBalance() {
        Object[] tooFew = {"PRIMAIR", "LEERWERK", "ALLE", "ONVOLDOENDE", null, null, null};

        for (Map<String, Rows> inputs : List.of(inputs(tooFew), inputs())) {
            List<StepTable> tables = STEP.run(inputs);

            assertThat(werk(tables, "NCW")).isNull();
            assertThat(werk(tables, "KANS_POSITIEF")).isNull();
            assertThat(werk(tables, "KOSTEN")).isEqualTo(3240);
            assertThat(werk(tables, "OMSLAG_EFFECT")).isBetween(0.04, 0.05);
        }
    }

    /** Nobody was compared: an invented effect would be shown as one that was found. */
    @Test
    void casesWithoutAComparisonGroupNeverHaveAnEffect() {
        List<StepTable> tables = STEP.run(inputs(LEERWERK));

        for (String casus : List.of("NIEUW_BESCHUT", "LKS", "GARANTIEBAAN")) {
            assertThat(maat(tables, casus, "EFFECT")).isNull();
            assertThat(maat(tables, casus, "NCW")).isNull();
            assertThat(maat(tables, casus, "KOSTEN")).isPositive();
            assertThat(maat(tables, casus, "OMSLAG_EFFECT")).isBetween(0.0, 1.5);
        }
    }

    @Test
    void aNumberThatTheWarehouseLacksLeavesTheCaseOutWithTheReason() {
        Map<String, Rows> inputs = inputs(LEERWERK);
        inputs.put(
                "int_mkba_duur",
                new Rows(List.of("voorziening_code", "gemiddeld_aantal_maanden"), List.of()));

        List<StepTable> tables = STEP.run(inputs);
        List<Object> casus = table(tables, "fct_mkba_casus").rows().get(0);

        assertThat(casus.get(0)).isEqualTo("WERK_INSTRUMENT");
        assertThat(casus.get(3)).isNull();
        assertThat(casus.get(4))
                .isEqualTo(
                        "Een gegeven ontbreekt: deze duur staat niet in het warehouse; deze prijs"
                                + " is er niet.");
        assertThat(table(tables, "fct_mkba").rows())
                .isNotEmpty()
                .noneMatch(row -> row.get(0).equals("WERK_INSTRUMENT"));
    }

    @Test
    void aFileThatIsWrongStopsTheBuild() {
        MkbaStep step = new MkbaStep(Map.of("kapot.yaml", "casus: KAPOT\n"));

        assertThatThrownBy(() -> step.run(inputs())).hasMessageContaining("BZ-221 kapot.yaml");
    }

    /** The sheet in the warehouse is the whole case: read without a warehouse it gives the same. */
    @Test
    void theSheetGivesTheSameOutcomeWithoutTheWarehouse() {
        List<StepTable> tables = STEP.run(inputs(LEERWERK));

        for (List<Object> row : table(tables, "fct_mkba_casus").rows()) {
            Casus casus =
                    CasusBestand.read(
                            "rekenblad", row.get(3).toString(), ReferentieMetingen.shipped());
            MkbaUitkomst uitkomst = MkbaUitkomst.of(casus);
            String code = row.get(0).toString();

            assertThat(uitkomst.omslag()).isEqualTo(maat(tables, code, "OMSLAG_EFFECT"));
            if (uitkomst.trekkingen().isPresent()) {
                assertThat(uitkomst.ncw()).isEqualTo(maat(tables, code, "NCW"));
                assertThat(uitkomst.trekkingen().get().quantile(0.05))
                        .isEqualTo(maat(tables, code, "NCW_P5"));
            }
        }
    }

    @Test
    void theSameInputGivesTheSameBits() {
        assertThat(STEP.run(inputs(LEERWERK))).isEqualTo(STEP.run(inputs(LEERWERK)));
    }
}
