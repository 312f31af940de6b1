package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.world.Ijking;
import nl.binnenzicht.ingest.generate.world.Kans;

/** Who the people are that come in: age, household, distance, status, by the published classes. */
final class Werving {

    private static final int[] JONG = {18, 27, 40, 50, 60};
    private static final int[] OUD = {27, 40, 50, 60, 66};
    private static final double[] INSTROOM_LEEFTIJD = {.16, .24, .24, .23, .13};
    private static final double INSTROOM_AFSTAND = -0.56;
    private static final double STATUSHOUDER = 0.25;
    private static final int STATUS_JAREN = 3;

    private final Wereld wereld;
    private final Kans kans;

    Werving(Wereld wereld, Kans kans) {
        this.wereld = wereld;
        this.kans = kans;
    }

    /** BUS code of the household; the shares are of persons, so a couple counts half. */
    String leefvorm() {
        Ijking ijking = wereld.ijking();
        double[] aandeel = ijking.values("leefvorm", "alleenstaand", "ouder", "samen", "anders");
        aandeel[2] /= 2;
        return Integer.toString(1 + kans.pick(aandeel));
    }

    /** Someone who had bijstand when the window begins. */
    Persoon uitStand(String leefvorm) {
        double[] klassen =
                wereld.ijking().values("leeftijd", "18-26", "27-39", "40-49", "50-59", "60+");
        double leeftijd = leeftijd(klassen, leefvorm);
        double afstand = 0.98 * kans.normal() + 0.015 * (leeftijd - 45);
        return persoon(wereld.venster().begin(), leeftijd, leefvorm, afstand);
    }

    /** Someone new. */
    Persoon nieuw(LocalDate dag, String leefvorm) {
        boolean status = kans.event(STATUSHOUDER);
        double leeftijd =
                status ? statushouderLeeftijd() : leeftijd(INSTROOM_LEEFTIJD.clone(), leefvorm);
        double afstand = INSTROOM_AFSTAND + 1.05 * kans.normal() + 0.022 * (leeftijd - 38);
        afstand += status ? 0.35 : 0;
        if (!status) {
            return persoon(dag, leeftijd, leefvorm, afstand);
        }
        String geslacht = kans.event(wereld.ijking().value("statushouder.man") / 100) ? "1" : "2";
        Persoon persoon = new Persoon(wereld, kans, dag, leeftijd, geslacht, afstand);
        persoon.woont(kans, dag);
        status(persoon, dag);
        return persoon;
    }

    /** The role ends with the inburgering, at the latest after three years. */
    void status(Persoon persoon, LocalDate dag) {
        persoon.krijgtRol("STATUSHOUDER", dag, dag.plusYears(STATUS_JAREN).minusDays(1));
        persoon.toestand.statushouder = true;
    }

    /** True for the share of the recent stock that came with a status. */
    boolean isStatushouderInStand(LocalDate van) {
        return van.isAfter(wereld.venster().begin().minusYears(STATUS_JAREN)) && kans.event(0.22);
    }

    Persoon partner(Persoon aanvrager, LocalDate dag) {
        double leeftijd =
                Math.max(19, Math.min(65, aanvrager.toestand.leeftijd + 4 * kans.normal()));
        double afstand = 0.3 * aanvrager.toestand.afstand + 0.1 + 0.9 * kans.normal();
        String ander = aanvrager.geslacht.equals("1") ? "2" : "1";
        String geslacht = kans.event(0.95) ? ander : aanvrager.geslacht;
        Persoon partner = new Persoon(wereld, kans, dag, leeftijd, geslacht, afstand);
        partner.woont(kans, dag);
        return partner;
    }

    /** Someone of a given age, single. */
    Persoon vanLeeftijd(LocalDate dag, double leeftijd, double afstand) {
        return persoon(dag, leeftijd, "1", afstand);
    }

    /** How long before the window bijstand began: longer for those far from work. */
    LocalDate begin(Persoon persoon) {
        double[] duur = wereld.ijking().values("duur", "0-2", "2-4", "4+");
        duur[0] *= StrictMath.exp(-0.4 * persoon.toestand.afstand);
        duur[2] *= StrictMath.exp(0.4 * persoon.toestand.afstand);
        double jaren =
                switch (kans.pick(duur)) {
                    case 0 -> 2 * kans.uniform();
                    case 1 -> 2 + 2 * kans.uniform();
                    default -> 4 + kans.exponential(5);
                };
        double hoogstens = Math.max(0.1, persoon.toestand.leeftijd - 18);
        return wereld.venster().begin().minusDays(1 + (long) (Math.min(jaren, hoogstens) * 365.25));
    }

    private Persoon persoon(LocalDate dag, double leeftijd, String leefvorm, double afstand) {
        double vrouw = leefvorm.equals("2") ? 0.90 : 0.47;
        String geslacht = kans.event(0.002) ? "9" : kans.event(vrouw) ? "2" : "1";
        Persoon persoon = new Persoon(wereld, kans, dag, leeftijd, geslacht, afstand);
        persoon.woont(kans, dag);
        return persoon;
    }

    private double statushouderLeeftijd() {
        double jong = wereld.ijking().value("statushouder.<27");
        double midden = wereld.ijking().value("statushouder.27-39");
        int klasse = kans.pick(jong, midden, 100 - jong - midden);
        return switch (klasse) {
            case 0 -> 18.2 + 8.8 * kans.uniform();
            case 1 -> 27 + 13 * kans.uniform();
            default -> 40 + 20 * kans.uniform();
        };
    }

    private double leeftijd(double[] klassen, String leefvorm) {
        if (leefvorm.equals("2")) {
            klassen[0] *= 0.6;
            klassen[3] *= 0.5;
            klassen[4] *= 0.1;
        }
        int klasse = kans.pick(klassen);
        return JONG[klasse] + 0.1 + (OUD[klasse] - JONG[klasse] - 0.1) * kans.uniform();
    }
}
