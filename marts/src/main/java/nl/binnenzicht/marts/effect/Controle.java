package nl.binnenzicht.marts.effect;

/**
 * One check of an estimate.
 *
 * @param waarde what was measured, in the unit of the check; NaN: not to be measured
 * @param onder of a 95% interval; NaN: the check has none
 * @param boven of a 95% interval; NaN: the check has none
 * @param grens what the size of the value may not pass
 */
public record Controle(
        Soort soort, Uitslag uitslag, double waarde, double onder, double boven, double grens) {

    /** What is checked, in the order a reader sees it. */
    public enum Soort {
        /** The models found their maximum. */
        MODEL,
        /** The arms are alike in what is known; largest SMD after weighting. */
        BALANS,
        /** Share of starters without anyone comparable. */
        OVERLAP,
        /** Distance to weighting alone, in standard errors. */
        ANDERE_METHODE,
        /** Distance to the estimate among starters who have someone comparable, likewise. */
        GETRIMD,
        /** Work in the year before: no start can change it, so there should be no difference. */
        NEGATIEF,
        /** Months with part-time work in the half year before, as a share of them. */
        VOORAF,
        /** Starters drawn by lot: there should be no difference. */
        PLACEBO
    }

    /** How it ended; what cannot be done is said, and counts neither way. */
    public enum Uitslag {
        DOORSTAAN,
        NIET_DOORSTAAN,
        NIET_UITVOERBAAR
    }

    /** A check whose value must stay at or below a limit. */
    static Controle hoogstens(Soort soort, double waarde, double grens) {
        Uitslag uitslag =
                Double.isNaN(waarde)
                        ? Uitslag.NIET_UITVOERBAAR
                        : waarde <= grens ? Uitslag.DOORSTAAN : Uitslag.NIET_DOORSTAAN;
        return new Controle(soort, uitslag, waarde, Double.NaN, Double.NaN, grens);
    }

    static Controle nietUitvoerbaar(Soort soort, double grens) {
        return new Controle(
                soort, Uitslag.NIET_UITVOERBAAR, Double.NaN, Double.NaN, Double.NaN, grens);
    }

    boolean isFailed() {
        return uitslag == Uitslag.NIET_DOORSTAAN;
    }
}
