package nl.binnenzicht.ingest.generate.life;

import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.world.Kans;

/** Part-time work beside bijstand, and the other income that is set off against it. */
final class Inkomen {

    /** The monthly chance that part-time work ends. */
    static final double STOP = 0.08;

    private static final double GEMIDDELD = 525;

    /** What a person earns part-time now; drawn anew with each spell. */
    private double niveau;

    private int maanden;

    /** A fixed monthly amount of another kind, and its code; empty for nearly everyone. */
    private String andereSoort = "";

    private Cents andere = Cents.ZERO;

    /** Those closer to work start more often. */
    static double start(Toestand t) {
        return Math.min(0.06, 0.0085 * StrictMath.exp(-0.35 * t.afstand)) * (t.ontheffing ? .4 : 1);
    }

    /** Some have other income for as long as the benefit runs. */
    void begin(Kans kans, String leefvorm) {
        if (leefvorm.equals("2") && kans.event(0.10)) {
            andereSoort = kans.event(0.7) ? "23" : "24";
            andere = Cents.of(60 + 20 * kans.between(0, 8));
        } else if (kans.event(0.02)) {
            andereSoort = kans.event(0.5) ? "31" : "98";
            andere = Cents.of(40 + 10 * kans.between(0, 10));
        }
    }

    /** True in the month in which a spell of part-time work begins. */
    boolean step(Toestand t, Kans kans) {
        if (!t.deeltijd) {
            maanden = 0;
            return false;
        }
        if (maanden == 0) {
            niveau = Math.max(90, GEMIDDELD + 190 * kans.normal());
        }
        maanden++;
        return maanden == 1;
    }

    /** Part-time income of the month. */
    Cents deeltijd(Kans kans) {
        return Cents.of(Math.max(20, niveau * (1 + 0.12 * kans.normal())));
    }

    /** Part of the income is left free in the first half year. */
    String vrijlating() {
        return maanden <= 6 ? "1" : "2";
    }

    String andereSoort() {
        return andereSoort;
    }

    Cents andere() {
        return andere;
    }
}
