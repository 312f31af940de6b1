package nl.binnenzicht.dashboard.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.binnenzicht.dashboard.answer.KnownSnapshots;
import nl.binnenzicht.marts.metric.MetricColumns;
import nl.binnenzicht.warehouse.store.SnapshotInfo;

/** What the build said of each snapshot, read once, and the titles of columns. */
final class SnapshotFacts {

    private static final int REMEMBERED = 8;

    private final KnownSnapshots snapshots;
    private final MetricColumns columns;
    private final Cache<String, SnapshotInfo> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    SnapshotFacts(KnownSnapshots snapshots, MetricColumns columns) {
        this.snapshots = snapshots;
        this.columns = columns;
    }

    SnapshotInfo of(String snapshotId) {
        return known.get(snapshotId, snapshots::info);
    }

    /** Title of a dimension column, as the screen says it. */
    String title(String column) {
        return columns.require(column).title();
    }
}
