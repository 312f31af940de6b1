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
 */
public record SnapshotInfo(
        String id,
        Instant gemaaktOp,
        int laatsteMaand,
        Map<String, Long> rijen,
        List<CheckResult> controles,
        Map<String, String> leveringen) {}
