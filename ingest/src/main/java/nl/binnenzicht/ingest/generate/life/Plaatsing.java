package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.world.Kans;

/** A placement with an employer, while it lasts. */
final class Plaatsing {

    private final Wereld wereld;
    private final Persoon persoon;
    private final String werkgever;
    private final String soort;
    private final LocalDate van;
    private final LocalDate gepland;
    private final Cents uren;

    /** Someone starts to work; how long it will last is drawn now. */
    Plaatsing(
            Wereld wereld,
            Persoon persoon,
            Kans kans,
            String soort,
            LocalDate van,
            String werkgever,
            Cents uren) {
        this.wereld = wereld;
        this.persoon = persoon;
        this.soort = soort;
        this.van = van;
        this.werkgever = werkgever;
        this.uren = uren;
        gepland = van.plusDays(20 + (long) kans.exponential(soort.equals("DEELTIJD") ? 240 : 700));
    }

    /** Ends and writes it: on the given day, unless it ended before; null means the window ends. */
    void end(LocalDate dag) {
        LocalDate tot = wereld.venster().known(gepland);
        if (dag != null && (tot == null || dag.isBefore(tot))) {
            tot = dag.isBefore(van) ? van : dag;
        }
        wereld.bronnen().werkgever().plaatsing(persoon.bsn, werkgever, soort, van, tot, uren);
    }
}
