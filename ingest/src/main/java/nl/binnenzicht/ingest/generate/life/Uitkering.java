package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.ingest.bus.BusRecord;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.extract.UitkeringRows;
import nl.binnenzicht.ingest.generate.world.Kans;

/** One benefit under one number, while it runs: one or two persons, one payment a month. */
final class Uitkering {

    private final Wereld wereld;
    private final List<Persoon> personen;
    private final String nummer;
    final String regeling;
    final String leefvorm;
    private final int kostendelers;
    final LocalDate van;
    private LocalDate tot;
    private String reden;

    Uitkering(
            Wereld wereld,
            List<Persoon> personen,
            String regeling,
            String leefvorm,
            int kostendelers,
            LocalDate van) {
        this.wereld = wereld;
        this.personen = List.copyOf(personen);
        this.regeling = regeling;
        this.leefvorm = leefvorm;
        this.kostendelers = kostendelers;
        this.van = van;
        nummer = wereld.bronnen().uitkering().nextNummer();
    }

    /** The scheme a household falls under: IOAW and IOAZ are for older people. */
    static String regeling(Kans kans, Persoon aanvrager) {
        if (aanvrager.toestand.leeftijd < 50) {
            return kans.event(0.006) ? "14" : "01";
        }
        return new String[] {"01", "02", "03"}[kans.pick(.92, .065, .015)];
    }

    /** How many adults share the costs; more at home with parents or children. */
    static int kostendelers(Kans kans, String leefvorm) {
        return leefvorm.equals("3") ? 1 : 1 + kans.pick(.82, .11, .05, .02);
    }

    /** The last day with a right to it, and why. */
    void end(LocalDate dag, String waarom) {
        tot = dag;
        reden = waarom;
    }

    /** Pays over one month, and puts the month in the BUS file if there is one. */
    void pay(Kans kans, int m) {
        YearMonth maand = wereld.venster().month(m);
        UitkeringRows rows = wereld.bronnen().uitkering();
        Cents norm = norm(maand);
        Cents verrekend = Cents.ZERO;
        for (Persoon persoon : personen) {
            Inkomen inkomen = persoon.inkomen;
            if (persoon.toestand.deeltijd) {
                Cents bedrag = inkomen.deeltijd(kans);
                rows.inkomsten(nummer, persoon.bsn, maand, "11", bedrag, inkomen.vrijlating());
                verrekend = verrekend.plus(bedrag);
            }
            if (!inkomen.andereSoort().isEmpty()) {
                rows.inkomsten(
                        nummer, persoon.bsn, maand, inkomen.andereSoort(), inkomen.andere(), "2");
                verrekend = verrekend.plus(inkomen.andere());
            }
        }
        Cents rest = norm.minus(verrekend);
        Cents betaald = rest.value() < 0 ? Cents.ZERO : rest;
        rows.betaling(nummer, maand, norm, verrekend, betaald);
        wereld.kas().uitkering(m, regeling, betaald);
        if (rows.hasBus(maand)) {
            rows.bus(bus(maand, betaald));
        }
    }

    void write() {
        Persoon aanvrager = personen.get(0);
        Persoon partner = personen.size() > 1 ? personen.get(1) : null;
        wereld.bronnen()
                .uitkering()
                .uitkering(
                        nummer,
                        aanvrager.bsn,
                        partner == null ? null : partner.bsn,
                        regeling,
                        leefvorm,
                        kostendelers,
                        van,
                        tot,
                        reden);
    }

    private List<BusRecord> bus(YearMonth maand, Cents betaald) {
        List<BusRecord> records = new ArrayList<>();
        for (Persoon persoon : personen) {
            records.add(
                    new BusRecord(
                            nummer,
                            maand,
                            regeling,
                            leefvorm,
                            Math.round(betaald.value() / 100.0),
                            persoon.bsn,
                            persoon.geboren,
                            persoon.geslacht,
                            van,
                            tot,
                            reden));
        }
        return records;
    }

    /** The norm for the days of the month on which the benefit ran. */
    private Cents norm(YearMonth maand) {
        int jaar = Math.max(2020, Math.min(2025, maand.getYear()));
        double norm = wereld.ijking().value("norm." + jaar);
        norm *= leefvorm.equals("3") ? 1 / 0.7 : leefvorm.equals("4") ? 0.8 : 1;
        norm *= kostendelers == 1 ? 1 : kostendelers == 2 ? 50 / 70.0 : 43.33 / 70;
        LocalDate eerste = van.isAfter(maand.atDay(1)) ? van : maand.atDay(1);
        LocalDate laatste =
                tot != null && tot.isBefore(maand.atEndOfMonth()) ? tot : maand.atEndOfMonth();
        long dagen = laatste.toEpochDay() - eerste.toEpochDay() + 1;
        return Cents.of(norm * dagen / maand.lengthOfMonth());
    }
}
