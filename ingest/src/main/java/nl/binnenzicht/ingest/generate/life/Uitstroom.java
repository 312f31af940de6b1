package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.world.Kans;

/** The monthly chances that bijstand ends, by reason (BUS kenmerk 34). */
final class Uitstroom {

    private static final String[] REDENEN = {
        "02", "05", "07", "14", "15", "17", "18", "19", "31", "32", "33", "34", "35", "97", "98"
    };
    private static final double[] GEWICHT = {16, 2, 2, 5, 6, 2, 3, 8, 12, 28, 5, 4, 3, 1, 18};
    private static final double OVERIG = 0.0098;
    private static final double HOOGSTENS = 0.25;

    private Uitstroom() {}

    /** To work: falls with distance, age and exemption; rises with education and part-time work. */
    static double werk(Toestand t, int m) {
        double score = -5.52 - 0.78 * t.afstand - 0.22 * (t.leeftijd - 42) / 10;
        score += t.opleiding == 3 ? .3 : t.opleiding == 2 ? .12 : -.12;
        score += t.deeltijd ? .6 : 0;
        score += t.duurMaanden < 12 ? .35 : t.duurMaanden >= 60 ? -.30 : 0;
        score -= t.ontheffing ? 1.0 : 0;
        score -= t.statushouder ? .3 : 0;
        return Math.min(HOOGSTENS, StrictMath.exp(score) * Instrument.factor(t, m));
    }

    /** To school with student finance. */
    static double school(Toestand t) {
        return t.leeftijd < 27 ? 0.0070 : t.leeftijd < 35 ? 0.0003 : 0;
    }

    static double overlijden(Toestand t) {
        return 0.00012 * StrictMath.exp(0.075 * (t.leeftijd - 40));
    }

    /** All that is left: more in the first two years, less after four. */
    static double overig(Toestand t) {
        return t.duurMaanden < 24 ? 1.7 * OVERIG : t.duurMaanden < 48 ? OVERIG : 0.72 * OVERIG;
    }

    static String redenOverig(Kans kans) {
        return REDENEN[kans.pick(GEWICHT)];
    }

    /** The chance that anything but work ends it. */
    static double anders(Toestand t) {
        return school(t) + overlijden(t) + overig(t);
    }

    /** The age at which bijstand gives way to AOW, in months, by the year of the day. */
    static int aowMaanden(LocalDate dag) {
        return switch (dag.getYear()) {
            case 2022 -> 799;
            case 2023 -> 802;
            default -> dag.getYear() < 2022 ? 796 : 804;
        };
    }
}
