package nl.binnenzicht.ingest.generate.life;

import nl.binnenzicht.ingest.generate.world.Kans;

/**
 * An instrument whose effect the product studies: who gets it and what it does.
 *
 * <p>Both are built to mislead a naive comparison. Who gets it depends on what the extracts show
 * (measured afstand and escalatierisico, age, education, part-time work, duration, status), so an
 * analyst can correct for it. What it does multiplies the monthly chance of work in the twelve
 * months from the start, by the kwadrant at the start.
 */
enum Instrument {
    BEMIDDEL("WERK", "WB", 3, 6, 180, new double[] {1.75, 1.65, 1.15, 1.00}, 1, 0),
    SOLLTRAIN("WERK", "WB", 2, 3, 260, new double[] {1.00, 1.00, 1.00, 1.00}, 1, 0),
    LEERWERK("ONTWIKKEL", "WB", 4, 9, 540, new double[] {1.05, 1.40, 3.40, 3.00}, 1, 0),
    SCHOLING("ONTWIKKEL", "EXT2", 6, 12, 620, new double[] {1.05, 1.60, 3.40, 2.60}, 0.35, 4),
    TAAL("INBURGERING", "EXT1", 6, 12, 380, new double[] {1.10, 1.20, 2.40, 2.20}, 1, 0),
    PARTPLEK("PARTICIPATIE", "WB", 6, 12, 210, new double[] {0.60, 0.80, 1.30, 2.60}, 1, 0);

    /** Months from the start in which the effect works, and in which it is measured. */
    static final int HORIZON = 12;

    private static final int RUST = 15;
    private static final int NA_INSTROOM = 3;

    final String trajectsoort;
    final String uitvoerder;
    private final int minDuur;
    private final int maxDuur;
    final int prijs;
    private final double[] werking;
    private final double insluiting;
    private final int insluitMaanden;

    Instrument(
            String trajectsoort,
            String uitvoerder,
            int minDuur,
            int maxDuur,
            int prijs,
            double[] werking,
            double insluiting,
            int insluitMaanden) {
        this.trajectsoort = trajectsoort;
        this.uitvoerder = uitvoerder;
        this.minDuur = minDuur;
        this.maxDuur = maxDuur;
        this.prijs = prijs;
        this.werking = werking;
        this.insluiting = insluiting;
        this.insluitMaanden = insluitMaanden;
    }

    int duurMaanden(Kans kans) {
        return kans.between(minDuur, maxDuur);
    }

    /** What the last start does to the chance of work in month m: 1 is nothing. */
    static double factor(Toestand t, int m) {
        int since = m - t.startMaand;
        if (t.instrument == null || since < 0 || since >= HORIZON) {
            return 1;
        }
        return since < t.instrument.insluitMaanden
                ? t.instrument.insluiting
                : t.instrument.werking[t.kwadrantBijStart - 1];
    }

    /** Screened, some months in, and no start in the last fifteen months. */
    static boolean mag(Toestand t, int m) {
        return t.kwadrant > 0 && t.duurMaanden >= NA_INSTROOM && m - t.startMaand >= RUST;
    }

    /** The instrument that starts this month, or null. */
    static Instrument start(Toestand t, Kans kans) {
        double u = kans.uniform();
        for (Instrument instrument : values()) {
            u -= instrument.startkans(t);
            if (u < 0) {
                return instrument;
            }
        }
        return null;
    }

    /** The monthly chance of a start, from what is visible only. */
    private double startkans(Toestand t) {
        double afstand = (Math.min(t.gemetenAfstand, 72) - 24) / 24.0;
        double risico = (t.gemetenEscalatie - 45) / 20.0;
        double leeftijd = (t.leeftijd - 42) / 10.0;
        double opleiding = t.opleiding == 3 ? 1 : t.opleiding == 2 ? 0 : -1;
        double deeltijd = t.deeltijd ? 1 : 0;
        double status = t.statushouder ? 1 : 0;
        double duur = Math.min(t.duurMaanden, 72) / 24.0 - 1;
        double score =
                switch (this) {
                    case BEMIDDEL ->
                            -5.25
                                    - 1.0 * afstand
                                    - .15 * risico
                                    - .20 * leeftijd
                                    + .25 * opleiding
                                    + .5 * deeltijd
                                    - .20 * duur;
                    case SOLLTRAIN ->
                            -5.25
                                    - .75 * afstand
                                    - .10 * risico
                                    - .15 * leeftijd
                                    + .10 * opleiding
                                    + .3 * deeltijd
                                    - .15 * duur;
                    case LEERWERK ->
                            -5.05
                                    + .35 * afstand
                                    - .20 * leeftijd
                                    - .30 * opleiding
                                    - .3 * deeltijd
                                    + .10 * duur;
                    case SCHOLING ->
                            -5.15 + .20 * afstand - .30 * leeftijd - .10 * opleiding + .10 * duur;
                    case TAAL ->
                            -5.75 + .30 * afstand - .10 * leeftijd - .40 * opleiding + 1.6 * status;
                    case PARTPLEK ->
                            -5.15
                                    + .60 * afstand
                                    + .35 * risico
                                    + .15 * leeftijd
                                    - .20 * opleiding
                                    - .4 * deeltijd
                                    + .20 * duur;
                };
        double kans = Math.min(0.1, StrictMath.exp(score));
        return t.ontheffing ? 0.3 * kans : kans;
    }
}
