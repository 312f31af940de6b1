package nl.binnenzicht.marts.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Which day is the index date of a person; who has none is not in the cohort. */
public sealed interface Index {

    /** Everyone in {@code fct_client_maand} that month; the index date is its last day. */
    record Maand(YearMonth maand) implements Index {}

    /**
     * The day of an event.
     *
     * @param bron what begins that day
     * @param codes any of these; empty: any code
     * @param welke which one when there are more
     * @param moment the day itself, or the last day of its month
     * @param van first day that may be an index date; empty: no bound
     * @param totEnMet last day; empty: no bound
     */
    record Gebeurtenis(
            Bron bron,
            List<String> codes,
            Welke welke,
            Moment moment,
            Optional<LocalDate> van,
            Optional<LocalDate> totEnMet)
            implements Index {
        public Gebeurtenis {
            codes = List.copyOf(codes);
        }
    }

    /** Which one when there are more. */
    enum Welke {
        /** The first in the data; it must lie between the bounds. */
        EERSTE,
        EERSTE_IN_PERIODE,
        LAATSTE_IN_PERIODE
    }

    /** Which day of the event. */
    enum Moment {
        DAG,
        /** Last day of its month: states of that month are known then. */
        MAANDEINDE
    }
}
