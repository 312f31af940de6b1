package nl.binnenzicht.ingest.generate.money;

import java.util.Map;
import nl.binnenzicht.ingest.generate.extract.FinancienRows;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;

/** Writes the whole ledger once all lives are lived. */
public final class Financien {

    /** Share of the benefits that comes back, about: what the BUIG budget is set against. */
    private static final double TERUG = 0.013;

    private final Kasboek kas;
    private final Begroting begroting;
    private final Boekhouder boekhouder;

    public Financien(Kasboek kas, FinancienRows rows, double schaal, Kans kans) {
        this.kas = kas;
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
            }
            boekhouder.month(m, budget);
        }
        boekhouder.open(budget);
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
