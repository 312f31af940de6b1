package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import java.util.List;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;

/** What happens to a household outside bijstand: work, its end, a return; and work beside it. */
final class Werkloop {

    /** What a month without bijstand brings. */
    enum Maand {
        GAAT_DOOR,
        KOMT_TERUG,
        VERTROKKEN
    }

    private static final double TERUG_NA_WERK = 0.058;
    private static final double TERUG_LATER = 0.006;
    private static final double TERUG_ANDERS = 0.007;
    private static final double TERUG_UIT_DIENST = 0.004;
    private static final double TERUG_MEEGEDEELD = 0.6;
    private static final int UIT_BEELD = 26;

    private final Wereld wereld;
    private final Venster venster;
    private final Kans kans;
    private Persoon werknemer;
    private Dienstverband dienst;
    private Plaatsing plaatsing;
    private boolean wasWerk;
    private boolean wilTerug;
    private int sinds;
    private int beschutMaand = -1;
    private Persoon geindiceerd;

    Werkloop(Wereld wereld, Kans kans) {
        this.wereld = wereld;
        this.kans = kans;
        venster = wereld.venster();
    }

    boolean isAtWork() {
        return dienst != null;
    }

    /** True in the month in which someone with an indication starts at the werkbedrijf. */
    boolean startsBeschut(int m) {
        return geindiceerd != null && dienst == null && m >= beschutMaand && beschutMaand >= 0;
    }

    /** The target groups someone belongs to when first known. */
    void doelgroepen(Persoon persoon, LocalDate dag) {
        double midden = 1 - Math.min(1, Math.abs(persoon.toestand.afstand - 0.35) / 1.4);
        if (persoon.toestand.leeftijd < 21 && kans.event(0.20)) {
            persoon.krijgtRol("VSO_PRO", dag, dag.plusYears(3));
        }
        if (kans.event(0.155 * midden)) {
            persoon.begintRol("BANENAFSPRAAK", dag);
        }
    }

    /** Starts to work under a scheme; who is not yet in the register enters it. */
    void start(Persoon persoon, Dienstverband.Soort soort, LocalDate dag) {
        werknemer = persoon;
        wasWerk = true;
        boolean werkbedrijf = soort.isWerkbedrijf() && kans.event(0.93);
        String werkgever = werkbedrijf ? null : wereld.bronnen().werkgever().anyWerkgever(kans);
        dienst = new Dienstverband(wereld, persoon, kans, soort, dag, werkgever);
        if (soort == Dienstverband.Soort.GARANTIE && !persoon.heeftRol("BANENAFSPRAAK")) {
            persoon.begintRol("BANENAFSPRAAK", dag.minusDays(kans.between(30, 200)));
        }
        if (soort == Dienstverband.Soort.BESCHUT && !persoon.heeftRol("BESCHUT")) {
            persoon.begintRol("BESCHUT", dag.minusDays(kans.between(5, 85)));
        }
        if (werkgever != null) {
            plaatsing = new Plaatsing(wereld, persoon, kans, "LKS", dag, werkgever, dienst.uren());
        }
    }

    /** What may happen in a month with bijstand: an indication, a job on the side, its end. */
    void beside(List<Persoon> leden, int m) {
        LocalDate dag = venster.firstDay(m).plusDays(kans.between(0, 8));
        for (Persoon persoon : leden) {
            Toestand t = persoon.toestand;
            boolean recent = m >= venster.months() - 24;
            boolean past = t.afstand > 0.1 && t.leeftijd < 56 && t.duurMaanden > 3;
            if (geindiceerd == null && past && kans.event(recent ? 0.00225 : 0.00064)) {
                persoon.begintRol("BESCHUT", dag);
                geindiceerd = persoon;
                beschutMaand = m + new int[] {0, 1, 2, 7}[kans.pick(.25, .40, .29, .06)];
            } else if (dienst == null
                    && t.kwadrant > 0
                    && t.duurMaanden > 3
                    && persoon.heeftRol("BANENAFSPRAAK")
                    && kans.event(0.0035)) {
                start(persoon, Dienstverband.Soort.GARANTIE, dag);
                t.deeltijd = true;
            }
        }
        if (dienst != null) {
            String einde = dienst.step(kans, m);
            if (einde != null) {
                stopt(venster.lastDay(m), einde);
            }
        }
    }

    /** Part-time work beside bijstand, sometimes through the service point. */
    void deeltijd(Persoon persoon, int m) {
        if (persoon.toestand.duurMaanden > 0 && kans.event(0.35)) {
            LocalDate dag = venster.firstDay(m).plusDays(kans.between(0, 8));
            String werkgever = wereld.bronnen().werkgever().anyWerkgever(kans);
            Cents uren = new Cents(100L * kans.between(6, 16));
            new Plaatsing(wereld, persoon, kans, "DEELTIJD", dag, werkgever, uren).end(null);
        }
    }

    /** Bijstand has ended because one of the members works. */
    void naarWerk(List<Persoon> leden, String reden, LocalDate dag, int m) {
        sinds = m;
        wasWerk = true;
        boolean beschut = startsBeschut(m);
        Persoon wie = beschut ? geindiceerd : leden.get(leden.size() > 1 && kans.event(.4) ? 1 : 0);
        boolean deeltijd = kans.event(0.35);
        for (Persoon persoon : leden) {
            persoon.begeleiding.naarWerk(kans, dag, reden.equals("13"), deeltijd);
            persoon.toestand.deeltijd = false;
        }
        LocalDate eerste = dag.plusDays(1);
        if (dienst != null || eerste.isAfter(venster.end()) || reden.equals("13")) {
            return;
        }
        double metSubsidie =
                wie.heeftRol("BANENAFSPRAAK") ? 0.90 : wie.toestand.afstand > -.4 ? .45 : .16;
        if (beschut) {
            start(wie, Dienstverband.Soort.BESCHUT, eerste);
        } else if (kans.event(metSubsidie)) {
            boolean garantie = wie.heeftRol("BANENAFSPRAAK") || kans.event(0.62);
            Dienstverband.Soort soort =
                    garantie ? Dienstverband.Soort.GARANTIE : Dienstverband.Soort.LKS;
            start(wie, soort, eerste);
        } else if (kans.event(0.55)) {
            Cents uren = new Cents(100L * (deeltijd ? kans.between(16, 28) : kans.between(30, 38)));
            String werkgever = wereld.bronnen().werkgever().anyWerkgever(kans);
            plaatsing = new Plaatsing(wereld, wie, kans, "REGULIER", eerste, werkgever, uren);
        }
    }

    /** Bijstand has ended for another reason. False when the household is gone for good. */
    boolean anders(List<Persoon> leden, String reden, LocalDate dag, int m) {
        sinds = m;
        wasWerk = false;
        boolean voorgoed = Vertrek.isVoorgoed(reden);
        for (Persoon persoon : leden) {
            persoon.begeleiding.andersEinde(dag, voorgoed || reden.equals("05"));
            persoon.toestand.deeltijd = false;
        }
        if (voorgoed) {
            stopt(dag, reden.equals("03") ? "AOW" : reden.equals("04") ? "OVERLEDEN" : "VERHUISD");
            if (reden.equals("04")) {
                leden.get(0).overlijdt(dag);
            }
            for (Persoon persoon : leden) {
                persoon.eindigtRollen(dag);
                if (reden.equals("32") || reden.equals("33")) {
                    persoon.vertrekt(dag);
                }
            }
        }
        return !voorgoed;
    }

    /** One month without bijstand. */
    Maand step(List<Persoon> leden, int m) {
        if (dienst != null) {
            LocalDate last = venster.lastDay(m);
            werknemer.zrm.step(kans, m);
            werknemer.begeleiding.step(m);
            jobcoach(m);
            if (kans.event(Math.min(.1, Uitstroom.overlijden(werknemer.toestand)))) {
                stopt(last, "OVERLEDEN");
                werknemer.begeleiding.andersEinde(last, true);
                werknemer.overlijdt(last);
                return Maand.VERTROKKEN;
            }
            String einde = dienst.step(kans, m);
            if (einde != null) {
                return ended(einde, last);
            }
        }
        int weg = m - sinds;
        if (dienst == null && weg > UIT_BEELD) {
            endPlaatsing(null);
            return Maand.VERTROKKEN;
        }
        boolean terug = weg > (dienst == null ? 0 : 1) && kans.event(terugkans(weg));
        wilTerug = false;
        boolean jongGenoeg = leden.get(0).toestand.leeftijd <= 64;
        return terug && jongGenoeg ? Maand.KOMT_TERUG : Maand.GAAT_DOOR;
    }

    /** The chance to come back this month, after a number of months away. */
    private double terugkans(int weg) {
        if (wilTerug) {
            return TERUG_MEEGEDEELD;
        }
        if (dienst != null) {
            return dienst.soort == Dienstverband.Soort.BESCHUT ? 0 : TERUG_UIT_DIENST;
        }
        if (!wasWerk) {
            return weg <= 24 ? TERUG_ANDERS : 0;
        }
        return weg <= 12 ? TERUG_NA_WERK : TERUG_LATER;
    }

    /** What still runs ends because bijstand begins again. */
    void stopt(LocalDate dag) {
        stopt(dag, "EINDE");
    }

    /** A partner leaves the household, with an indication or not. */
    void vergeet(Persoon partner) {
        if (geindiceerd == partner) {
            geindiceerd = null;
            beschutMaand = -1;
        }
    }

    /** The window ends. */
    void leaveOpen() {
        if (dienst != null) {
            dienst.leaveOpen();
            werknemer.begeleiding.leaveOpen();
        }
        endPlaatsing(null);
    }

    private Maand ended(String einde, LocalDate last) {
        stopt(last, einde);
        werknemer.begeleiding.andersEinde(last, einde.equals("AOW"));
        sinds = venster.index(last);
        wilTerug = einde.equals("EINDE") && kans.event(0.55);
        if (einde.equals("VERHUISD")) {
            werknemer.vertrekt(last);
            werknemer.eindigtRollen(last);
        }
        boolean klaar = einde.equals("AOW") || einde.equals("VERHUISD");
        if (einde.equals("AOW")) {
            werknemer.eindigtRollen(last);
        }
        return klaar ? Maand.VERTROKKEN : Maand.GAAT_DOOR;
    }

    private void stopt(LocalDate dag, String code) {
        if (dienst != null) {
            dienst.end(dag.isBefore(dienst.van) ? dienst.van : dag, code);
            if (dienst.soort == Dienstverband.Soort.BESCHUT) {
                werknemer.eindigtRol("BESCHUT", dag);
                geindiceerd = null;
                beschutMaand = -1;
            }
            dienst = null;
        }
        endPlaatsing(dag);
    }

    private void endPlaatsing(LocalDate dag) {
        if (plaatsing != null) {
            plaatsing.end(dag);
            plaatsing = null;
        }
    }

    private void jobcoach(int m) {
        boolean opWerkplek = !dienst.soort.isWerkbedrijf();
        if (opWerkplek && kans.event(0.022)) {
            LocalDate dag = venster.firstDay(m).plusDays(kans.between(0, 8));
            boolean begonnen = dag.isAfter(dienst.van);
            boolean coach = kans.event(0.85);
            if (begonnen) {
                werknemer.begeleiding.startAnders(
                        kans, coach ? "JOBCOACH" : "WPAANP", "WB", dag, 12, coach ? 310 : 95);
            }
        }
    }
}
