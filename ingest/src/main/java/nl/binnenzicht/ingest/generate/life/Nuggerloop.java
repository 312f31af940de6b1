package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;

/** The life of someone who looks for work without a benefit, from registration to work or loss. */
final class Nuggerloop {

    private static final double EINDE = 0.045;
    private static final double FACTOR_WERK = 1.3;

    private final Wereld wereld;
    private final Venster venster;
    private final Kans kans;
    private Persoon persoon;
    private String rol;
    private Dienstverband dienst;
    private Plaatsing plaatsing;

    Nuggerloop(Wereld wereld, Kans kans) {
        this.wereld = wereld;
        this.kans = kans;
        venster = wereld.venster();
    }

    void fromStand() {
        begin(venster.begin().minusDays(1 + (long) kans.exponential(400)));
        persoon.zrm.known(kans);
        live(0);
    }

    void fromInstroom(int m) {
        begin(venster.firstDay(m).plusDays(kans.between(0, 27)));
        persoon.zrm.plan(kans, m);
        live(m + 1);
    }

    private void begin(LocalDate dag) {
        double leeftijd = kans.event(.3) ? 18.5 + 8 * kans.uniform() : 27 + 34 * kans.uniform();
        persoon = new Werving(wereld, kans).vanLeeftijd(dag, leeftijd, -0.5 + 0.8 * kans.normal());
        rol = kans.event(0.18) ? "NUGGER_DGR" : "NUGGER";
        persoon.begintRol(rol, dag);
        if (leeftijd < 22 && kans.event(0.3)) {
            persoon.krijgtRol("VSO_PRO", dag, dag.plusYears(2));
        }
        persoon.toestand.duurMaanden = Math.max(0, -venster.index(dag));
    }

    private void live(int from) {
        boolean zoekt = true;
        for (int m = from; zoekt && m < venster.months(); m++) {
            zoekt = month(m);
            if (!zoekt && dienst != null) {
                work(m + 1);
            }
        }
        if (zoekt) {
            persoon.begeleiding.leaveOpen();
        }
        if (dienst != null) {
            dienst.leaveOpen();
        }
        if (plaatsing != null) {
            plaatsing.end(null);
        }
        persoon.write(wereld);
    }

    /** False when the search has ended, with work or without. */
    private boolean month(int m) {
        Toestand t = persoon.toestand;
        LocalDate dag = venster.firstDay(m).plusDays(kans.between(0, 8));
        t.step(kans);
        persoon.zrm.step(kans, m);
        persoon.begeleiding.step(m);
        persoon.begeleiding.contacts(kans, m, 9);
        Instrument instrument =
                Instrument.mag(t, m) && kans.event(.9) ? Instrument.start(t, kans) : null;
        if (instrument != null) {
            t.start(instrument, m);
            persoon.begeleiding.start(kans, instrument, dag);
        }
        LocalDate tot = venster.firstDay(m).plusDays(kans.between(10, 26));
        if (kans.event(FACTOR_WERK * Uitstroom.werk(t, m))) {
            boolean deeltijd = kans.event(0.5);
            persoon.begeleiding.naarWerk(kans, tot, false, deeltijd);
            persoon.eindigtRol(rol, tot);
            place(tot.plusDays(1), deeltijd);
            return false;
        }
        if (kans.event(EINDE)) {
            persoon.begeleiding.andersEinde(tot, false);
            persoon.eindigtRol(rol, tot);
            return false;
        }
        return true;
    }

    private void place(LocalDate dag, boolean deeltijd) {
        String werkgever = wereld.bronnen().werkgever().anyWerkgever(kans);
        if (rol.equals("NUGGER_DGR") && kans.event(0.7)) {
            persoon.begintRol("BANENAFSPRAAK", dag);
            dienst =
                    new Dienstverband(
                            wereld, persoon, kans, Dienstverband.Soort.GARANTIE, dag, werkgever);
            plaatsing = new Plaatsing(wereld, persoon, kans, "LKS", dag, werkgever, dienst.uren());
        } else {
            Cents uren = new Cents(100L * (deeltijd ? kans.between(12, 26) : kans.between(30, 38)));
            plaatsing = new Plaatsing(wereld, persoon, kans, "REGULIER", dag, werkgever, uren);
        }
    }

    /** Works on a garantiebaan until it ends or the window does. */
    private void work(int from) {
        for (int m = from; dienst != null && m < venster.months(); m++) {
            persoon.toestand.step(kans);
            persoon.zrm.step(kans, m);
            String einde = dienst.step(kans, m);
            if (einde != null) {
                dienst.end(venster.lastDay(m), einde);
                plaatsing.end(venster.lastDay(m));
                dienst = null;
                plaatsing = null;
            }
        }
    }
}
