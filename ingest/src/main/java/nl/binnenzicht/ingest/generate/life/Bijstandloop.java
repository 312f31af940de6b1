package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;

/**
 * The life of a household with bijstand, from its first month in the window to its last:
 * screenings, instruments, part-time work, a change of household, outflow, work, return.
 *
 * <p>Order within a month: what is screened or starts does so on day 1 to 9, what ends on day 10 or
 * later, so that nothing starts after the end that decided it.
 */
final class Bijstandloop {

    private static final double OUDER_WORDT_ALLEEN = 0.0016;
    private static final double KRIJGT_PARTNER = 0.0009;
    private static final double GAAT_UITEEN = 0.0018;
    private static final double MAATREGEL = 0.0008;
    private static final double EERDER = 0.16;

    private final Wereld wereld;
    private final Venster venster;
    private final Kans kans;
    private final Werving werving;
    private final List<Persoon> leden = new ArrayList<>();
    private final Werkloop werk;
    private Uitkering uitkering;

    Bijstandloop(Wereld wereld, Kans kans) {
        this.wereld = wereld;
        this.kans = kans;
        venster = wereld.venster();
        werving = new Werving(wereld, kans);
        werk = new Werkloop(wereld, kans);
    }

    /** A household that has bijstand when the window begins. */
    void fromStand() {
        String leefvorm = werving.leefvorm();
        leden.add(werving.uitStand(leefvorm));
        if (leefvorm.equals("3")) {
            leden.add(werving.partner(leden.get(0), venster.begin()));
        }
        LocalDate van = werving.begin(leden.get(0));
        boolean status = werving.isStatushouderInStand(van);
        open(van, leefvorm);
        double ontheven = wereld.ijking().value("ontheffing") / 100;
        for (Persoon persoon : leden) {
            persoon.toestand.duurMaanden = -venster.index(van);
            if (status) {
                werving.status(persoon, van);
            }
            double afstand = persoon.toestand.afstand;
            if (kans.event(Ontheffing.aandeel(ontheven, afstand))) {
                persoon.ontheffing.begin(kans, laterThan(van), leefvorm);
            }
            persoon.toestand.deeltijd = kans.event(0.085);
            persoon.zrm.known(kans);
            werk.doelgroepen(persoon, van);
        }
        live(0);
    }

    /** A household that comes in. */
    void fromInstroom(int m) {
        LocalDate dag = venster.firstDay(m).plusDays(kans.between(0, 27));
        String leefvorm = werving.leefvorm();
        leden.add(werving.nieuw(dag, leefvorm));
        if (leefvorm.equals("3")) {
            leden.add(werving.partner(leden.get(0), dag));
            if (leden.get(0).toestand.statushouder) {
                werving.status(leden.get(1), dag);
            }
        }
        if (m < 12 && kans.event(EERDER * (1 - m / 12.0))) {
            earlier(dag);
        }
        instroom(m, dag, leefvorm);
        for (Persoon persoon : leden) {
            werk.doelgroepen(persoon, dag);
            double afstand = persoon.toestand.afstand;
            if (kans.event(Ontheffing.aandeel(0.10, afstand))) {
                persoon.ontheffing.begin(kans, dag, leefvorm);
            }
        }
        pay(m);
        live(m + 1);
    }

    /** Someone at work when the window begins, who left bijstand for it. */
    void fromWerk(Dienstverband.Soort soort, double leeftijd, LocalDate sinds) {
        double afstand = 0.5 + 0.5 * kans.normal();
        Persoon persoon = werving.vanLeeftijd(venster.begin(), leeftijd, afstand);
        leden.add(persoon);
        before(sinds.minusDays(1));
        persoon.zrm.known(kans);
        werk.start(persoon, soort, sinds);
        live(0);
    }

    /** Someone who goes to work from school, never with bijstand before. */
    void fromSchool(int m) {
        LocalDate dag = venster.firstDay(m).plusDays(kans.between(0, 27));
        Persoon persoon = werving.vanLeeftijd(dag, 18.1 + 2 * kans.uniform(), 0.4);
        leden.add(persoon);
        persoon.krijgtRol("VSO_PRO", dag, dag.plusYears(2));
        persoon.zrm.plan(kans, m);
        werk.start(persoon, Dienstverband.Soort.GARANTIE, dag);
        live(m);
    }

    private void live(int from) {
        boolean verder = true;
        for (int m = from; verder && m < venster.months(); m++) {
            for (Persoon persoon : leden) {
                persoon.toestand.step(kans);
            }
            verder = uitkering != null ? metUitkering(m) : zonderUitkering(m);
        }
        if (uitkering != null) {
            uitkering.write();
            for (Persoon persoon : leden) {
                persoon.ontheffing.leaveOpen();
                persoon.begeleiding.leaveOpen();
            }
        }
        werk.leaveOpen();
        for (Persoon persoon : leden) {
            persoon.write(wereld);
        }
    }

    private boolean metUitkering(int m) {
        for (Persoon persoon : leden) {
            persoon.zrm.step(kans, m);
            persoon.begeleiding.step(m);
            persoon.ontheffing.step(kans, m, uitkering.leefvorm);
            start(persoon, m);
            persoon.begeleiding.contacts(kans, m, 9);
            if (kans.event(MAATREGEL)) {
                maatregel(persoon, m);
            }
            LocalDate tot = venster.firstDay(m);
            persoon.toestand.statushouder &= persoon.heeftRolOp("STATUSHOUDER", tot);
        }
        werk.beside(leden, m);
        String reden = Vertrek.reden(leden, werk, kans, venster.lastDay(m), m);
        if (reden != null) {
            return uitstroom(m, reden);
        }
        verandert(m);
        return true;
    }

    private void start(Persoon persoon, int m) {
        Toestand t = persoon.toestand;
        LocalDate dag = venster.firstDay(m).plusDays(kans.between(0, 8));
        Instrument instrument = Instrument.mag(t, m) ? Instrument.start(t, kans) : null;
        if (instrument != null) {
            wereld.waarheid().start(wereld, persoon, t.copy(), instrument, m);
            t.start(instrument, m);
            persoon.begeleiding.start(kans, instrument, dag);
        } else if (t.kwadrant > 0 && t.gemetenEscalatie > 60 && kans.event(0.008)) {
            persoon.begeleiding.startAnders(
                    kans, "ZORGTOEL", "ZORG", dag, kans.between(4, 12), 150);
        } else if ((t.kwadrant == 1 || t.kwadrant == 2) && kans.event(0.004)) {
            persoon.begeleiding.startAnders(kans, "PROEFPL", "WB", dag, 2, 120);
        }
    }

    private void maatregel(Persoon persoon, int m) {
        String[] redenen = {"01", "03", "06", "07", "08"};
        LocalDate van = venster.firstDay(m);
        LocalDate tot = venster.known(van.plusMonths(kans.between(1, 3)).minusDays(1));
        long procent = kans.event(0.8) ? 10_000 : 3_000;
        wereld.bronnen()
                .uitkering()
                .maatregel(
                        persoon.bsn,
                        redenen[kans.pick(.35, .05, .2, .25, .15)],
                        new Cents(procent),
                        van,
                        tot);
    }

    /** Ends the benefit this month. False when the life goes on elsewhere. */
    private boolean uitstroom(int m, String reden) {
        LocalDate dag = Vertrek.dag(leden.get(0), reden, venster, kans, m);
        uitkering.end(dag, reden);
        pay(m);
        uitkering.write();
        uitkering = null;
        for (Persoon persoon : leden) {
            persoon.ontheffing.end(dag);
            persoon.eindigtRol("BIJSTAND", dag);
        }
        if (Vertrek.isNaarWerk(reden)) {
            werk.naarWerk(leden, reden, dag, m);
            return true;
        }
        return werk.anders(leden, reden, dag, m);
    }

    private boolean zonderUitkering(int m) {
        LocalDate dag = venster.firstDay(m).plusDays(kans.between(0, 27));
        switch (werk.step(leden, m)) {
            case VERTROKKEN -> {
                return false;
            }
            case GAAT_DOOR -> {
                return true;
            }
            case KOMT_TERUG -> {
                werk.stopt(dag.minusDays(1));
                instroom(m, dag, leden.size() > 1 ? "3" : kans.event(.8) ? "1" : "2");
                pay(m);
                return true;
            }
        }
        throw new IllegalStateException("every outcome was handled");
    }

    private void instroom(int m, LocalDate dag, String leefvorm) {
        open(dag, leefvorm);
        for (Persoon persoon : leden) {
            persoon.toestand.duurMaanden = 0;
            persoon.zrm.plan(kans, m);
        }
        LocalDate besluit = dag.plusDays(kans.between(3, 50));
        LocalDate bekend = besluit.isAfter(venster.end()) ? venster.end() : besluit;
        LocalDate gemeld = dag.minusDays(kans.between(0, 14));
        wereld.bronnen().uitkering().aanvraag(leden.get(0).bsn, gemeld, bekend, "TOEGEKEND");
    }

    private void open(LocalDate van, String leefvorm) {
        Persoon aanvrager = leden.get(0);
        String regeling = Uitkering.regeling(kans, aanvrager);
        int delers = Uitkering.kostendelers(kans, leefvorm);
        uitkering = new Uitkering(wereld, leden, regeling, leefvorm, delers, van);
        for (Persoon persoon : leden) {
            persoon.begintRol("BIJSTAND", van);
            persoon.inkomen.begin(kans, leefvorm);
        }
    }

    private void pay(int m) {
        for (Persoon persoon : leden) {
            if (persoon.inkomen.step(persoon.toestand, kans)) {
                werk.deeltijd(persoon, m);
            }
        }
        uitkering.pay(kans, m);
    }

    /** Pays, and perhaps goes on under another number from the first of the next month. */
    private void verandert(int m) {
        String leefvorm = m < venster.months() - 1 ? nieuweLeefvorm() : uitkering.leefvorm;
        if (leefvorm.equals(uitkering.leefvorm)) {
            pay(m);
            return;
        }
        LocalDate last = venster.lastDay(m);
        uitkering.end(last, leefvorm.equals("3") ? "02" : "98");
        pay(m);
        uitkering.write();
        if (leefvorm.equals("3")) {
            Persoon partner = werving.partner(leden.get(0), last.plusDays(1));
            partner.begintRol("BIJSTAND", last.plusDays(1));
            partner.zrm.plan(kans, m + 1);
            leden.add(partner);
        } else if (leden.size() > 1) {
            gaatWeg(leden.remove(1), last);
        }
        int delers = Uitkering.kostendelers(kans, leefvorm);
        uitkering =
                new Uitkering(
                        wereld, leden, uitkering.regeling, leefvorm, delers, last.plusDays(1));
    }

    private String nieuweLeefvorm() {
        return switch (uitkering.leefvorm) {
            case "1" -> kans.event(KRIJGT_PARTNER) ? "3" : "1";
            case "2" -> kans.event(OUDER_WORDT_ALLEEN) ? "1" : "2";
            case "3" -> kans.event(GAAT_UITEEN) && !werk.isAtWork() ? "1" : "3";
            default -> uitkering.leefvorm;
        };
    }

    private void gaatWeg(Persoon partner, LocalDate dag) {
        werk.vergeet(partner);
        partner.eindigtRol("BIJSTAND", dag);
        partner.ontheffing.end(dag);
        partner.begeleiding.andersEinde(dag, false);
        if (kans.event(0.5)) {
            partner.vertrekt(dag);
        }
        partner.write(wereld);
    }

    /** Some who come in first had left for work in the year before. */
    private void earlier(LocalDate dag) {
        long room = dag.toEpochDay() - venster.begin().toEpochDay() + 20;
        if (leden.size() == 1 && leden.get(0).toestand.leeftijd > 20 && room < 340) {
            before(dag.minusDays(room + (long) (kans.uniform() * (340 - room))));
        }
    }

    /** Bijstand that ended for work before the window. */
    private void before(LocalDate laatsteDag) {
        LocalDate van = laatsteDag.minusDays(kans.between(200, 1800));
        Persoon persoon = leden.get(0);
        LocalDate volwassen = persoon.geboren.plusYears(18);
        open(van.isBefore(volwassen) ? volwassen : van, "1");
        persoon.eindigtRol("BIJSTAND", laatsteDag);
        uitkering.end(laatsteDag, "11");
        uitkering.write();
        uitkering = null;
    }

    private LocalDate laterThan(LocalDate van) {
        long dagen = venster.begin().toEpochDay() - van.toEpochDay();
        return van.plusDays((long) (kans.uniform() * dagen));
    }
}
