package nl.binnenzicht.dashboard.answer;

import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * What the engine found, before disclosure control: not to be shown. Only {@code disclosure} turns
 * it into something that may leave.
 *
 * @param metric the definition
 * @param request the question
 * @param rows dimension columns as asked, then {@code waarde}, {@code aantal_clienten} and where
 *     the metric gives them {@code teller}, {@code noemer}; of a TABEL its own columns and {@code
 *     aantal_clienten}
 * @param snapshotId which snapshot answered
 */
public record Answer(Metric metric, MetricRequest request, Rows rows, String snapshotId) {}
