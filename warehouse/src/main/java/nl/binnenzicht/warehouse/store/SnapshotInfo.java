package nl.binnenzicht.warehouse.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.check.CheckResult;

/**
 * What a build says of the snapshot it made.
 *
 * @param id of the snapshot
 * @param gemaaktOp moment of publication, UTC
 * @param laatsteMaand last complete month in the data, yyyymm
 * @param rijen rows per table
 * @param controles outcome of every check
 * @param leveringen deliveries in force per source table, {@code bron/tabel} to delivery ids with
 *     {@code ", "} between
 * @param bekendTot the last moment that counted, UTC: nothing that landed after it is in the
 *     snapshot. Of an ordinary build the moment at which its deliveries were chosen; of {@code
 *     build --bekend-op} the end of that day. In snapshots from before this was noted: {@code
 *     gemaaktOp}
 */
public record SnapshotInfo(
        String id,
        Instant gemaaktOp,
        int laatsteMaand,
        Map<String, Long> rijen,
        List<CheckResult> controles,
        Map<String, String> leveringen,
        Instant bekendTot) {

    public SnapshotInfo {
        bekendTot = bekendTot == null ? gemaaktOp : bekendTot;
    }

    /** Made of everything that had landed when it was made. */
    public SnapshotInfo(
            String id,
            Instant gemaaktOp,
            int laatsteMaand,
            Map<String, Long> rijen,
            List<CheckResult> controles,
            Map<String, String> leveringen) {
        this(id, gemaaktOp, laatsteMaand, rijen, controles, leveringen, gemaaktOp);
    }
}
