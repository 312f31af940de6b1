package nl.binnenzicht.dashboard.answer;

import java.util.List;
import nl.binnenzicht.dashboard.disclosure.Published;

/**
 * The chain from a number back to the files it rests on, as far as its asker may see it.
 *
 * @param answer the number itself
 * @param sql as it ran, with question marks
 * @param parameters in the order of the question marks, as SQL writes them
 * @param writtenOut the same query to run by hand
 * @param steps how many rows and persons there are after each step, in order
 * @param checks a row per check of the tables used: {@code tabel}, {@code controle_naam}, {@code
 *     severity}, {@code uitkomst}, {@code aantal_rijen}
 * @param origins a row per source table that bears on the tables used: {@code tabel}, {@code bron},
 *     {@code bron_tabel}, {@code via}
 * @param deliveries a row per delivery of those source tables that counts in this snapshot
 * @param failed how many checks found rows
 * @param builtWith version of the definition when the snapshot was made; empty where it was not
 *     kept
 */
public record Explanation(
        Answer answer,
        String sql,
        List<String> parameters,
        String writtenOut,
        List<Step> steps,
        Published checks,
        Published origins,
        Published deliveries,
        long failed,
        String builtWith) {

    /**
     * One step of the calculation.
     *
     * @param name of the table or of the part of the query
     * @param what it is, in words
     * @param sql that gives the two counts when it is run on the snapshot
     * @param counts one row: {@code rijen} and {@code personen}; the latter NVT where the rows are
     *     not about persons
     */
    public record Step(String name, String what, String sql, Published counts) {}

    public Explanation {
        parameters = List.copyOf(parameters);
        steps = List.copyOf(steps);
    }
}
