package nl.binnenzicht.dashboard.answer;

import java.util.List;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * The one thing that leaves the engine: a question and what its asker may know of the answer. Made
 * by {@link Answers} from what a {@link Gate} let through; page, file, API and notebook hold this
 * and never the rows behind it.
 */
public final class Answer {

    private final Metric metric;
    private final MetricRequest request;
    private final List<Periode> perioden;
    private final State state;
    private final Published table;

    Answer(
            Metric metric,
            MetricRequest request,
            List<Periode> perioden,
            State state,
            Published table) {
        this.metric = metric;
        this.request = request;
        this.perioden = List.copyOf(perioden);
        this.state = state;
        this.table = table;
    }

    /** Whether the data cover the period. */
    public enum State {
        GEMETEN,
        /** The period ends after the last month of the data. */
        NOG_NIET_MEETBAAR,
        /** The period begins before the first month of the data. */
        ONBEKEND
    }

    public Metric metric() {
        return metric;
    }

    public MetricRequest request() {
        return request;
    }

    /** One period; of a series each one, in order. */
    public List<Periode> perioden() {
        return perioden;
    }

    /** Whether the period could be measured; of a series that of its first period. */
    public State state() {
        return state;
    }

    /** The numbers: dimensions in front, then the values; of a series first the period. */
    public Published table() {
        return table;
    }

    public String snapshotId() {
        return table.snapshotId();
    }
}
