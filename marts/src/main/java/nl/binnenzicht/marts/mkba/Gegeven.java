package nl.binnenzicht.marts.mkba;

import nl.binnenzicht.marts.statistics.Uncertain;

/**
 * A number that a case rests on, and where it came from.
 *
 * @param isAanname nobody measured it; said wherever the number is shown
 */
public record Gegeven(Uncertain waarde, String bron, boolean isAanname) {

    /** The same source with another value, as in a scenario. */
    Gegeven with(Uncertain other) {
        return new Gegeven(other, bron, isAanname);
    }
}
