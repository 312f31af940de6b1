package nl.binnenzicht.marts.cohort;

import java.util.Optional;

/**
 * The time around the index date in which something must have happened; both ends count.
 *
 * @param van empty: from the beginning of the data
 * @param tot the last day; the index date unless the definition says otherwise, so that nothing of
 *     later slips in unseen
 */
public record Venster(Optional<Afstand> van, Afstand tot) {

    /** Everything up to and including the index date. */
    public static final Venster TOT_EN_MET_INDEX = new Venster(Optional.empty(), Afstand.NUL);

    /** The index date and no other day. */
    public static final Venster OP_INDEX = new Venster(Optional.of(Afstand.NUL), Afstand.NUL);

    /** As people say it. */
    public String inWoorden() {
        if (equals(OP_INDEX)) {
            return "op de index";
        }
        return van.map(begin -> "van " + begin.inWoorden() + " tot en met " + tot.inWoorden())
                .orElse("tot en met " + tot.inWoorden());
    }
}
