package nl.binnenzicht.marts.mkba;

import java.util.List;

/**
 * A discount rate, real, and the variants to show beside it; as shares of 1.
 *
 * @param bron where it was prescribed
 */
public record Disconto(double voet, List<Double> varianten, String bron) {

    public Disconto {
        varianten = List.copyOf(varianten);
    }
}
