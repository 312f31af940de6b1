package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.SqlFile;
import nl.binnenzicht.warehouse.schema.DeliveryKind;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.DeliveryTerms;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Withdrawal;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several deliveries of one table, read as one. */
class SourceTableTest {

    private static final String TABLE = "werkgever__vestiging";
    private static final String VIEW = "landing_" + TABLE;

    @TempDir private Path root;

    private DataHome home;
    private TestLanding landing;

    @BeforeEach
    void aTableOfOurOwn() {
        home = new DataHome(root);
        landing = TestLanding.empty();
    }

    @AfterEach
    void close() {
        landing.close();
    }

    @Test
    void supplementsAreReadTogether() {
        land("2025-11", "select 'V1' as nummer, 10 as plaatsen");
        land("2025-12", "select 'V2' as nummer, 20 as plaatsen");

        assertThat(rows()).containsExactly("V1 10", "V2 20");
    }

    @Test
    void theKeyIsUniqueOverAllDeliveriesAndTheNewestPeriodIsRight() {
        land("2025-12", "select 'V1' as nummer, 12 as plaatsen");
        land("2025-11", "select * from (values ('V1', 11), ('V2', 11)) as v(nummer, plaatsen)");

        assertThat(rows()).containsExactly("V1 12", "V2 11");
    }

    @Test
    void aCorrectionOfAPeriodTakesItsOldRowsAway() {
        land("2025-11", "select * from (values ('V1', 1), ('V2', 1)) as v(nummer, plaatsen)");
        land("2025-12", "select 'V3' as nummer, 1 as plaatsen");
        land("2025-11", "select 'V1' as nummer, 2 as plaatsen");

        assertThat(rows()).containsExactly("V1 2", "V3 1");
    }

    @Test
    void aColumnThatCameInALaterVersionIsNullForTheEarlier() {
        land("2025-11", "select 'V1' as nummer");
        land("2025-12", "select 7 as plaatsen, 'V2' as nummer");

        assertThat(rows()).containsExactly("V1 null", "V2 7");
    }

    @Test
    void aTypeThatBecameWiderHoldsBoth() {
        land("2025-11", "select 'V1' as nummer, 7::bigint as plaatsen");
        land("2025-12", "select 'V2' as nummer, 7.5::decimal(18, 4) as plaatsen");

        assertThat(rows()).hasSize(2);
        assertThat(rows().get(0)).startsWith("V1 7");
        assertThat(rows().get(1)).startsWith("V2 7.5");
    }

    @Test
    void anEmptyDeliveryOfAPeriodAddsNothing() {
        land("2025-11", "select 'V1' as nummer, 1 as plaatsen");
        land("2025-12", "select 'V2' as nummer, 1 as plaatsen where false");

        assertThat(rows()).containsExactly("V1 1");
    }

    @Test
    void aWithdrawnDeliveryIsNotRead() throws IOException {
        land("2025-11", "select 'V1' as nummer, 1 as plaatsen");
        land("2025-12", "select 'V2' as nummer, 1 as plaatsen");

        withdraw("0002-0a1b2c3d");
        assertThat(rows()).containsExactly("V1 1");

        withdraw("0001-0a1b2c3d");
        assertThatThrownBy(this::rows)
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(
                        "BZ-030 landing: 1 tabellen zijn nooit geleverd, of ingetrokken:"
                                + " werkgever/vestiging");
    }

    @Test
    void aColumnThatOnlyTheContractHasIsThereAndEmpty() throws IOException {
        landing.execute(
                        "insert into uitkering__uitkering (uitkeringsnummer, client_id, begindatum)"
                                + " values ('U1', 'p1_x', date '2020-01-01')")
                .execute("alter table uitkering__uitkering drop column aantal_kostendelers")
                .execute("alter table uitkering__uitkering drop column reden_einde_code")
                .execute("alter table uitkering__uitkering drop column einddatum");
        landing.land(home, "uitkering__uitkering");
        assertThat(staged()).containsExactly("U1 null null null");

        landing.execute("update uitkering__uitkering set uitkeringsnummer = 'U2'");
        landing.land(
                home,
                "uitkering__uitkering",
                new DeliveryTerms(
                        "2026-01", DeliveryKind.AANVULLEND, List.of("uitkeringsnummer"), Map.of()));
        assertThat(staged()).containsExactly("U1 null null null", "U2 null null null");
    }

    /** What the staging of the product makes of it. */
    private List<String> staged() throws IOException {
        String view = "landing_uitkering__uitkering";
        SourceTables tables = SourceTables.inForce(new Landing(home), Set.of(view), AsKnown.now());
        SparkSession spark = TestSpark.session();
        tables.register(spark, tables.schemas(Set.of(view)));
        Path file = Path.of("sql", "staging", "uitkering", "stg_uitkering__uitkering.sql");
        spark.sql(SqlFile.parse("stg_uitkering__uitkering", Files.readString(file)).body())
                .createOrReplaceTempView("gestaged");
        return spark
                .sql(
                        "select uitkering_id, aantal_kostendelers, einddatum, reden_einde_code"
                                + " from gestaged order by uitkering_id")
                .collectAsList()
                .stream()
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3))
                .toList();
    }

    private void withdraw(String levering) throws IOException {
        Path folder = new Landing(home).folder("werkgever", "vestiging", levering);
        Withdrawal.Step step =
                new Withdrawal.Step(
                        Instant.parse("2026-01-06T08:00:00Z"),
                        Withdrawal.Decision.INGETROKKEN,
                        "tester",
                        "per vergissing");
        new Withdrawal(List.of(step)).publish(root.resolve("werk"), folder);
    }

    private void land(String period, String select) {
        landing.execute("create or replace table " + TABLE + " as " + select)
                .land(
                        home,
                        TABLE,
                        new DeliveryTerms(
                                period, DeliveryKind.AANVULLEND, List.of("nummer"), Map.of()));
    }

    private List<String> rows() {
        SourceTables tables = SourceTables.inForce(new Landing(home), Set.of(VIEW), AsKnown.now());
        SparkSession spark = TestSpark.session();
        tables.register(spark, tables.schemas(Set.of(VIEW)));
        List<Row> rows =
                spark.sql("select nummer, plaatsen from " + VIEW + " order by nummer")
                        .collectAsList();
        return rows.stream().map(row -> row.getString(0) + " " + row.get(1)).toList();
    }
}
