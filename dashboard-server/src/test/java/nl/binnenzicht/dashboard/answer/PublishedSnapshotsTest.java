package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
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
        store.publish(made(id, persons));
    }

    private Snapshot made(String id, int persons) {
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
        return work;
    }

    private static double persons(Answers answers) {
        return answers.find(
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

    /** Says of a published snapshot when it was made, as the build does. */
    private void madeOn(String id, String moment) throws IOException {
        madeOn(id, moment, moment);
    }

    /** As {@code build --bekend-op} says it: made then, of what was known before. */
    private void madeOn(String id, String moment, String known) throws IOException {
        SnapshotInfo info =
                new SnapshotInfo(
                        id,
                        Instant.parse(moment),
                        202512,
                        Map.of(),
                        List.of(),
                        Map.of(),
                        Instant.parse(known));
        Files.writeString(store.snapshot(id).info(), Json.write(info));
    }

    private static Double persons(Answers answers, AsOf asOf) {
        MetricRequest request =
                MetricRequest.of(
                        "bestand_personen", Periode.parse("2025-12"), Policy.informatiemanager());
        return answers.run(request.asOf(asOf)).table().cell(0, "waarde").number();
    }

    @Test
    void anOldSnapshotAnswersWhatItKnewAndTheNewestWhatIsKnownNow() throws Exception {
        publish("s1", 11);
        madeOn("s1", "2026-01-05T08:00:00Z");
        publish("s2", 22);
        madeOn("s2", "2026-02-05T23:30:00Z");
        publish("s3", 33);
        madeOn("s3", "2026-03-05T08:00:00Z");
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            Answers answers = new Answers(MetricCatalog.load(), snapshots);

            assertThat(persons(answers, AsOf.now())).isEqualTo(33);
            assertThat(persons(answers, AsOf.snapshot("s1"))).isEqualTo(11);
            assertThat(persons(answers, AsOf.snapshot("s3"))).isEqualTo(33);
            assertThat(answers.snapshotId(AsOf.parse("", "2026-01-05"))).isEqualTo("s1");
            assertThat(answers.snapshotId(AsOf.parse("", "2026-02-05")))
                    .as("half past midnight on the sixth, here")
                    .isEqualTo("s1");
            assertThat(answers.snapshotId(AsOf.parse("", "2026-02-06"))).isEqualTo("s2");
            assertThat(answers.snapshotId(AsOf.parse("", "2030-01-01"))).isEqualTo("s3");

            store.publishBeside(made("s4", 44));
            madeOn("s4", "2026-04-01T08:00:00Z", "2026-01-31T22:59:59.999999999Z");
            assertThat(answers.snapshotId(AsOf.parse("", "2026-01-31")))
                    .as("built later, of what was known at the end of that day")
                    .isEqualTo("s4");
            assertThat(persons(answers, AsOf.parse("", "2026-01-31"))).isEqualTo(44);
            assertThat(answers.snapshotId(AsOf.parse("", "2026-01-30"))).isEqualTo("s1");
            assertThat(answers.snapshotId(AsOf.parse("", "2026-03-31"))).isEqualTo("s3");
            assertThat(persons(answers, AsOf.now())).isEqualTo(33);
        }
    }

    @Test
    void aSnapshotThatIsNotThereIsRefusedWithWhatThereIs() throws Exception {
        publish("20260105T080000Z-01", 11);
        madeOn("20260105T080000Z-01", "2026-01-05T08:00:00Z");
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            Answers answers = new Answers(MetricCatalog.load(), snapshots);

            assertThatThrownBy(() -> persons(answers, AsOf.snapshot("20260105T080000Z-02")))
                    .isInstanceOf(RequestException.class)
                    .hasMessage(
                            "BZ-165 as_of: deze snapshot bestaat niet, of niet meer; verwacht een"
                                    + " van 20260105T080000Z-01. Bedoelde u 20260105T080000Z-01?");
            assertThatThrownBy(() -> persons(answers, AsOf.snapshot("../vault")))
                    .hasMessageStartingWith("BZ-165")
                    .hasMessageNotContaining("vault");
            assertThatThrownBy(() -> persons(answers, AsOf.parse("", "2026-01-04")))
                    .hasMessageStartingWith(
                            "BZ-165 bekend_op 2026-01-04: er is geen snapshot die alleen weet wat"
                                    + " toen bekend was; verwacht een van 20260105T080000Z-01.");
            assertThatThrownBy(() -> AsOf.parse("", "5-1-2026"))
                    .hasMessageStartingWith("BZ-168 bekend_op: dit is geen dag");
            assertThatThrownBy(() -> AsOf.parse("s1", "2026-01-05"))
                    .hasMessageStartingWith("BZ-168 as_of: een snapshot en een dag tegelijk");
        }
    }

    @Test
    void anOldSnapshotThatDoesNotOpenIsNamed() throws Exception {
        publish("s1", 11);
        Files.writeString(store.snapshot("s1").duckdb(), "no database");
        publish("s2", 22);
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            Answers answers = new Answers(MetricCatalog.load(), snapshots);

            assertThatThrownBy(() -> persons(answers, AsOf.snapshot("s1")))
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith(
                            "BZ-166 snapshots/s1/marts.duckdb: dit bestand gaat niet open");
            assertThat(persons(answers, AsOf.now())).isEqualTo(22);
        }
    }

    @Test
    void noMoreThanTwoOldSnapshotsAreOpenAndOneInUseIsNeverClosed() {
        for (int i = 1; i <= 4; i++) {
            publish("s" + i, 10 + i);
        }
        try (OldSnapshots old = new OldSnapshots(Clock.systemUTC())) {
            ServedSnapshot first = old.acquire(store.snapshot("s1"));
            old.acquire(store.snapshot("s2")).close();
            old.acquire(store.snapshot("s3")).close();

            assertThat(old.size()).isEqualTo(OldSnapshots.MOST);
            assertThat(first.query("select client_id from fct_client_maand").size()).isEqualTo(11);

            ServedSnapshot third = old.acquire(store.snapshot("s3"));
            assertThatThrownBy(() -> old.acquire(store.snapshot("s4")))
                    .isInstanceOf(RequestException.class)
                    .hasMessageStartingWith("BZ-169 as_of: er zijn al 2 oude snapshots in gebruik");
            third.close();
            old.acquire(store.snapshot("s4")).close();
            first.close();
        }
    }

    @Test
    void whatNobodyAskedForLatelyOrWhatWasRemovedIsClosed() {
        publish("s1", 11);
        publish("s2", 12);
        SteppingClock clock = new SteppingClock();
        try (OldSnapshots old = new OldSnapshots(clock)) {
            old.acquire(store.snapshot("s1")).close();
            old.sweep();
            assertThat(old.size()).isEqualTo(1);
            clock.step(Duration.ofMinutes(2));
            old.sweep();
            assertThat(old.size()).isZero();

            old.acquire(store.snapshot("s2")).close();
            store.discard(store.snapshot("s2"));
            old.sweep();
            assertThat(old.size()).as("removed from the disk, so no longer served").isZero();
        }
    }

    @Test
    void aSwitchBackToASnapshotThatIsOpenAsAnOldOneTakesItOver() throws Exception {
        publish("s1", 11);
        publish("s2", 22);
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            Answers answers = new Answers(MetricCatalog.load(), snapshots);
            assertThat(persons(answers, AsOf.snapshot("s1"))).isEqualTo(11);
            Files.writeString(folder.resolve("snapshots/CURRENT"), "s1\n");
            await(() -> answers.snapshotId().equals("s1"));

            assertThat(persons(answers)).isEqualTo(11);
            assertThat(persons(answers, AsOf.snapshot("s2"))).isEqualTo(22);
            assertThat(snapshots.fault()).isEmpty();
        }
    }

    @Test
    void aMetricThatIsNewerThanTheSnapshotIsASentenceNotAFailure() {
        publish("s1", 11);
        Snapshot work = store.workFor("s2");
        StarSchema schema = StarSchema.read();
        try (DuckDb file = DuckDb.create(work.duckdb())) {
            schema.tables()
                    .forEach(
                            (table, columns) ->
                                    file.execute(StarSchema.createTable(table, columns)));
            file.execute(
                    "insert into dim_periode (periode_id, jaar, begindatum, einddatum)"
                            + " values (202512, 2025, date '2025-12-01', date '2025-12-31')");
            file.execute("drop table fct_stroom");
            file.execute("drop table dim_leefvorm");
            file.execute("alter table fct_client_maand drop column is_bijstand");
        }
        store.publish(work);
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            Answers answers = new Answers(MetricCatalog.load(), snapshots);

            assertThatThrownBy(() -> persons(answers))
                    .isInstanceOf(RequestException.class)
                    .hasMessageStartingWith(
                            "BZ-167 metric bestand_personen: snapshot s2 heeft niet: is_bijstand;");
            assertThatThrownBy(
                            () ->
                                    answers.run(
                                            MetricRequest.of(
                                                    "uitstroom",
                                                    Periode.parse("2025-12"),
                                                    Policy.management())))
                    .hasMessageStartingWith(
                            "BZ-167 metric uitstroom: snapshot s2 heeft niet: tabel fct_stroom;");
            assertThat(persons(answers, AsOf.snapshot("s1"))).isEqualTo(11);
        }
    }

    /** A clock that stands still until it is told to go on. */
    private static final class SteppingClock extends Clock {

        private Instant now = Instant.parse("2026-01-05T08:00:00Z");

        void step(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
