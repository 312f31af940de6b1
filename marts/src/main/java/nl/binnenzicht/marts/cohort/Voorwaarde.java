package nl.binnenzicht.marts.cohort;

import java.util.List;
import java.util.stream.Stream;

/** What must hold of a person with an index date. */
public sealed interface Voorwaarde
        permits Voorwaarde.En, Voorwaarde.Of, Voorwaarde.Niet, Criterium {

    /** All of them hold. */
    record En(List<Voorwaarde> delen) implements Voorwaarde {
        public En {
            delen = List.copyOf(delen);
        }

        @Override
        public List<Criterium> criteria() {
            return onder(delen.stream());
        }
    }

    /** At least one of them holds. */
    record Of(List<Voorwaarde> delen) implements Voorwaarde {
        public Of {
            delen = List.copyOf(delen);
        }

        @Override
        public List<Criterium> criteria() {
            return onder(delen.stream());
        }
    }

    /** It does not hold. */
    record Niet(Voorwaarde deel) implements Voorwaarde {
        @Override
        public List<Criterium> criteria() {
            return deel.criteria();
        }
    }

    /** Every criterion below it, in order. */
    List<Criterium> criteria();

    private static List<Criterium> onder(Stream<Voorwaarde> delen) {
        return delen.flatMap(deel -> deel.criteria().stream()).toList();
    }
}
