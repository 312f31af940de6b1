package nl.binnenzicht.marts.cohort;

import java.util.List;

/**
 * A group of people: everyone with an index date to whom every rule applies.
 *
 * @param naam as people call it; empty: none
 * @param toelichting why it exists; empty: none
 * @param index which day is the index date of a person
 * @param regels in the order in which people drop out; may be empty
 */
public record Cohort(String naam, String toelichting, Index index, List<Regel> regels) {

    /** The version of the language that this program writes and reads. */
    public static final int VERSIE = 1;

    public Cohort {
        regels = List.copyOf(regels);
    }

    /**
     * A rule: one step in the table of who drops out where.
     *
     * @param naam as people call it; empty: the words of the condition
     * @param voorwaarde what must hold
     */
    public record Regel(String naam, Voorwaarde voorwaarde) {}

    /** The same group under another name. */
    public Cohort genaamd(String andere) {
        return new Cohort(andere, toelichting, index, regels);
    }

    /** Only the first rules. */
    public Cohort tot(int aantalRegels) {
        return new Cohort(naam, toelichting, index, regels.subList(0, aantalRegels));
    }

    /**
     * How many days after the index date must have been seen to judge every rule; a month counts
     * 31. Empty when nothing after the index date is asked.
     */
    public List<Afstand> naDeIndex() {
        return regels.stream()
                .flatMap(regel -> regel.voorwaarde().criteria().stream())
                .map(Criterium::tot)
                .filter(Afstand::isNaIndex)
                .distinct()
                .toList();
    }
}
