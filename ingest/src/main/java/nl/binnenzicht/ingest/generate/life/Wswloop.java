package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.world.Kans;

/** The life of a Wsw employee in the window. Nobody has entered the Wsw since 2015. */
final class Wswloop {

    private static final LocalDate LAATSTE_INSTROOM = LocalDate.of(2014, 12, 31);
    private static final double CONTACT = 0.10;

    private final Wereld wereld;
    private final Kans kans;

    Wswloop(Wereld wereld, Kans kans) {
        this.wereld = wereld;
        this.kans = kans;
    }

    void live() {
        LocalDate begin = wereld.venster().begin();
        double leeftijd = 33 + 32.5 * kans.uniform();
        Persoon persoon =
                new Werving(wereld, kans).vanLeeftijd(begin, leeftijd, 0.5 + 0.5 * kans.normal());
        LocalDate grens = begin.isBefore(LAATSTE_INSTROOM) ? begin : LAATSTE_INSTROOM;
        int hoogstens = (int) Math.min(9000, Math.max(1, (leeftijd - 19) * 365) - 2200);
        LocalDate van = grens.minusDays(kans.between(0, Math.max(1, hoogstens)));
        persoon.begintRol("WSW", van.minusDays(kans.between(30, 400)));
        persoon.zrm.known(kans);
        Dienstverband dienst =
                new Dienstverband(wereld, persoon, kans, Dienstverband.Soort.WSW, van, null);
        boolean werkt = true;
        for (int m = 0; werkt && m < wereld.venster().months(); m++) {
            werkt = month(persoon, dienst, m);
        }
        if (werkt) {
            dienst.leaveOpen();
        }
        persoon.write(wereld);
    }

    private boolean month(Persoon persoon, Dienstverband dienst, int m) {
        LocalDate last = wereld.venster().lastDay(m);
        persoon.toestand.step(kans);
        persoon.zrm.step(kans, m);
        if (kans.event(CONTACT)) {
            LocalDate dag = wereld.venster().firstDay(m).plusDays(kans.between(0, 27));
            wereld.bronnen().reintegratie().contact(persoon.bsn, dag, "GESPREK");
        }
        boolean overlijdt = kans.event(Uitstroom.overlijden(persoon.toestand));
        String einde = dienst.step(kans, m);
        if (!overlijdt && einde == null) {
            return true;
        }
        dienst.end(last, overlijdt ? "OVERLEDEN" : einde);
        persoon.eindigtRol("WSW", last);
        if (overlijdt) {
            persoon.overlijdt(last);
        } else if (einde.equals("VERHUISD")) {
            persoon.vertrekt(last);
        }
        return false;
    }
}
