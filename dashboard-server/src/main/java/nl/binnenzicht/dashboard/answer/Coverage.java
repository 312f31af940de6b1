package nl.binnenzicht.dashboard.answer;

import java.util.List;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.term.Periode;

/** Whether the data cover what a metric needs of a period. */
final class Coverage {

    private Coverage() {}

    /**
     * A year that is not over has no year-end state and no full flow yet; what runs up to and
     * including the last month simply stops earlier.
     */
    static Answer.State of(Metric metric, Periode periode, List<Integer> maanden) {
        int needed =
                switch (metric.moment()) {
                    case STAND -> periode.lastId();
                    case STROOM, GEMIDDELDE_STAND -> periode.firstId();
                    case VOORTSCHRIJDEND -> periode.trailingYear().firstId();
                    case TOT_EN_MET, JAAR, ALTIJD -> 0;
                };
        if (needed == 0) {
            return Answer.State.GEMETEN;
        }
        if (maanden.isEmpty() || needed < maanden.get(0)) {
            return Answer.State.ONBEKEND;
        }
        return periode.lastId() > maanden.get(maanden.size() - 1)
                ? Answer.State.NOG_NIET_MEETBAAR
                : Answer.State.GEMETEN;
    }
}
