package nl.binnenzicht.warehouse.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void anEmptyCellIsNullAlsoAtTheEndOfTheLine() {
        TextTable table = TextTable.parse("a | b | c\n1 |   | 3\n4 | 5 |\n");

        assertThat(table.columns()).containsExactly("a", "b", "c");
        assertThat(table.rows().get(0)).containsExactly("1", null, "3");
        assertThat(table.rows().get(1)).containsExactly("4", "5", null);
        assertThat(table.cell(1, "b")).isEqualTo("5");
        assertThat(table.cell(1, "d")).isNull();
    }

    @Test
    void aRowWithACellTooManyIsRefused() {
        assertThatThrownBy(() -> TextTable.parse("a | b\n1 | 2 | 3\n"))
                .hasMessage("row has 3 cells, header has 2: [1, 2, 3]");
    }
}
