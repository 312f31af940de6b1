package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final MetricCatalog CATALOG = MetricCatalog.load();
    private static final SmallCells GATE = new SmallCells(CATALOG.columns());
    private static final Periode YEAR = Periode.parse("2025");
    private static final CodeNames NAMES =
            new CodeNames(
                    Map.of(
                            "kwadrant_code",
                            ordered("1", "Een", "2", "Twee", "3", "Drie", "4", "Vier"),
                            "geslacht_code",
                            ordered("1", "Man", "2", "Vrouw")));

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Found answer(MetricRequest request, String columns, Object... cells) {
        List<String> names = List.of(columns.split(" "));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < cells.length; i += names.size()) {
            rows.add(Arrays.asList(Arrays.copyOfRange(cells, i, i + names.size())));
        }
        return new Found(
                CATALOG.require(request.metricId()),
                request,
                Answer.State.GEMETEN,
                new Rows(names, rows),
                NAMES,
                "s1");
    }

    private static MetricRequest management(String metric) {
        return MetricRequest.of(metric, YEAR, Policy.management());
    }

    private static String states(Published table, String column) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < table.rows().size(); row++) {
            text.append(table.cell(row, column).isShown() ? '+' : '-');
        }
        return text.toString();
    }

    @Test
    void nineIsWithheldTenIsShownZeroIsWithheld() {
        for (long persons : new long[] {0, 9}) {
            Published table =
                    GATE.publish(
                            answer(
                                    management("bestand_personen"),
                                    "waarde aantal_clienten",
                                    persons,
                                    persons));
            assertThat(table.cell(0, "waarde")).isEqualTo(Cell.teWeinig());
            assertThat(table.cell(0, "aantal_clienten")).isEqualTo(Cell.teWeinig());
        }
        Published ten =
                GATE.publish(
                        answer(management("bestand_personen"), "waarde aantal_clienten", 10L, 10L));
        assertThat(ten.cell(0, "waarde")).isEqualTo(Cell.of(10L));
    }

    @Test
    void aGroupWithoutACodeIsUnknownAndComesLast() {
        Published table =
                GATE.publish(
                        answer(
                                management("bestand_personen").by("kwadrant_code"),
                                "kwadrant_code waarde aantal_clienten",
                                null,
                                30L,
                                30L,
                                "2",
                                20L,
                                20L));

        assertThat(table.cell(0, "kwadrant_code").value()).isEqualTo("Twee");
        assertThat(table.cell(1, "kwadrant_code").value()).isEqualTo("Onbekend");
        assertThat(table.cell(1, "waarde").value()).isEqualTo(30L);
    }

    @Test
    void theInformatiemanagerSeesEverything() {
        MetricRequest request =
                MetricRequest.of("bestand_personen", YEAR, Policy.informatiemanager());
        assertThat(
                        GATE.publish(answer(request, "waarde aantal_clienten", 3L, 3L))
                                .cell(0, "waarde"))
                .isEqualTo(Cell.of(3L));
    }

    @Test
    void anOfficialIndicatorOfTheWholeOrganisationIsExactAndOnlyThat() {
        MetricRequest whole = management("klachten_wsw");
        assertThat(GATE.publish(answer(whole, "waarde aantal_clienten", 0L, 0L)).cell(0, "waarde"))
                .isEqualTo(Cell.of(0L));

        MetricRequest filtered = management("uitstroom_werk").where(Map.of("kwadrant_code", "1"));
        assertThat(
                        GATE.publish(answer(filtered, "waarde aantal_clienten", 4L, 4L))
                                .cell(0, "waarde"))
                .isEqualTo(Cell.teWeinig());
    }

    @Test
    void whatRestsOnNoPersonsIsShown() {
        assertThat(
                        GATE.publish(
                                        answer(
                                                management("begroting_totaal"),
                                                "waarde aantal_clienten",
                                                5.0,
                                                null))
                                .cell(0, "waarde"))
                .isEqualTo(Cell.of(5.0));
    }

    @Test
    void oneSmallCellTakesTheNextSmallestWithIt() {
        Published table =
                GATE.publish(
                        answer(
                                management("bestand_personen").by("kwadrant_code"),
                                "kwadrant_code waarde aantal_clienten",
                                "4",
                                9L,
                                9L,
                                "1",
                                500L,
                                500L,
                                "3",
                                40L,
                                40L,
                                "2",
                                41L,
                                41L));

        assertThat(table.rows().stream().map(row -> row.get(0).value()))
                .as("names, in the order of the code list")
                .containsExactly("Een", "Twee", "Drie", "Vier");
        assertThat(states(table, "waarde")).isEqualTo("++--");
        assertThat(table.code(3, "kwadrant_code")).contains("4");
        assertThat(table.withheld()).isEqualTo(4);
    }

    @Test
    void twoEmptyCellsAreNotEnoughToHideThatTheyAreEmpty() {
        Published table =
                GATE.publish(
                        answer(
                                management("bestand_personen").by("kwadrant_code"),
                                "kwadrant_code waarde aantal_clienten",
                                "1",
                                500L,
                                500L,
                                "2",
                                60L,
                                60L,
                                "3",
                                0L,
                                0L,
                                "4",
                                0L,
                                0L));

        assertThat(states(table, "waarde")).isEqualTo("+---");
    }

    @Test
    void secondarySuppressionWorksAlongBothDimensions() {
        Published table =
                GATE.publish(
                        answer(
                                management("bestand_personen").by("geslacht_code", "kwadrant_code"),
                                "geslacht_code kwadrant_code waarde aantal_clienten",
                                "1",
                                "1",
                                5L,
                                5L,
                                "1",
                                "2",
                                50L,
                                50L,
                                "1",
                                "3",
                                90L,
                                90L,
                                "2",
                                "1",
                                70L,
                                70L,
                                "2",
                                "2",
                                80L,
                                80L,
                                "2",
                                "3",
                                90L,
                                90L));

        assertThat(states(table, "waarde")).isEqualTo("--+--+");
    }

    @Test
    void aRatioIsWithheldWhenTheOnesOrTheOthersAreFew() {
        for (long[] parts : new long[][] {{9, 100}, {91, 100}, {0, 100}, {100, 100}, {5, 9}}) {
            assertThat(ratio(parts[0], parts[1])).as("%s of %s", parts[0], parts[1]).isFalse();
        }
        assertThat(ratio(10, 100)).isTrue();
        assertThat(ratio(90, 100)).isTrue();
    }

    private static boolean ratio(long numerator, long denominator) {
        return GATE.publish(
                        answer(
                                management("zrm_dekking"),
                                "waarde aantal_clienten teller noemer",
                                (double) numerator / denominator,
                                denominator,
                                numerator,
                                denominator))
                .cell(0, "waarde")
                .isShown();
    }

    @Test
    void aMeanOfNobodyDoesNotApplyAndIsNotZero() {
        Published table =
                GATE.publish(
                        answer(
                                management("inkomsten_deeltijdwerk"),
                                "waarde aantal_clienten",
                                null,
                                0L));

        assertThat(table.cell(0, "waarde").state()).isEqualTo(Cell.State.NVT);
    }

    @Test
    void columnsThatAddUpInARowAreWithheldTogether() {
        Published table =
                GATE.publish(
                        answer(
                                management("bestand_identiteit"),
                                "periode_id begin_personen in_personen uit_personen eind_personen"
                                        + " verschil aantal_clienten",
                                202501L,
                                1000L,
                                8L,
                                60L,
                                948L,
                                0L,
                                948L,
                                202502L,
                                948L,
                                50L,
                                70L,
                                928L,
                                0L,
                                928L,
                                202503L,
                                928L,
                                80L,
                                90L,
                                918L,
                                0L,
                                918L));

        assertThat(states(table, "in_personen")).isEqualTo("--+");
        assertThat(states(table, "uit_personen"))
                .as("in = end - begin + out, so out goes too")
                .isEqualTo("--+");
        assertThat(states(table, "begin_personen")).isEqualTo("+++");
        assertThat(states(table, "verschil")).isEqualTo("+++");
    }

    @Test
    void aRiskThatGivesAwayAWithheldCountGoesWithIt() {
        Published table =
                GATE.publish(
                        answer(
                                management("effect_overzicht"),
                                String.join(" ", CATALOG.require("effect_overzicht").columns())
                                        + " aantal_clienten",
                                "WERK12",
                                "BEMIDDEL",
                                "1",
                                "PRIMAIR",
                                60L,
                                900L,
                                6L,
                                80L,
                                300.0,
                                "GEEN_VERSCHIL",
                                0.1,
                                0.09,
                                0.01,
                                -0.1,
                                0.1,
                                0.01,
                                -0.1,
                                0.1,
                                0.01,
                                0.3,
                                0.5,
                                22L,
                                0.2,
                                686.0,
                                0.05,
                                1.1,
                                60L));

        assertThat(states(table, "gebeurtenissen_gestart")).isEqualTo("-");
        assertThat(states(table, "risico_gestart")).isEqualTo("-");
        assertThat(states(table, "risico_vergelijking")).isEqualTo("-");
        assertThat(states(table, "effect_verschil")).isEqualTo("+");
        assertThat(states(table, "aantal_gestart")).isEqualTo("+");
    }

    @Test
    void aSeriesHasAPeriodInFrontAndGapsThatSayWhy() {
        MetricRequest request = management("bestand_personen");
        Found measured = answer(request, "waarde aantal_clienten", 12L, 12L);
        Found later =
                new Found(
                        measured.metric(),
                        request.during(Periode.parse("2026")),
                        Answer.State.NOG_NIET_MEETBAAR,
                        new Rows(List.of(), List.of()),
                        NAMES,
                        "s1");

        Published table = GATE.publishSeries(List.of(measured, later));

        assertThat(table.columns().get(0).name()).isEqualTo("periode");
        assertThat(table.code(0, "periode")).contains("2025");
        assertThat(table.cell(0, "waarde")).isEqualTo(Cell.of(12L));
        assertThat(table.cell(1, "waarde").state()).isEqualTo(Cell.State.NOG_NIET_MEETBAAR);
    }
}
