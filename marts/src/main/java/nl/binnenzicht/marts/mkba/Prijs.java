package nl.binnenzicht.marts.mkba;

/**
 * A price of a case.
 *
 * @param gegeven euro in prices of {@code prijspeil}
 * @param eenheid what one is: euro per maand
 * @param prijspeil year of the price
 * @param omrekening times this is in prices of the case, by the consumer price index
 */
public record Prijs(
        String code,
        String naam,
        Gegeven gegeven,
        String eenheid,
        int prijspeil,
        double omrekening) {

    /** Euro in prices of the case. */
    public double omgerekend() {
        return gegeven.waarde().base() * omrekening;
    }

    Prijs with(Gegeven other) {
        return new Prijs(code, naam, other, eenheid, prijspeil, omrekening);
    }
}
