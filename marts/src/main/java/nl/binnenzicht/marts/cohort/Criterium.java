package nl.binnenzicht.marts.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can be asked of a person. This list is closed: what is not here cannot be asked.
 * Nationality, origin and postcode are not here on purpose.
 */
public sealed interface Criterium extends Voorwaarde {

    /** The furthest moment it looks at. */
    Afstand tot();

    @Override
    default List<Criterium> criteria() {
        return List.of(this);
    }

    /**
     * The state at the end of a month: the last month end on or before the index date, moved a
     * whole number of months. Does not hold for who is not in {@code fct_client_maand} that month.
     *
     * @param wat which characteristic
     * @param codes any of these; empty: any code at all
     * @param maanden 0 at the index, negative before it
     */
    record Stand(Kenmerk wat, List<String> codes, int maanden) implements Criterium {
        public Stand {
            codes = List.copyOf(codes);
        }

        @Override
        public Afstand tot() {
            return new Afstand(maanden, Afstand.Eenheid.MAANDEN);
        }
    }

    /**
     * Something that happened, ran or ended in a window, a number of times.
     *
     * @param bron what
     * @param codes any of these; empty: any code
     * @param hoe began, ran or ended
     * @param venster when
     * @param aantal how many different ones
     */
    record Gebeurtenis(Bron bron, List<String> codes, Hoe hoe, Venster venster, Aantal aantal)
            implements Criterium {
        public Gebeurtenis {
            codes = List.copyOf(codes);
        }

        @Override
        public Afstand tot() {
            return venster.tot();
        }
    }

    /**
     * A score of a ZRM domain in a window; only screenings by a professional.
     *
     * @param domein 01 to 13
     * @param van lowest score, 1 to 5
     * @param totEnMet highest score
     * @param welke which of the scores in the window
     * @param venster when
     */
    record Zrm(String domein, int van, int totEnMet, Welke welke, Venster venster)
            implements Criterium {
        @Override
        public Afstand tot() {
            return venster.tot();
        }
    }

    /** The index date lies between two days, both included; an empty one does not bound. */
    record Indexdatum(Optional<LocalDate> van, Optional<LocalDate> totEnMet) implements Criterium {
        @Override
        public Afstand tot() {
            return Afstand.NUL;
        }
    }

    /** How something that lasts is looked at. */
    enum Hoe {
        GESTART,
        /** On a day or more of the window. */
        LOOPT,
        BEEINDIGD
    }

    /** Which of several scores is meant. */
    enum Welke {
        EERSTE,
        LAATSTE,
        /** Any of them. */
        EEN
    }

    /**
     * How often.
     *
     * @param min at least, 0 or more
     * @param max at most; empty: no limit
     */
    record Aantal(int min, Optional<Integer> max) {

        /** At least once. */
        public static final Aantal MINSTENS_EEN = new Aantal(1, Optional.empty());
    }
}
