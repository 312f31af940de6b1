package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.world.Ijking;
import nl.binnenzicht.ingest.generate.world.Kans;

/** One employment under Wsw, beschut, LKS or garantiebaan, while it runs. */
final class Dienstverband {

    /** The four kinds, with what differs between them. */
    enum Soort {
        WSW(0.0030, 155, "wsw"),
        BESCHUT(0.0055, 172, "beschut"),
        LKS(0.0085, 0, ""),
        GARANTIE(0.0075, 0, "");

        private final double einde;
        private final double gezond;
        private final String ijking;

        Soort(double einde, double gezond, String ijking) {
            this.einde = einde;
            this.gezond = gezond;
            this.ijking = ijking;
        }

        /** Employed by the werkbedrijf, with a workplace, sick leave and a plan. */
        boolean isWerkbedrijf() {
            return this == WSW || this == BESCHUT;
        }
    }

    private static final String[] WERKPLEKKEN = {"BESCHUT", "WOL", "GROEN", "DETA", "OVERIG"};
    private static final double VERPLAATST = 0.006;

    private final Wereld wereld;
    private final Persoon persoon;
    final Soort soort;
    final LocalDate van;
    private final String nummer;
    private final String werkgever;
    private final Cents uren;
    private Cents subsidie = Cents.ZERO;
    private Verzuim verzuim;
    private String werkplek;
    private LocalDate werkplekVan;
    private String detachering;
    private int loonwaarde;
    private int volgendeLoonwaarde;

    /**
     * Starts to work.
     *
     * @param werkgever null: the werkbedrijf itself
     */
    Dienstverband(
            Wereld wereld,
            Persoon persoon,
            Kans kans,
            Soort soort,
            LocalDate van,
            String werkgever) {
        this.wereld = wereld;
        this.persoon = persoon;
        this.soort = soort;
        this.van = van;
        this.werkgever = werkgever;
        nummer = wereld.bronnen().werk().nextDienstverband();
        uren = uren(kans);
        loonwaarde = soort == Soort.BESCHUT ? kans.between(20, 45) : kans.between(30, 72);
        if (soort == Soort.LKS || soort == Soort.GARANTIE && kans.event(0.62)) {
            subsidie = Cents.of(2950 * (1 - loonwaarde / 100.0) * uren.value() / 3700.0);
        } else if (soort == Soort.BESCHUT && werkgever != null) {
            subsidie = Cents.of(2950 * (1 - loonwaarde / 100.0) * uren.value() / 3700.0);
        }
        int m = wereld.venster().index(van);
        volgendeLoonwaarde = m >= 0 ? m + 1 : Math.floorMod(m, 12);
        if (soort.isWerkbedrijf()) {
            verzuim = new Verzuim(wereld, nummer, soort.gezond, kans, ziekVanaf(kans));
            verplaatst(kans, van, werkgever == null ? pick(kans) : "REGULIER");
        }
    }

    Cents uren() {
        return uren;
    }

    /**
     * Lives one month.
     *
     * @return the code with which it ends at the end of this month, or null
     */
    String step(Kans kans, int m) {
        LocalDate last = wereld.venster().lastDay(m);
        wereld.kas().subsidie(m, subsidie);
        if (soort.isWerkbedrijf() && werkgever == null) {
            wereld.kas().werk(m, werkplek, uren);
        }
        if (verzuim != null) {
            verzuim.upTo(kans, last);
            werkbedrijf(kans, m);
        }
        if (soort != Soort.WSW && m == volgendeLoonwaarde) {
            loonwaarde = Math.max(10, Math.min(95, loonwaarde + kans.between(-4, 6)));
            LocalDate dag = wereld.venster().firstDay(m).plusDays(kans.between(14, 24));
            wereld.bronnen().werk().loonwaarde(persoon.bsn, dag, loonwaarde);
            volgendeLoonwaarde = m + (soort == Soort.BESCHUT ? 36 : 12);
        }
        if (persoon.maandenOud(last) >= Uitstroom.aowMaanden(last)) {
            return "AOW";
        }
        if (kans.event(soort.einde)) {
            return soort.isWerkbedrijf()
                    ? new String[] {"REGULIER", "AO", "EINDE", "VERHUISD", "OVERIG"}
                            [kans.pick(.10, .50, .10, .20, .10)]
                    : new String[] {"REGULIER", "AO", "EINDE", "VERHUISD", "OVERIG"}
                            [kans.pick(.34, .06, .48, .06, .06)];
        }
        return null;
    }

    void end(LocalDate dag, String code) {
        if (verzuim != null) {
            verzuim.end(dag);
            endWerkplek(dag);
        }
        write(dag, code);
    }

    /** The window ends; the work goes on. */
    void leaveOpen() {
        if (verzuim != null) {
            verzuim.leaveOpen(wereld.venster().end());
            endWerkplek(null);
        }
        write(null, null);
    }

    private void werkbedrijf(Kans kans, int m) {
        LocalDate dag = wereld.venster().firstDay(m).plusDays(kans.between(1, 24));
        Ijking ijking = wereld.ijking();
        double iop = 1 - StrictMath.pow(1 - ijking.value(soort.ijking + ".iop") / 100, 1 / 12.0);
        if (kans.event(iop)) {
            wereld.bronnen().werk().iop(persoon.bsn, dag);
        } else if (kans.event(0.002)) {
            wereld.bronnen().werk().iopWeigering(persoon.bsn, dag);
        }
        if (werkgever == null && kans.event(VERPLAATST) && dag.isAfter(werkplekVan)) {
            String nieuw = pick(kans);
            if (!nieuw.equals(werkplek)) {
                endWerkplek(dag.minusDays(1));
                verplaatst(kans, dag, nieuw);
            }
        }
    }

    private void verplaatst(Kans kans, LocalDate dag, String nieuw) {
        werkplek = nieuw;
        werkplekVan = dag;
        detachering = nieuw.equals("DETA") ? wereld.bronnen().werkgever().anyWerkgever(kans) : null;
    }

    private void endWerkplek(LocalDate dag) {
        wereld.bronnen().werk().werkplek(nummer, werkplek, werkplekVan, dag);
        if (detachering != null) {
            wereld.bronnen()
                    .werkgever()
                    .plaatsing(persoon.bsn, detachering, "DETACHERING", werkplekVan, dag, uren);
        }
    }

    private void write(LocalDate tot, String code) {
        wereld.bronnen()
                .werk()
                .dienstverband(
                        nummer,
                        persoon.bsn,
                        soort.name(),
                        werkgever == null ? "WERKBEDRIJF" : "REGULIER",
                        werkgever,
                        van,
                        tot,
                        code,
                        uren,
                        subsidie);
    }

    private String pick(Kans kans) {
        return WERKPLEKKEN[
                kans.pick(wereld.ijking().values(soort.ijking + ".werkplek", WERKPLEKKEN))];
    }

    /** Sick leave before the window is not delivered. */
    private LocalDate ziekVanaf(Kans kans) {
        LocalDate begin = wereld.venster().begin();
        return van.isBefore(begin) ? begin.minusDays(kans.between(0, 60)) : van;
    }

    private Cents uren(Kans kans) {
        int[] keuze = {36, 32, 28, 24, 20, 16};
        int pick =
                soort == Soort.WSW
                        ? kans.pick(.46, .14, .10, .13, .10, .07)
                        : kans.pick(.14, .24, .20, .20, .14, .08);
        return new Cents(keuze[pick] * 100L);
    }
}
