package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.money.EsfProject;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;

/** The traject, the instruments and the contacts of one person, while they run. */
final class Begeleiding {

    private static final String AFGEROND = "1";
    private static final String GESTOPT = "2";
    private static final String OVERMACHT = "3";

    /** An instrument in use until its planned end. */
    private record Inzet(
            String code,
            String uitvoerder,
            String traject,
            LocalDate van,
            LocalDate gepland,
            Cents prijs,
            String reden) {}

    private final Wereld wereld;
    private final Persoon persoon;
    private final double contactkans;
    private final List<Inzet> lopend = new ArrayList<>();
    private String trajectnummer;
    private String trajectsoort;
    private LocalDate trajectVan;
    private LocalDate trajectGepland;
    private boolean trajectGestopt;

    /** The day on which a certificate is handed out, when the running instrument brings one. */
    private LocalDate verklaring;

    Begeleiding(Wereld wereld, Persoon persoon, Kans kans) {
        this.wereld = wereld;
        this.persoon = persoon;
        double uitBeeld = persoon.toestand.afstand > 0 ? 0.16 : 0.05;
        contactkans = kans.event(uitBeeld) ? 0.03 : 0.12 + 0.14 * kans.uniform();
    }

    /** Ends what was planned to end this month. */
    void step(int m) {
        LocalDate last = wereld.venster().lastDay(m);
        for (Iterator<Inzet> each = lopend.iterator(); each.hasNext(); ) {
            Inzet inzet = each.next();
            if (!inzet.gepland.isAfter(last)) {
                write(inzet, inzet.gepland, inzet.reden);
                each.remove();
            }
        }
        if (trajectnummer != null && !trajectGepland.isAfter(last)) {
            endTraject(trajectGepland, trajectGestopt ? "VOORTIJDIG" : "NIET_SUCCESVOL");
        }
    }

    /** Starts a studied instrument, in a traject. */
    void start(Kans kans, Instrument instrument, LocalDate dag) {
        LocalDate gepland = dag.plusMonths(instrument.duurMaanden(kans)).minusDays(1);
        boolean afgerond = kans.event(0.76);
        LocalDate tot =
                afgerond
                        ? gepland
                        : dag.plusDays((long) (kans.uniform() * 0.8 * days(dag, gepland)));
        if (trajectnummer == null) {
            beginTraject(instrument.trajectsoort, dag, dag.plusMonths(kans.between(10, 14)));
        }
        trajectGestopt = !afgerond;
        if (trajectGepland.isBefore(tot)) {
            trajectGepland = tot;
        }
        add(instrument.name(), instrument.uitvoerder, dag, tot, instrument.prijs, afgerond);
        if (instrument == Instrument.LEERWERK && afgerond && kans.event(0.45)) {
            verklaring = tot;
        }
    }

    /** Starts something whose effect is not studied, for a number of months. */
    void startAnders(
            Kans kans, String code, String uitvoerder, LocalDate dag, int maanden, int prijs) {
        add(code, uitvoerder, dag, dag.plusMonths(maanden), prijs, kans.event(0.85));
    }

    private void beginTraject(String soort, LocalDate dag, LocalDate gepland) {
        trajectnummer = wereld.bronnen().reintegratie().nextTraject();
        trajectsoort = soort;
        trajectVan = dag;
        trajectGepland = gepland;
    }

    /** Work ends everything well. */
    void naarWerk(Kans kans, LocalDate dag, boolean eigenBedrijf, boolean deeltijd) {
        endAll(dag, AFGEROND);
        if (trajectnummer != null) {
            String resultaat =
                    eigenBedrijf
                            ? "EIGEN_BEDRIJF"
                            : kans.event(0.14) ? "ZELF_WERK" : deeltijd ? "WERK_PT" : "WERK_FT";
            endTraject(dag, resultaat);
        }
    }

    /** Anything else ends everything before its time. */
    void andersEinde(LocalDate dag, boolean overmacht) {
        endAll(dag, overmacht ? OVERMACHT : GESTOPT);
        if (trajectnummer != null) {
            endTraject(dag, "VOORTIJDIG");
        }
    }

    /** Contacts of the month: more while something runs, hardly any for who is out of sight. */
    void contacts(Kans kans, int m, int lastDay) {
        double p = lopend.isEmpty() ? contactkans : Math.max(contactkans, 0.45);
        if (kans.event(p)) {
            String[] kanalen = {"GESPREK", "HUISBEZOEK", "TELEFOON", "GROEP"};
            LocalDate dag = wereld.venster().firstDay(m).plusDays(kans.between(0, lastDay - 1));
            String kanaal = kanalen[kans.pick(.45, .08, .38, .09)];
            wereld.bronnen().reintegratie().contact(persoon.bsn, dag, kanaal);
        }
    }

    /** The window ends; what runs goes on. */
    void leaveOpen() {
        for (Inzet inzet : lopend) {
            write(inzet, null, null);
        }
        lopend.clear();
        if (trajectnummer != null) {
            endTraject(null, null);
        }
    }

    private void add(
            String code, String uitvoerder, LocalDate van, LocalDate tot, int prijs, boolean goed) {
        Cents bedrag = new Cents(prijs * 100L);
        lopend.add(
                new Inzet(
                        code,
                        uitvoerder,
                        trajectnummer,
                        van,
                        tot,
                        bedrag,
                        goed ? AFGEROND : GESTOPT));
    }

    private void endAll(LocalDate dag, String reden) {
        for (Inzet inzet : lopend) {
            boolean eerder = inzet.gepland.isBefore(dag);
            LocalDate tot = eerder ? inzet.gepland : dag.isBefore(inzet.van) ? inzet.van : dag;
            write(inzet, tot, eerder ? inzet.reden : reden);
        }
        lopend.clear();
    }

    private void write(Inzet inzet, LocalDate tot, String reden) {
        Venster venster = wereld.venster();
        LocalDate last = tot == null ? venster.end() : tot;
        wereld.kas().voorziening(inzet.van, last, inzet.prijs);
        if (EsfProject.paysFor(inzet.code)) {
            esfUren(inzet, last);
        }
        wereld.bronnen()
                .reintegratie()
                .voorziening(
                        inzet.traject,
                        persoon.bsn,
                        inzet.code,
                        inzet.uitvoerder,
                        inzet.van,
                        tot,
                        reden,
                        inzet.prijs);
        if (tot != null && tot.equals(verklaring)) {
            wereld.bronnen().reintegratie().praktijkverklaring(persoon.bsn, tot);
        }
    }

    /** Every month that it runs costs hours that the fund pays for, fewer in a broken month. */
    private void esfUren(Inzet inzet, LocalDate tot) {
        Venster venster = wereld.venster();
        int last = Math.min(venster.index(tot), venster.months() - 1);
        for (int m = Math.max(0, venster.index(inzet.van)); m <= last; m++) {
            boolean heel =
                    !inzet.van.isAfter(venster.firstDay(m)) && !tot.isBefore(venster.lastDay(m));
            wereld.bronnen()
                    .reintegratie()
                    .esfUren(
                            EsfProject.of(venster.month(m).getYear()).nummer(),
                            persoon.bsn,
                            venster.month(m),
                            EsfProject.uren(inzet.code, heel));
            wereld.kas().esfUren(m, EsfProject.uren(inzet.code, heel));
        }
    }

    private void endTraject(LocalDate dag, String resultaat) {
        LocalDate tot = dag != null && dag.isBefore(trajectVan) ? trajectVan : dag;
        wereld.bronnen()
                .reintegratie()
                .traject(trajectnummer, persoon.bsn, trajectsoort, trajectVan, tot, resultaat);
        trajectnummer = null;
    }

    private static long days(LocalDate van, LocalDate tot) {
        return tot.toEpochDay() - van.toEpochDay();
    }
}
