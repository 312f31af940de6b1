package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.Test;

/** No door lets a number through that its state does not allow. */
class EffectMetricsTest {

    private static final String YEAR = "2025";

    private static final String EFFECTEN =
            """
            uitkomst_code | voorziening_code | kwadrant_code | rang_code | staat_code    | aantal_gestart | gemiddelde_gestart | gemiddelde_zonder | ruw_verschil | verschil | onder | boven | q_waarde | nodig_per_groep
            WERK12        | TAAL             | 1             | PRIMAIR   | AANWIJZING    | 200 | 0.3 | 0.2 | 0.15 | 0.1  | 0.02  | 0.18 | 0.04 | 900
            WERK12        | TAAL             | 2             | PRIMAIR   | GEEN_VERSCHIL | 200 | 0.3 | 0.3 | 0.05 | 0    | -0.08 | 0.08 | 0.9  | 900
            WERK12        | TAAL             | 3             | PRIMAIR   | ONBETROUWBAAR | 200 | 0.3 | 0.1 | 0.25 | 0.2  | 0.12  | 0.28 | 0.01 | 900
            WERK12        | TAAL             | 4             | PRIMAIR   | ONVOLDOENDE   | 30  | 0.1 |     |      |      |       |      |      | 900
            BIJSTAND12    | TAAL             | 1             | SECUNDAIR | STERK         | 200 | 8   | 10  | -3   | -2   | -3    | -1   | 0.01 |
            BIJSTAND12    | TAAL             | 3             | SECUNDAIR | ONBETROUWBAAR | 200 | 8   | 10  | -3   | -2   | -3    | -1   | 0.01 |
            """;

    @Test
    void anEffectOnAChanceHasItsStateAndIntervalAndNoneWhereTheStateForbidsIt() {
        assertThat(
                        MetricCase.of("effect_overzicht")
                                .given("fct_effect", EFFECTEN)
                                .lines(
                                        YEAR,
                                        "kwadrant_of_alle_code",
                                        "staat_code",
                                        "risico_gestart",
                                        "ruw_verschil",
                                        "effect_verschil",
                                        "effect_onder",
                                        "effect_boven",
                                        "q_waarde",
                                        "nodig_per_groep"))
                .containsExactly(
                        "1 | AANWIJZING | 0.3 | 0.15 | 0.1 | 0.02 | 0.18 | 0.04 | 900",
                        "2 | GEEN_VERSCHIL | 0.3 | 0.05 | 0 | -0.08 | 0.08 | 0.9 | 900",
                        "3 | ONBETROUWBAAR |  |  |  |  |  |  | 900",
                        "4 | ONVOLDOENDE |  |  |  |  |  |  | 900");
    }

    /**
     * With 9 of 92 the raw difference and its interval give the 9 away, and so do the chance
     * without a start, the number needed and the E-value, each together with the estimate.
     */
    @Test
    void whatGivesAFewStartersWithTheOutcomeAwayIsWithheldWithThem() {
        List<String> telling =
                List.of(
                        "gebeurtenissen_gestart",
                        "risico_gestart",
                        "risico_vergelijking",
                        "ruw_verschil",
                        "ruw_onder",
                        "ruw_boven",
                        "nodig_per_groep",
                        "e_waarde");
        for (int events : new int[] {9, 10}) {
            MetricRequest request =
                    MetricRequest.of("effect_overzicht", Periode.parse(YEAR), Policy.management());
            Published table =
                    new SmallCells(MetricCatalog.load().columns())
                            .publish(
                                    MetricCase.of("effect_overzicht")
                                            .given("fct_effect", nine().formatted(events))
                                            .answer(request));
            assertThat(telling)
                    .allMatch(column -> table.cell(0, column).isShown() == (events == 10));
            assertThat(table.cell(0, "effect_verschil").isShown()).isTrue();
            assertThat(table.cell(1, "nodig_bij_onvoldoende").value()).isEqualTo(700.0);
        }
    }

    private static String nine() {
        return """
        uitkomst_code | voorziening_code | kwadrant_code | rang_code | staat_code    | aantal_gestart | aantal_vergelijking | gebeurtenissen_gestart | gebeurtenissen_vergelijking | gemiddelde_gestart | gemiddelde_zonder | ruw_verschil | ruw_onder | ruw_boven | verschil | onder | boven | nodig_per_groep | e_waarde
        WERK12        | TAAL             | 1             | PRIMAIR   | GEEN_VERSCHIL | 92             | 1436                | %d                     | 355                         | 0.1                | 0.09              | 0.02         | -0.05     | 0.08      | 0.01     | -0.06 | 0.07  | 600             | 1
        WERK12        | TAAL             | 2             | PRIMAIR   | ONVOLDOENDE   | 35             | 574                 | 4                      | 134                         |                    |                   |              |           |           |          |       |       | 700             |
        WERK12        | TAAL             | 3             | PRIMAIR   | ONVOLDOENDE   | 35             | 574                 | 8                      | 134                         |                    |                   |              |           |           |          |       |       | 700             |
        """;
    }

    @Test
    void anAmountIsNoChanceAndStandsInATableOfItsOwn() {
        assertThat(
                        MetricCase.of("effect_aantal")
                                .given("fct_effect", EFFECTEN)
                                .lines(
                                        YEAR,
                                        "uitkomst_code",
                                        "kwadrant_of_alle_code",
                                        "staat_code",
                                        "aantal_na_start",
                                        "aantal_zonder",
                                        "effect_aantal",
                                        "effect_aantal_onder",
                                        "effect_aantal_boven"))
                .containsExactly(
                        "BIJSTAND12 | 1 | STERK | 8 | 10 | -2 | -3 | -1",
                        "BIJSTAND12 | 3 | ONBETROUWBAAR |  |  |  |  | ");
    }

    @Test
    void checksStandInTheOrderOfThePlanAndGiveNoNumber() {
        assertThat(
                        MetricCase.of("effect_controle")
                                .given(
                                        "fct_effect_controle",
                                        """
                                        uitkomst_code | voorziening_code | kwadrant_code | controle_code | uitslag_code   | waarde
                                        WERK12        | TAAL             | 1             | NEGATIEF      | NIET_DOORSTAAN | 0.05
                                        WERK12        | TAAL             | 1             | BALANS        | DOORSTAAN      | 0.02
                                        """)
                                .lines(YEAR, "controle_code", "uitslag_code"))
                .containsExactly("BALANS | DOORSTAAN", "NEGATIEF | NIET_DOORSTAAN");
    }

    @Test
    void balanceIsPerOutcomeInstrumentAndGroup() {
        assertThat(
                        MetricCase.of("effect_balans")
                                .given(
                                        "fct_effect_balans",
                                        """
                                        uitkomst_code | voorziening_code | kwadrant_code | kenmerk  | smd_voor | smd_na
                                        WERK12        | TAAL             | 1             | Leeftijd | -0.3     | 0.01
                                        BIJSTAND12    | TAAL             | 1             | Leeftijd | -0.2     | 0.02
                                        """)
                                .lines(YEAR, "uitkomst_code", "kenmerk", "smd_voor", "smd_na"))
                .containsExactly(
                        "WERK12 | Leeftijd | -0.3 | 0.01", "BIJSTAND12 | Leeftijd | -0.2 | 0.02");
    }

    @Test
    void thePlanIsReadFromTopToBottom() {
        List<String> lines =
                MetricCase.of("analyseplan")
                        .lines(YEAR, "plan_versie", "vastgesteld_op", "rang_code", "plan_regel");

        assertThat(lines.get(0))
                .isEqualTo("2026-1 | 2026-11-22 | PRIMAIR | Uitstroom naar werk binnen 12 maanden");
        assertThat(lines).hasSize(ReferenceTable.load("analyseplan").rows().size());
    }

    @Test
    void aNumberThatWasRejectedStandsApartWithItsState() {
        assertThat(
                        MetricCase.of("effect_technisch")
                                .given("fct_effect", EFFECTEN)
                                .lines(
                                        YEAR,
                                        "uitkomst_code",
                                        "kwadrant_of_alle_code",
                                        "staat_code",
                                        "afgekeurd_verschil",
                                        "afgekeurd_onder",
                                        "afgekeurd_boven"))
                .containsExactly(
                        "WERK12 | 3 | ONBETROUWBAAR | 0.2 | 0.12 | 0.28",
                        "BIJSTAND12 | 3 | ONBETROUWBAAR | -2 | -3 | -1");
    }

    @Test
    void overlapAndCurveAreReadInOrder() {
        assertThat(
                        MetricCase.of("effect_overlap")
                                .given(
                                        "fct_effect_overlap",
                                        """
                                        voorziening_code | kwadrant_code | klasse | personen_gestart | aandeel_gestart
                                        TAAL             | 1             | 10     | 20               | 0.2
                                        TAAL             | 1             | 1      | 80               | 0.8
                                        """)
                                .lines(YEAR, "voorkeur_klasse", "overlap_gestart"))
                .containsExactly("0-10% | 0.8", "90-100% | 0.2");
        assertThat(
                        MetricCase.of("effect_verloop")
                                .given(
                                        "fct_effect_verloop",
                                        """
                                        voorziening_code | kwadrant_code | maand | kans_gestart | gevolgd_gestart
                                        TAAL             | 1             | 10    | 0.2          | 30
                                        TAAL             | 1             | 9     | 0.1          | 40
                                        """)
                                .lines(YEAR, "verloop_maand", "kans_gestart", "gevolgd_gestart"))
                .containsExactly("9 | 0.1 | 40", "10 | 0.2 | 30");
    }
}
