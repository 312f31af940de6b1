package nl.binnenzicht.ingest.generate.money;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.extract.FinancienRows;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;

/** Writes the whole ledger once all lives are lived. */
public final class Financien {

    /** Share of the benefits that comes back, about: what the BUIG budget is set against. */
    private static final double TERUG = 0.013;

    /** The least fee for carrying out an ESF project, in cents (OBB 2025). */
    private static final long MINIMUM = 8_000_000;

    private final Kasboek kas;
    private final FinancienRows rows;
    private final Begroting begroting;
    private final Boekhouder boekhouder;

    public Financien(Kasboek kas, FinancienRows rows, double schaal, Kans kans) {
        this.kas = kas;
        this.rows = rows;
        begroting = new Begroting(rows, schaal);
        boekhouder = new Boekhouder(kas, rows, kans);
    }

    public void write() {
        Venster venster = kas.venster();
        Map<String, Long> budget = Map.of();
        int year = 0;
        for (int m = 0; m < venster.months(); m++) {
            if (venster.month(m).getYear() != year) {
                year = venster.month(m).getYear();
                budget = budget(year);
                new Werksoorten(kas, rows).formatie(m);
            }
            boekhouder.month(m, budget);
        }
        boekhouder.open(budget);
        esf();
    }

    /**
     * The grants: what was promised at the start, what the hours of a half-year brought, the fee.
     */
    private void esf() {
        Venster venster = kas.venster();
        Map<EsfProject, Long> gerealiseerd = new LinkedHashMap<>();
        long uren = 0;
        for (int m = 0; m < venster.months(); m++) {
            EsfProject project = EsfProject.of(venster.month(m).getYear());
            LocalDate dag = venster.lastDay(m);
            if (!gerealiseerd.containsKey(project)) {
                rows.esf(project.nummer(), "BESCHIKT", venster.firstDay(m), beschikt());
                gerealiseerd.put(project, 0L);
            }
            uren += kas.esfUren(m);
            if (dag.getMonthValue() % 6 == 0) {
                long subsidie = EsfProject.subsidie(uren);
                rows.esf(project.nummer(), "GEREALISEERD", dag, new Cents(subsidie));
                gerealiseerd.merge(project, subsidie, Long::sum);
                uren = 0;
            }
            boolean einde = dag.getMonthValue() == 12 && dag.getYear() > project.begin();
            if (einde) {
                long derde = gerealiseerd.get(project) / 3;
                rows.esf(project.nummer(), "VERGOEDING", dag, new Cents(Math.max(derde, MINIMUM)));
            }
        }
    }

    /**
     * What the fund promises for two years: a tenth more than the hours of two mean years bring.
     */
    private Cents beschikt() {
        long uren = 0;
        for (int m = 0; m < kas.venster().months(); m++) {
            uren += kas.esfUren(m);
        }
        double subsidie = EsfProject.subsidie(uren) * 24.0 / kas.venster().months() * 1.1;
        return new Cents(Math.round(subsidie / 100_000) * 100_000);
    }

    /** The budget of a year; a year partly in the window is taken as if all months were alike. */
    private Map<String, Long> budget(int year) {
        Venster venster = kas.venster();
        double betaald = 0;
        double subsidie = 0;
        int months = 0;
        for (int m = 0; m < venster.months(); m++) {
            if (venster.month(m).getYear() == year) {
                betaald += kas.betaald(m);
                subsidie += kas.subsidie(m);
                months++;
            }
        }
        double whole = 12.0 / months;
        return begroting.year(
                year, Math.round(betaald * (1 - TERUG) * whole), Math.round(subsidie * whole));
    }
}
