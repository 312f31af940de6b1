package nl.binnenzicht.marts.mkba;

import java.util.Map;

/**
 * One thing that is paid or gained because of the measure.
 *
 * @param code unique within the case
 * @param soort decides whether it counts for society
 * @param per what is counted
 * @param prijs code of the price
 * @param hoeveelheid prices per unit counted
 * @param aandelen per actor, signed: plus is a gain. Of KOSTEN they add up to -1, of BATEN to 1, of
 *     OVERDRACHT to 0
 * @param bron of quantity and shares
 */
public record Post(
        String code,
        Soort soort,
        Per per,
        String prijs,
        double hoeveelheid,
        Map<Actor, Double> aandelen,
        String bron) {

    /** What a post is to society. */
    public enum Soort {
        KOSTEN("kosten"),
        BATEN("baten"),
        /** Moves money between actors and leaves society as it was. */
        OVERDRACHT("overdracht");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** What the price of a post is counted over. */
    public enum Per {
        /** Once, in year 0. */
        DEELNEMER,
        /** Months that the measure lasts, from the start on. */
        MAAND,
        /** Every year that someone is still in place, whatever it brings about. */
        PLAATSJAAR,
        /** Years that would not have been there without the measure. */
        EFFECTJAAR
    }

    public boolean isOverdracht() {
        return soort == Soort.OVERDRACHT;
    }

    /** Share that counts for society: 0 for a transfer, minus for costs. */
    double voorSamenleving() {
        return switch (soort) {
            case KOSTEN -> -hoeveelheid;
            case BATEN -> hoeveelheid;
            case OVERDRACHT -> 0;
        };
    }
}
