package nl.binnenzicht.warehouse.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlFileTest {

    @Test
    void theHeaderEndsWhereTheBodyBegins() {
        SqlFile file =
                SqlFile.parse(
                        "marts/fct_x.sql",
                        """
                        -- fct_x: one row per x.
                        -- key:  x_id
                        -- note: a long note
                        --       that goes on

                        select 1 -- not: a header
                        """);

        assertThat(file.id()).isEqualTo("fct_x");
        assertThat(file.header())
                .containsEntry("key", "x_id")
                .containsEntry("note", "a long note that goes on")
                .containsEntry("fct_x", "one row per x.");
        assertThat(file.body()).isEqualTo("select 1 -- not: a header");
    }
}
