package nl.binnenzicht.dashboard.page;

import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.Explanation;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * One reader's question to a page, bound to one snapshot: the period, the filters and the door to
 * the numbers.
 */
public interface Enquiry {

    Periode periode();

    /** Value per dimension column; empty for everyone. */
    Map<String, String> filters();

    /** Words of the address that are the page's own, see {@link Page#knows}. */
    default Map<String, String> words() {
        return Map.of();
    }

    /** A metric over the period of the page; filters apply where the metric knows them. */
    default Published ask(String metricId, String... by) {
        return during(periode(), metricId, by);
    }

    /** A metric over another period. */
    Published during(Periode periode, String metricId, String... by);

    /** A metric over another period for everyone, whatever the filters say. */
    Published whole(Periode periode, String metricId, String... by);

    /** A metric over the period of the page under filters of the page's own. */
    Published where(Map<String, String> filters, String metricId, String... by);

    /** A metric over each period, one table with column {@code periode} in front. */
    Published series(List<Periode> perioden, String metricId);

    /** Where a metric over the period and filters of the page comes from. */
    Explanation explain(String metricId);

    /** As {@link #explain(String)}, for everyone and in one snapshot. */
    Explanation explain(String metricId, String snapshotId);

    /** A metric over the period of the page in one snapshot; without rows where it has none. */
    Published at(String snapshotId, String metricId);

    /** Every snapshot there is, oldest first, up to and including the one that serves. */
    List<SnapshotInfo> snapshots();

    Metric definition(String metricId);

    /** Code to Dutch name of a dimension column, in the order of screens. */
    Map<String, String> names(String dimension);

    /** Last month with data. */
    Periode lastMonth();

    /** Years with data, oldest first. */
    List<Integer> years();

    String snapshotId();

    /** Where deliveries and quarantine lie; only the page about deliveries reads it. */
    DataHome home();
}
