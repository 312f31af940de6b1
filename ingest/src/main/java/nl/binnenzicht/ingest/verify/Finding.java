package nl.binnenzicht.ingest.verify;

import java.util.Optional;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * One thing that is not as it should be.
 *
 * @param problem what, where, and what to do
 * @param repair what {@code --herstel} does about it; empty when a person must act
 */
record Finding(Problem problem, Optional<Repair> repair) {

    /**
     * A step that loses nothing.
     *
     * @param says what it did, for the screen
     * @param isEnough whether all is well afterwards, without a person
     */
    record Repair(String says, boolean isEnough, Runnable step) {}

    static Finding of(Problem problem) {
        return new Finding(problem, Optional.empty());
    }

    static Finding repairable(Problem problem, String says, Runnable step) {
        return new Finding(problem, Optional.of(new Repair(says, true, step)));
    }

    static Finding eased(Problem problem, String says, Runnable step) {
        return new Finding(problem, Optional.of(new Repair(says, false, step)));
    }
}
