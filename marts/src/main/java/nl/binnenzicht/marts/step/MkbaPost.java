package nl.binnenzicht.marts.step;

/**
 * What an extra job, or a participant, costs or yields an actor.
 *
 * @param prijs code of the price
 * @param eenheidsprijs euro in prices of the case
 * @param grondslag what the price is counted over
 * @param factor share and sign: plus is a gain for the actor
 * @param isOverdracht moves money between actors and leaves the total as it was
 * @param bron of the factor
 */
record MkbaPost(
        String code,
        String actor,
        String prijs,
        double eenheidsprijs,
        Grondslag grondslag,
        double factor,
        boolean isOverdracht,
        String bron) {

    /** What the price is counted over. */
    enum Grondslag {
        /** Months that the voorziening lasts, per participant, in year 0. */
        MAAND,
        /** Years of work that would not have been worked without it. */
        BAAN
    }

    /** Gain of the actor per month or per year of work. */
    double bedrag() {
        return eenheidsprijs * factor;
    }
}
