package nl.binnenzicht.dashboard.page.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Published;

/**
 * Every value of others, as one answer gave it.
 *
 * @param all in the order of the answer
 */
record Anderen(List<Ander> all) {

    /** Groups in the order of the page: the nearest first. */
    static final List<String> GROEPEN = List.of("GROOTTEKLASSE", "REGIO", "LANDELIJK");

    static Anderen of(Published table) {
        List<Ander> all = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            all.add(new Ander(table, row));
        }
        return new Anderen(List.copyOf(all));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * The newest of a group that is not of a later year; computed from the members before
     * published, because of that we know what it rests on, and one with a value before one without.
     */
    Optional<Ander> newest(String indicator, String groep, int year) {
        return all.stream()
                .filter(one -> one.indicator().equals(indicator))
                .filter(one -> one.groepCode().equals(groep))
                .filter(one -> one.jaar() <= year)
                .max(
                        Comparator.comparing(Ander::periode)
                                .thenComparing(one -> one.waarde().isShown())
                                .thenComparing(Ander::isBerekend));
    }

    /** The one of a group in exactly that year. */
    Optional<Ander> ofYear(String indicator, String groep, int year) {
        return newest(indicator, groep, year)
                .filter(one -> one.periode().equals(String.valueOf(year)));
    }
}
