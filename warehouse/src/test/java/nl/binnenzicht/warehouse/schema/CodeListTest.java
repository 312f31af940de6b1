package nl.binnenzicht.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodeListTest {

    @Test
    void zrm2017HasThirteenDomains() {
        CodeList domeinen = CodeList.load("zrm_domein");

        assertThat(domeinen.codes()).hasSize(13);
        assertThat(domeinen.names()).containsEntry("13", "Justitie");
        assertThat(domeinen.contains("14")).isFalse();
    }

    @Test
    void onlyTwoReasonsAreOutflowToWork() {
        assertThat(ReferenceTable.load("reden_einde").rows())
                .filteredOn(row -> row.get("is_naar_werk").equals("J"))
                .extracting(row -> row.get("code"))
                .containsExactly("11", "13");
    }

    @Test
    void aListThatDoesNotShipIsABugOfOurs() {
        assertThatThrownBy(() -> CodeList.load("bestaat_niet"))
                .isInstanceOf(IllegalStateException.class);
    }
}
