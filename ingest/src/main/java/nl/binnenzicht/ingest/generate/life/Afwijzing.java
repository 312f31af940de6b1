package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;

/** Someone who asked for bijstand and did not get it, or not yet. */
final class Afwijzing {

    private final Wereld wereld;
    private final Kans kans;

    Afwijzing(Wereld wereld, Kans kans) {
        this.wereld = wereld;
        this.kans = kans;
    }

    void live(int m) {
        Venster venster = wereld.venster();
        LocalDate dag = venster.firstDay(m).plusDays(kans.between(0, 27));
        Persoon persoon = new Werving(wereld, kans).vanLeeftijd(dag, 18.5 + 45 * kans.uniform(), 0);
        LocalDate besluit = venster.known(dag.plusDays(kans.between(4, 55)));
        String code = kans.event(0.58) ? "AFGEWEZEN" : "INGETROKKEN";
        wereld.bronnen()
                .uitkering()
                .aanvraag(persoon.bsn, dag, besluit, besluit == null ? null : code);
        persoon.write(wereld);
    }
}
