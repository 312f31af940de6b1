package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.binnenzicht.marts.step.Step;
import nl.binnenzicht.marts.step.StepTable;
import nl.binnenzicht.marts.step.StepTable.Column;
import nl.binnenzicht.marts.step.StepTable.Type;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.HeldFile;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publication: whole or not at all. On a small part of the star schema, to be quick. */
class BuildTest {

    private static final Set<String> TABLES =
            Set.of("int_laatste_maand", "dim_periode", "dim_werkgever");

    @TempDir private Path folder;

    private DataHome home;
    private SnapshotStore store;

    @BeforeEach
    void deliver() {
        home = new DataHome(folder);
        store = new SnapshotStore(home);
        try (TestLanding landing = TestLanding.example()) {
            landing.land(home);
        }
    }

    @Test
    void whatIsPublishedIsTheSameInParquetAndInTheDatabase() {
        SnapshotInfo info = ExampleSnapshot.published().info();
        Snapshot snapshot = ExampleSnapshot.published().snapshot();

        assertThat(info.id()).isEqualTo(snapshot.id());
        assertThat(info.laatsteMaand()).isEqualTo(202512);
        assertThat(info.leveringen()).containsEntry("zrm/score", "0001-0a1b2c3d");
        assertThat(snapshot.info()).exists();
        try (DuckDb db = DuckDb.inMemory()) {
            info.rijen()
                    .forEach(
                            (table, rows) ->
                                    assertThat(count(db, snapshot.table(table)))
                                            .as(table)
                                            .isEqualTo(rows));
        }
        info.rijen()
                .forEach(
                        (table, rows) ->
                                assertThat(
                                                ExampleSnapshot.published()
                                                        .query("select count(*) as n from " + table)
                                                        .integer(0, "n"))
                                        .as(table)
                                        .isEqualTo(rows));
    }

    private static long count(DuckDb db, Path table) {
        return db.query("select count(*) as n from read_parquet('" + table + "/*.parquet')")
                .integer(0, "n");
    }

    @Test
    void aTableIsAFolderOfParquetAndNothingElse() throws IOException {
        Path dimension = ExampleSnapshot.published().snapshot().table("dim_client");

        try (Stream<Path> files = Files.list(dimension)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly("part-0.parquet");
        }
    }

    @Test
    void aSecondBuildServesAndTheFirstStays() {
        SnapshotInfo first = build(plan());
        try (TestLanding landing = TestLanding.example()) {
            landing.execute("insert into werkgever__werkgever values ('W3', 'TECHNIEK')")
                    .land(home, "werkgever__werkgever");
        }

        SnapshotInfo second = build(plan());

        assertThat(second.id()).isGreaterThan(first.id());
        assertThat(second.rijen()).containsEntry("dim_werkgever", 3L);
        assertThat(second.leveringen()).containsEntry("werkgever/werkgever", "0002-0a1b2c3d");
        assertThat(ids()).containsExactly(first.id(), second.id());
        assertThat(store.current().orElseThrow().id()).isEqualTo(second.id());
    }

    @Test
    void aFailedStopCheckLeavesTheServedSnapshotAsItWas() throws IOException {
        SnapshotInfo first = build(plan());
        Object before = Files.getLastModifiedTime(home.current());

        BuildPlan strict = with(check("elke_sector_zorg", Severity.STOP, "sector_code <> 'ZORG'"));

        assertThatThrownBy(() -> build(strict))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "BZ-035 dim_werkgever controle elke_sector_zorg: 1 rijen voldoen niet;"
                                + " verwacht 0 rijen. Er is niets gepubliceerd; de vorige snapshot"
                                + " blijft staan. Zoek de oorzaak in de leveringen van deze tabel.");
        assertThat(store.current().orElseThrow().id()).isEqualTo(first.id());
        assertThat(Files.getLastModifiedTime(home.current())).isEqualTo(before);
        assertThat(everythingIn(home.snapshots())).containsExactly(".lock", first.id(), "CURRENT");
    }

    @Test
    void aDeliveryThatChangedSinceItLandedIsNotBuiltFrom() throws IOException {
        SnapshotInfo first = build(plan());
        Path part =
                home.landing("werkgever", "werkgever")
                        .resolve("levering=0001-0a1b2c3d/part-0.parquet");
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.write(part, bytes);

        assertThatThrownBy(() -> build(plan()))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(
                        "BZ-111 landing/werkgever/werkgever/levering=0001-0a1b2c3d: 1 bestanden zijn"
                                + " veranderd: part-0.parquet;");
        assertThat(store.current().orElseThrow().id()).isEqualTo(first.id());
    }

    @Test
    void aSnapshotCarriesTheHashesOfItsFiles() {
        build(plan());

        assertThat(Checksums.broken(store.current().orElseThrow().folder())).isEmpty();
    }

    @Test
    void aWarningIsPublishedWithTheNumbers() {
        SnapshotInfo info =
                build(with(check("elke_sector_zorg", Severity.WARN, "sector_code <> 'ZORG'")));

        assertThat(info.controles())
                .filteredOn(result -> !result.isPassed())
                .extracting(result -> result.naam() + " " + result.aantalRijen())
                .containsExactly("elke_sector_zorg 1");
        try (DuckDb db = DuckDb.openLocked(store.current().orElseThrow().duckdb(), "64MB", 1)) {
            Rows rows = db.query("select * from controle where naam = 'elke_sector_zorg'");
            assertThat(rows.rows())
                    .containsExactly(List.of("dim_werkgever", "elke_sector_zorg", "WARN", 1L));
        }
    }

    @Test
    void everyTableThatWasNeverDeliveredIsNamedAndNothingIsMade() {
        DataHome fresh = new DataHome(folder.resolve("leeg"));

        assertThatThrownBy(() -> ExampleSnapshot.build(fresh).run(plan()))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "BZ-030 landing: 2 tabellen zijn nooit geleverd, of ingetrokken:"
                                + " uitkering/betaling, werkgever/werkgever; verwacht van elke tabel"
                                + " minstens een gelande levering die telt. Er is niets gepubliceerd; de vorige snapshot"
                                + " blijft staan. Lees de ontbrekende leveringen in met:"
                                + " binnenzicht ingest.");
        assertThat(fresh.root()).doesNotExist();
    }

    @Test
    void withoutPaymentsThereIsNoLastMonthAndNoSnapshot() {
        try (TestLanding landing = TestLanding.empty()) {
            landing.land(home, "uitkering__betaling");
        }

        assertThatThrownBy(() -> build(plan()))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-039 uitkering/betaling: bevat geen enkele maand;");
        assertThat(store.current()).isEmpty();
    }

    @Test
    void aStepIsWrittenWithItsTypes() {
        StepTable made =
                new StepTable(
                        "fct_gemaakt",
                        List.of(
                                new Column("naam", Type.TEXT),
                                new Column("aantal", Type.INTEGER),
                                new Column("maat", Type.DOUBLE),
                                new Column("is_waar", Type.BOOLEAN)),
                        List.of(List.of("een", 1, 0.5, true)));
        build(with(new FixedStep(List.of("dim_periode"), List.of("fct_gemaakt"), List.of(made))));

        try (DuckDb db = DuckDb.openLocked(store.current().orElseThrow().duckdb(), "64MB", 1)) {
            assertThat(db.query("select * from fct_gemaakt").rows())
                    .containsExactly(List.of("een", 1L, 0.5, true));
            Rows columns = db.query("describe fct_gemaakt");
            assertThat(columns.rows())
                    .extracting(row -> row.get(1))
                    .containsExactly("VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN");
        }
    }

    @Test
    void aTableThatCannotBeMadeIsNamedWithoutAnyValue() {
        StepTable wrong =
                new StepTable(
                        "fct_gemaakt",
                        List.of(new Column("aantal", Type.INTEGER)),
                        List.of(List.of("geheim")));

        assertThatThrownBy(
                        () ->
                                build(
                                        with(
                                                new FixedStep(
                                                        List.of(),
                                                        List.of("fct_gemaakt"),
                                                        List.of(wrong)))))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-034 fct_gemaakt: kon niet worden gemaakt (")
                .hasMessageNotContaining("geheim");
        assertThat(everythingIn(home.snapshots())).containsExactly(".lock");
    }

    @Test
    void whatIsBuiltFromIsChosenOnlyWhenNobodyElseChangesIt() throws IOException {
        HeldFile other = store.hold();
        try {
            // seen before the other is done, this would be BZ-111
            Files.writeString(
                    home.landing("werkgever", "werkgever")
                            .resolve("levering=0001-0a1b2c3d/part-0.parquet"),
                    "half");
            assertThatThrownBy(() -> build(plan()))
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith("BZ-037");
        } finally {
            other.close();
        }
    }

    @Test
    void oneBuildAtATime() {
        HeldFile other = store.hold();
        try {
            assertThatThrownBy(() -> build(plan()))
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith("BZ-037 snapshots/.lock: er loopt al een build");
        } finally {
            other.close();
        }

        assertThat(build(plan()).laatsteMaand()).isEqualTo(202512);
    }

    @Test
    void whatAnInterruptedBuildLeftIsInvisibleAndGoneAfterTheNext() throws IOException {
        Snapshot half = store.workFor("20991231T000000Z-01");
        Files.writeString(half.duckdb(), "half");

        assertThat(store.current()).isEmpty();
        assertThat(store.all()).isEmpty();

        SnapshotInfo info = build(plan());

        assertThat(half.folder()).doesNotExist();
        assertThat(ids()).containsExactly(info.id());
    }

    private SnapshotInfo build(BuildPlan plan) {
        return ExampleSnapshot.build(home).run(plan);
    }

    private List<String> ids() {
        return store.all().stream().map(Snapshot::id).toList();
    }

    private static BuildPlan plan() {
        List<Recipe> recipes =
                BuildPlan.standard().recipes().stream()
                        .filter(
                                recipe ->
                                        recipe.name().startsWith("stg_")
                                                || TABLES.contains(recipe.name()))
                        .toList();
        return new BuildPlan(recipes, List.of());
    }

    private static BuildPlan with(Check check) {
        return new BuildPlan(plan().recipes(), List.of(check));
    }

    private static BuildPlan with(Step step) {
        List<Recipe> recipes = new ArrayList<>(plan().recipes());
        recipes.add(new StepRecipe(step));
        return new BuildPlan(recipes, List.of());
    }

    private static Check check(String naam, Severity severity, String broken) {
        return new Check(
                "dim_werkgever", naam, severity, "select * from dim_werkgever where " + broken);
    }

    private static List<String> everythingIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
