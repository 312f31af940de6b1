package nl.binnenzicht.marts.effect;

import java.util.List;

/**
 * What is asked, of whom and with which outcomes, written down before anyone looks at an answer.
 * The step computes this and nothing else.
 *
 * @param versie of the plan
 * @param vastgesteldOp ISO date
 * @param uitkomsten in the order of the plan; one is PRIMAIR
 * @param instrumenten voorziening codes, in order
 * @param segmenten kwadrant codes, and {@link Vergelijking#ALLE}
 * @param kenmerken covariates, by name
 */
public record Analyseplan(
        String versie,
        String vastgesteldOp,
        List<Uitkomst> uitkomsten,
        List<String> instrumenten,
        List<String> segmenten,
        List<String> kenmerken) {

    /** How much weight an answer has: a question asked later, or of a selected few, has less. */
    public enum Rang {
        PRIMAIR,
        SECUNDAIR,
        /** Outside the promise of the plan: to look further, not to decide on. */
        VERKENNEND
    }

    /** What is looked at after a start. */
    public enum Gevolg {
        /** Left for work. */
        WERK(true),
        /** Left for work, and no bijstand up to six months later. */
        DUURZAAM(true),
        /** Began to earn beside bijstand. */
        DEELTIJD(true),
        /** Months with bijstand. */
        BIJSTAND(false),
        /** Fewer low ZRM domains, or more. */
        ZRM(false);

        private final boolean isKans;

        Gevolg(boolean isKans) {
            this.isKans = isKans;
        }

        /** True: it happens or it does not. False: an amount. */
        public boolean isKans() {
            return isKans;
        }
    }

    /**
     * One outcome.
     *
     * @param horizon months in which it counts, the month of the start being 1
     * @param opvolging months a trial must have behind it before it can be known
     */
    public record Uitkomst(String code, Rang rang, Gevolg gevolg, int horizon, int opvolging) {}

    public Analyseplan {
        uitkomsten = List.copyOf(uitkomsten);
        instrumenten = List.copyOf(instrumenten);
        segmenten = List.copyOf(segmenten);
        kenmerken = List.copyOf(kenmerken);
        if (uitkomsten.stream().filter(one -> one.rang() == Rang.PRIMAIR).count() != 1) {
            throw new IllegalArgumentException("a plan has one primary outcome: " + versie);
        }
    }

    public Uitkomst primair() {
        return uitkomsten.stream().filter(one -> one.rang() == Rang.PRIMAIR).findFirst().get();
    }
}
