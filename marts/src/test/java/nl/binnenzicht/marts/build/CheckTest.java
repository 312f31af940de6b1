package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.binnenzicht.warehouse.check.CheckResult;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.DuckDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckTest {

    private DuckDb db;

    @BeforeEach
    void makeMart() {
        db = DuckDb.inMemory();
        db.execute(
                "create table fct_x as select * from (values (1, 'a'), (1, 'b'), (2, null)) t(k, v)");
    }

    @AfterEach
    void closeMart() {
        db.close();
    }

    @Test
    void aFileHoldsBlocksOfANameALevelAndASelect() {
        List<Check> checks =
                Check.parse(
                        "fct_x",
                        """
                        -- Rules of fct_x.

                        -- check: v_gevuld STOP
                        -- an empty v says nothing
                        select k from fct_x where v is null;

                        -- check: k_klein WARN
                        with groot as (select * from fct_x where k > 2)
                        select * from groot
                        """);

        assertThat(checks).extracting(Check::naam).containsExactly("v_gevuld", "k_klein");
        assertThat(checks)
                .extracting(check -> check.run(db))
                .containsExactly(
                        new CheckResult("fct_x", "v_gevuld", Severity.STOP, 1),
                        new CheckResult("fct_x", "k_klein", Severity.WARN, 0));
    }

    @Test
    void aKeyThatPointsAtTwoRowsOrIsEmptyIsFound() {
        assertThat(Check.ofKey("fct_x", List.of("k")))
                .extracting(check -> check.run(db).aantalRijen())
                .containsExactly(1L, 0L);
        assertThat(Check.ofKey("fct_x", List.of("k", "v")))
                .extracting(check -> check.run(db).aantalRijen())
                .containsExactly(0L, 1L);
        assertThat(Check.ofKey("fct_x", List.of())).isEmpty();
    }

    @Test
    void aSelectWithoutANameIsRefused() {
        assertThatThrownBy(() -> Check.parse("fct_x", "select 1 as een\n"))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-036 fct_x: de controle kan niet worden uitgevoerd;");
    }

    @Test
    void aMisspelledLevelIsRefusedAndNotTakenForAComment() {
        assertThatThrownBy(() -> Check.parse("fct_x", "-- check: k_klein FOUT\nselect 1 as een\n"))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-036 fct_x");
    }

    @Test
    void aSelectThatDoesNotRunIsNamed() {
        Check broken = new Check("fct_x", "kapot", Severity.WARN, "select weg from fct_x");

        assertThatThrownBy(() -> broken.run(db))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-036 fct_x controle kapot:");
    }
}
