package nl.binnenzicht.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\tx", "＝1"})
    void textThatASpreadsheetWouldRunGetsAQuoteInFront(String text) {
        assertThat(csv(table().row(Cell.of(text), Cell.of(1L)).table()))
                .contains("\"'" + text + "\"");
    }

    @Test
    void numbersStayNumbersWithADecimalComma() {
        assertThat(csv(table().row(Cell.of("a"), Cell.of(new BigDecimal("-1234567.50"))).table()))
                .endsWith("\"a\";-1234567,50\r\n");
        assertThat(csv(table().row(Cell.of("a"), Cell.of(0.125)).table())).endsWith(";0,125\r\n");
    }

    @Test
    void quotesInsideTextAreDoubled() {
        assertThat(csv(table().row(Cell.of("zeg \"nee\"; nu"), Cell.of(1L)).table()))
                .contains("\"zeg \"\"nee\"\"; nu\";1");
    }

    @Test
    void theKindsOfAbsenceDiffer() {
        String csv =
                csv(
                        table().row(Cell.of("a"), Cell.teWeinig())
                                .row(Cell.of("b"), Cell.absent(Cell.State.NOG_NIET_MEETBAAR))
                                .row(Cell.of("c"), Cell.absent(Cell.State.ONBEKEND))
                                .row(Cell.of("d"), Cell.absent(Cell.State.NVT))
                                .table());

        assertThat(csv)
                .contains(
                        "\"a\";\"< 10\"",
                        "\"b\";\"nog niet meetbaar\"",
                        "\"c\";\"onbekend\"",
                        "\"d\";\"n.v.t.\"");
    }

    private static Assembly table() {
        return Assembly.of("proef", "s")
                .column("naam", "Naam", Kind.TEXT)
                .column("waarde", "Waarde", Kind.DECIMAL);
    }

    private static String csv(Published table) {
        return new String(CsvFile.write(table), StandardCharsets.UTF_8);
    }
}
