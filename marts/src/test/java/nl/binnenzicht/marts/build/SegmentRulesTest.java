package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import nl.binnenzicht.warehouse.testing.TextTable;
import org.junit.jupiter.api.Test;

class SegmentRulesTest {

    private static final String HEAD =
            "schema | volgorde | code | afstand_van | afstand_tot | escalatie_van | escalatie_tot"
                    + " | indicatie | geldig_van | geldig_tot\n";

    @Test
    void theRulesThatShipPutEveryoneInOneSegmentOfEveryScheme() {
        assertThatCode(() -> SegmentRules.require(ReferenceTable.load("segmentregel")))
                .doesNotThrowAnyException();
    }

    @Test
    void aRuleThatFollowsAnotherTheDayAfterIsRight() {
        assertThatCode(
                        () ->
                                require(
                                        """
                                        S | 1 | A | 0 | 999 | 0 | 100 | | 2015-01-01 | 2024-06-30
                                        S | 2 | B | 0 | 999 | 0 | 100 | | 2024-07-01 |
                                        """))
                .doesNotThrowAnyException();
    }

    @Test
    void twoRulesOnOneDayAreRefused() {
        assertThatThrownBy(
                        () ->
                                require(
                                        """
                                        S | 1 | A | 0 | 999 | 0 | 100 | | 2015-01-01 | 2024-07-01
                                        S | 2 | B | 0 | 999 | 0 | 100 | | 2024-07-01 |
                                        """))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(
                        "BZ-141 segmentregel S op 2024-07-01: regels 1 en 2 gelden allebei voor"
                                + " afstand 0, risico 0, indicatie J;");
    }

    @Test
    void aDayWithoutARuleIsRefused() {
        assertThatThrownBy(
                        () ->
                                require(
                                        """
                                        S | 1 | A | 0 | 999 | 0 | 100 | | 2015-01-01 | 2024-06-29
                                        S | 2 | B | 0 | 999 | 0 | 100 | | 2024-07-01 |
                                        """))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(
                        "BZ-142 segmentregel S op 2024-06-30: geen regel voor afstand 0, risico 0,"
                                + " indicatie J;");
    }

    @Test
    void boundsThatShareAMonthOrLeaveOneOutAreRefused() {
        assertThatThrownBy(
                        () ->
                                require(
                                        """
                                        S | 1 | A | 0  | 24  | 0 | 100 | | 2015-01-01 |
                                        S | 2 | B | 24 | 999 | 0 | 100 | | 2015-01-01 |
                                        """))
                .hasMessageContaining("regels 1 en 2 gelden allebei voor afstand 24, risico 0");
        assertThatThrownBy(
                        () ->
                                require(
                                        """
                                        S | 1 | A | 0  | 24  | 0 | 100 | | 2015-01-01 |
                                        S | 2 | B | 26 | 999 | 0 | 100 | | 2015-01-01 |
                                        """))
                .hasMessageContaining("geen regel voor afstand 25, risico 0");
    }

    @Test
    void anIndicationWithoutARuleAndAScoreAboveTheLastAreRefusedTogetherPerScheme() {
        assertThatThrownBy(
                        () ->
                                require(
                                        """
                                        S | 1 | A | 0 | 999 | 0 | 100 | J | 2015-01-01 |
                                        T | 1 | A | 0 | 999 | 0 | 99  |   | 2015-01-01 |
                                        """))
                .hasMessageContaining("segmentregel S op 2015-01-01: geen regel voor afstand 0")
                .hasMessageContaining(
                        "segmentregel T op 2015-01-01: geen regel voor afstand 0," + " risico 100");
    }

    private static void require(String rows) {
        TextTable table = TextTable.parse(HEAD + rows);
        List<Map<String, String>> maps = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (String column : table.columns()) {
                String cell = table.cell(i, column);
                row.put(column, cell == null ? "" : cell);
            }
            maps.add(row);
        }
        SegmentRules.require(new ReferenceTable("segmentregel", table.columns(), maps));
    }
}
