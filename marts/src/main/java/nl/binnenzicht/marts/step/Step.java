package nl.binnenzicht.marts.step;

import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * A part of the build that SQL says badly: rows in, rows out, the same for the same input. Knows no
 * Spark; the build hands it its inputs and writes what it returns.
 */
public interface Step {

    /** Tables it reads: intermediate or mart, by name. */
    List<String> inputs();

    /** Marts it makes, by name; {@link #run} returns exactly these. */
    List<String> outputs();

    /** One result per output; an empty input gives empty results, never a failure. */
    List<StepTable> run(Map<String, Rows> inputs);
}
