package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;

/**
 * Takes persons out of what is published. The snapshot that serves gets a successor without their
 * rows, so that a server that runs goes over to it; every other snapshot that holds them is
 * removed. Estimates over groups in the successor still rest on them until the next build.
 */
final class SnapshotCleaning {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final SnapshotStore store;
    private final Collection<String> clientIds;
    private final Map<String, ? extends Collection<String>> numbers;

    SnapshotCleaning(
            DataHome home,
            Collection<String> clientIds,
            Map<String, ? extends Collection<String>> numbers) {
        this.store = new SnapshotStore(home);
        this.clientIds = clientIds;
        this.numbers = numbers;
    }

    /** Rows about them per table of the snapshot that serves; empty without one. */
    Map<String, Long> serving() {
        return store.current().map(this::counts).orElseGet(Map::of);
    }

    /** Problems: BZ-114 when the snapshot that serves is not what was published. */
    void requireWhole() {
        store.current().ifPresent(this::counts);
    }

    private Map<String, Long> counts(Snapshot snapshot) {
        store.requireWhole(snapshot);
        try {
            return count(snapshot);
        } catch (IllegalStateException e) {
            throw SnapshotStore.damaged(snapshot, "marts.duckdb is niet te lezen");
        }
    }

    private Map<String, Long> count(Snapshot snapshot) {
        try (DuckDb db = DuckDb.inMemory();
                SnapshotTables tables = SnapshotTables.open(db, snapshot, clientIds, numbers)) {
            return tables.counts();
        }
    }

    /** Cleans everything; returns how many snapshots were replaced or removed. */
    int clean() throws IOException {
        store.discardLeftovers();
        int cleaned = 0;
        Optional<Snapshot> current = store.current();
        if (current.isPresent() && !counts(current.get()).isEmpty()) {
            succeed(current.get());
        }
        String serving = store.current().map(Snapshot::id).orElse("");
        for (Snapshot snapshot : store.all()) {
            if (!snapshot.id().equals(serving) && mayHold(snapshot)) {
                Folders.delete(snapshot.folder());
                cleaned++;
            }
        }
        return cleaned;
    }

    private boolean mayHold(Snapshot snapshot) {
        try {
            return !counts(snapshot).isEmpty();
        } catch (DataException e) {
            return true; // what cannot be looked through cannot stay
        }
    }

    private void succeed(Snapshot current) throws IOException {
        Snapshot work = store.workFor(nextId());
        Map<String, Long> rows = new TreeMap<>();
        try (DuckDb db = DuckDb.create(work.duckdb());
                SnapshotTables tables = SnapshotTables.open(db, current, clientIds, numbers)) {
            for (String table : tables.names()) {
                db.execute("create table " + table + " as " + tables.without(table));
                Path folder = work.table(table);
                Files.createDirectories(folder);
                db.execute(
                        "copy %s to %s (format parquet, compression zstd)"
                                .formatted(
                                        table,
                                        LandedParts.quoted(folder.resolve("part-0.parquet"))));
                rows.put(
                        table,
                        db.query("select count(*) as aantal from " + table).integer(0, "aantal"));
            }
        }
        if (Files.exists(current.info())) {
            SnapshotInfo was = Json.read(current.info(), SnapshotInfo.class);
            rows.keySet().retainAll(was.rijen().keySet());
            Files.writeString(
                    work.info(),
                    Json.write(
                            new SnapshotInfo(
                                    work.id(),
                                    Instant.now(),
                                    was.laatsteMaand(),
                                    rows,
                                    was.controles(),
                                    was.leveringen(),
                                    was.bekendTot())),
                    StandardCharsets.UTF_8);
        }
        Checksums.write(work.folder());
        Folders.sync(work.folder());
        store.publish(work);
    }

    /** An id after every one there is, also when the clock was set back. */
    private String nextId() {
        LocalDateTime second = LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
        String last = store.all().stream().map(Snapshot::id).max(String::compareTo).orElse("");
        String id = SECOND.format(second) + "-01";
        if (last.length() == id.length() && id.compareTo(last) <= 0) {
            second = LocalDateTime.parse(last.substring(0, last.length() - 3), SECOND);
            id = SECOND.format(second.plusSeconds(1)) + "-01";
        }
        return id;
    }
}
