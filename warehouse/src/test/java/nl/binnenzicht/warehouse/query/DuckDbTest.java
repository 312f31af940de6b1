package nl.binnenzicht.warehouse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbTest {

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void makeDatabase() {
        file = folder.resolve("marts.duckdb");
        try (DuckDb db = DuckDb.create(file)) {
            db.execute("create table fct_x (n integer, bedrag decimal(18,2), dag date, j boolean)");
            db.execute(
                    "insert into fct_x values (1, 2.50, date '2025-12-31', true), (null, 0, null, false)");
        }
    }

    @Test
    void valuesArriveAsPlainJavaTypes() {
        try (DuckDb db = DuckDb.openLocked(file, "128MB", 1)) {
            Rows rows = db.query("select *, sum(n) over () as som from fct_x where n = ?", 1);

            assertThat(rows.columns()).containsExactly("n", "bedrag", "dag", "j", "som");
            assertThat(rows.rows().get(0))
                    .containsExactly(
                            1L,
                            new BigDecimal("2.50"),
                            LocalDate.of(2025, 12, 31),
                            Boolean.TRUE,
                            1L);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into fct_x values (2, 1, null, true)",
                "create table leak (n integer)",
                "copy fct_x to '/tmp/binnenzicht-leak.csv'",
                "select * from read_csv('/etc/passwd')",
                "select * from read_text('/etc/hostname')",
                "attach ':memory:' as other",
                "set enable_external_access = true",
                "set memory_limit = '10GB'",
                "reset lock_configuration",
                "install httpfs",
                "load httpfs",
                "call enable_logging(storage = 'file')"
            })
    void aServingConnectionRefusesEveryWayOutAndEveryChange(String sql) {
        try (DuckDb db = DuckDb.openLocked(file, "128MB", 1)) {
            assertThatThrownBy(() -> db.execute(sql)).isInstanceOf(IllegalStateException.class);
            try (DuckDb second = db.duplicate()) {
                assertThatThrownBy(() -> second.execute(sql))
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void aFailureNeverRepeatsAParameter() {
        try (DuckDb db = DuckDb.openLocked(file, "128MB", 1)) {
            assertThatThrownBy(() -> db.query("select cast(? as integer)", "geheim"))
                    .hasMessage("query failed: select cast(? as integer)");
        }
    }
}
