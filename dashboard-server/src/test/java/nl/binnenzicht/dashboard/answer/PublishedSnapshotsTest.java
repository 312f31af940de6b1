package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedSnapshotsTest {

    @TempDir private Path folder;

    private SnapshotStore store;

    @BeforeEach
    void openStore() {
        store = new SnapshotStore(new DataHome(folder));
    }

    /** Publishes a snapshot with so many persons in December 2025. */
    private void publish(String id, int persons) {
        Snapshot work = store.workFor(id);
        StarSchema schema = StarSchema.read();
        try (DuckDb file = DuckDb.create(work.duckdb())) {
            schema.tables()
                    .forEach(
                            (table, columns) ->
                                    file.execute(StarSchema.createTable(table, columns)));
            file.execute(
                    "insert into dim_periode (periode_id, jaar, begindatum, einddatum)"
                            + " values (202512, 2025, date '2025-12-01', date '2025-12-31')");
            file.execute(
                    "insert into fct_client_maand (periode_id, client_id, is_bijstand)"
                            + " select 202512, 'C' || i, true from range("
                            + persons
                            + ") as r(i)");
        }
        store.publish(work);
    }

    private static double persons(Answers answers) {
        return answers.run(
                        MetricRequest.of(
                                "bestand_personen",
                                Periode.parse("2025-12"),
                                Policy.informatiemanager()))
                .rows()
                .number(0, "waarde");
    }

    private static void await(java.util.function.BooleanSupplier condition)
            throws InterruptedException {
        for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void withoutASnapshotItSaysWhatToDo() {
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            assertThatThrownBy(snapshots::acquire)
                    .isInstanceOf(DataException.class)
                    .hasMessage(
                            "BZ-046 snapshots/CURRENT: er is nog geen snapshot die open kan;"
                                    + " verwacht een gepubliceerde snapshot."
                                    + " Draai eerst bin/binnenzicht build.");
        }
    }

    @Test
    void aNewSnapshotTakesOverWithoutAFailedQuestion() throws Exception {
        publish("s1", 11);
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            Answers answers = new Answers(MetricCatalog.load(), snapshots);
            List<Future<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                calls.add(callers.submit(() -> askUntil(stop, answers)));
            }
            publish("s2", 22);
            await(() -> answers.snapshotId().equals("s2"));
            publish("s3", 33);
            await(() -> answers.snapshotId().equals("s3"));
            stop.set(true);
            for (Future<Integer> call : calls) {
                assertThat(call.get(30, TimeUnit.SECONDS)).isPositive();
            }
            assertThat(persons(answers)).isEqualTo(33);
        } finally {
            callers.shutdownNow();
        }
    }

    private static int askUntil(AtomicBoolean stop, Answers answers) {
        int asked = 0;
        while (!stop.get()) {
            assertThat(persons(answers)).isIn(11.0, 22.0, 33.0);
            asked++;
        }
        return asked;
    }

    @Test
    void whoHoldsAnOldSnapshotKeepsItUntilDone() throws Exception {
        publish("s1", 11);
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            ServedSnapshot old = snapshots.acquire();
            publish("s2", 22);
            await(
                    () -> {
                        try (ServedSnapshot now = snapshots.acquire()) {
                            return now.id().equals("s2");
                        }
                    });

            assertThat(old.query("select client_id from fct_client_maand").size()).isEqualTo(11);
            old.close();
            assertThat(old.hold()).as("closed after the last use").isFalse();
        }
    }

    @Test
    void aSnapshotThatDoesNotOpenLeavesTheOldOneServing() throws Exception {
        publish("s1", 11);
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            Answers answers = new Answers(MetricCatalog.load(), snapshots);
            brokenSnapshot();
            await(() -> snapshots.fault().isPresent());

            assertThat(answers.snapshotId()).isEqualTo("s1");
            assertThat(snapshots.fault().orElseThrow().text())
                    .isEqualTo(
                            "BZ-049 snapshots/s2/marts.duckdb: dit bestand gaat niet open;"
                                    + " verwacht een leesbare snapshot. De vorige snapshot blijft"
                                    + " in gebruik; bouw opnieuw met bin/binnenzicht build.");

            publish("s3", 33);
            await(() -> answers.snapshotId().equals("s3"));
            assertThat(snapshots.fault()).isEmpty();
        }
    }

    private void brokenSnapshot() throws IOException {
        Snapshot work = store.workFor("s2");
        Files.writeString(work.duckdb(), "no database");
        store.publish(work);
    }
}
