package nl.binnenzicht.dashboard.answer;

import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.cohort.Cohort;

/**
 * How many people are in a cohort, and where the others dropped out. Made by {@link Cohorten}.
 *
 * @param cohort what was asked
 * @param aantal people in the cohort
 * @param uitval a row per step: {@code stap}, {@code over} (people left), {@code eraf} (people that
 *     this step took away)
 */
public record CohortTelling(Cohort cohort, Cell aantal, Published uitval) {

    public String snapshotId() {
        return uitval.snapshotId();
    }
}
