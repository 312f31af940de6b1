package nl.binnenzicht.dashboard.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.marts.metric.MetricColumns;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;

/** What the build said of each snapshot, read once, and the titles of columns. */
final class SnapshotFacts {

    private static final int REMEMBERED = 8;

    private final SnapshotStore store;
    private final MetricColumns columns;
    private final Cache<String, SnapshotInfo> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    SnapshotFacts(SnapshotStore store, MetricColumns columns) {
        this.store = store;
        this.columns = columns;
    }

    SnapshotInfo of(String snapshotId) {
        return known.get(snapshotId, this::read);
    }

    private SnapshotInfo read(String snapshotId) {
        Snapshot snapshot = store.snapshot(snapshotId);
        return Files.isRegularFile(snapshot.info())
                ? Json.read(snapshot.info(), SnapshotInfo.class)
                : new SnapshotInfo(
                        snapshotId, Instant.EPOCH, 190001, Map.of(), List.of(), Map.of());
    }

    /** Title of a dimension column, as the screen says it. */
    String title(String column) {
        return columns.require(column).title();
    }
}
