package nl.binnenzicht.dashboard.answer;

import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * What the engine found, before the gate: exact numbers of any group, so nothing outside this
 * package can hold one.
 *
 * <p>A breakdown has a row for every group that ever occurred under these filters, also when it is
 * empty now: that a group is empty is a finding too.
 *
 * @param metric the definition
 * @param request the question
 * @param state whether the period could be measured; rows are empty unless GEMETEN
 * @param rows dimension columns as asked, then {@code waarde}, {@code aantal_clienten} and where
 *     the metric gives them {@code teller}, {@code noemer}; of a TABEL its own columns and {@code
 *     aantal_clienten}
 * @param names of the codes in the rows
 * @param snapshotId which snapshot answered
 */
record Found(
        Metric metric,
        MetricRequest request,
        Answer.State state,
        Rows rows,
        CodeNames names,
        String snapshotId) {}
