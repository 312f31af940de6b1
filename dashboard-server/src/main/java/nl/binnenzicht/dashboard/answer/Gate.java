package nl.binnenzicht.dashboard.answer;

import java.util.List;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.MetricColumns;

/**
 * Where the policy of a question is applied, and the only code that sees exact numbers and makes
 * them into something that may be shown.
 *
 * <p>This is the seam for another protection: a subclass in this package decides what to do with
 * what was found, {@link Answers} asks it for every question, and no page, file or API can tell
 * which one it is. The protected cube with noise goes here, beside {@link SmallCells}.
 */
public abstract class Gate {

    /** Nobody outside this package can make a gate, and so nobody can be handed exact numbers. */
    Gate() {}

    /** Withholds what rests on too few persons for the policy, and turns codes into names. */
    public static Gate smallCells(MetricColumns titles) {
        return new SmallCells(titles);
    }

    /** One answer as a table: the dimensions, then the values. */
    abstract Published publish(Found found);

    /**
     * The same question over several periods as one table with column {@code periode} in front; its
     * code is the written form of the period.
     */
    abstract Published publishSeries(List<Found> found);
}
