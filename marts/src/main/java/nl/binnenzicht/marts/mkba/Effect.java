package nl.binnenzicht.marts.mkba;

import java.util.Optional;

/**
 * What the measure changes, per unit of the case.
 *
 * @param betekenis in words: extra kans op werk binnen twaalf maanden
 * @param eenheid {@code aandeel} for a share of 1, otherwise free
 * @param gegeven the estimate with its uncertainty; empty where none is known
 * @param reden why none is known; empty where one is
 */
public record Effect(String betekenis, String eenheid, Optional<Gegeven> gegeven, String reden) {

    /** The unit of an effect that is read in percentage points. */
    public static final String AANDEEL = "aandeel";

    public boolean isAandeel() {
        return eenheid.equals(AANDEEL);
    }

    Effect with(Gegeven other) {
        return new Effect(betekenis, eenheid, Optional.of(other), "");
    }
}
