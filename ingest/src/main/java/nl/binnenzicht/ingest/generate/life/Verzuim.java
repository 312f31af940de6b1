package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.world.Kans;

/** The sick leave within one employment: many short spells, some long, partial recovery. */
final class Verzuim {

    private static final double KORT = 5;
    private static final double LANG = 90;
    private static final double DEEL = 60;

    private final Wereld wereld;
    private final String dienstverband;
    private final double gezond;
    private LocalDate van;
    private LocalDate tot;
    private int procent;
    private boolean lang;

    /**
     * @param gezond mean number of days between two spells
     */
    Verzuim(Wereld wereld, String dienstverband, double gezond, Kans kans, LocalDate begin) {
        this.wereld = wereld;
        this.dienstverband = dienstverband;
        this.gezond = gezond;
        plan(kans, begin);
    }

    /** Lives up to a day, the last of a month. */
    void upTo(Kans kans, LocalDate dag) {
        while (tot.isBefore(dag)) {
            write(tot);
            if (lang && procent == 100 && kans.event(0.6)) {
                van = tot.plusDays(1);
                tot = van.plusDays((long) kans.exponential(DEEL));
                procent = kans.event(0.5) ? 50 : 40;
            } else {
                plan(kans, tot.plusDays(1));
            }
        }
    }

    void end(LocalDate dag) {
        if (!van.isAfter(dag)) {
            write(tot.isAfter(dag) ? dag : tot);
        }
    }

    /** The window ends: a spell that runs has no end yet. */
    void leaveOpen(LocalDate dag) {
        if (!van.isAfter(dag)) {
            write(tot.isAfter(dag) ? null : tot);
        }
    }

    private void plan(Kans kans, LocalDate vanaf) {
        van = vanaf.plusDays(1 + (long) kans.exponential(gezond));
        lang = kans.event(0.22);
        tot = van.plusDays((long) kans.exponential(lang ? LANG : KORT));
        procent = 100;
    }

    private void write(LocalDate laatste) {
        wereld.bronnen().werk().verzuim(dienstverband, van, laatste, procent);
    }
}
