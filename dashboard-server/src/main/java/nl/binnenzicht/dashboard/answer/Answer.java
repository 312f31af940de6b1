package nl.binnenzicht.dashboard.answer;

import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * What the engine found, before disclosure control: not to be shown. Only {@code disclosure} turns
 * it into something that may leave.
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
public record Answer(
        Metric metric,
        MetricRequest request,
        State state,
        Rows rows,
        CodeNames names,
        String snapshotId) {

    /** Whether the data cover the period. */
    public enum State {
        GEMETEN,
        /** The period ends after the last month of the data. */
        NOG_NIET_MEETBAAR,
        /** The period begins before the first month of the data. */
        ONBEKEND
    }
}
