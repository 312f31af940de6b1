package nl.binnenzicht.ingest.generate.money;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.world.Venster;

/**
 * What all lives together cost per month, in cents; everything the ledger needs to know of them.
 */
public final class Kasboek {

    private final Venster venster;
    private final long[] betaald;
    private final long[] voorzieningen;
    private final long[] subsidie;

    public Kasboek(Venster venster) {
        this.venster = venster;
        betaald = new long[venster.months()];
        voorzieningen = new long[venster.months()];
        subsidie = new long[venster.months()];
    }

    public void uitkering(int m, Cents bedrag) {
        betaald[m] += bedrag.value();
    }

    public void subsidie(int m, Cents bedrag) {
        subsidie[m] += bedrag.value();
    }

    /** Books the price for each begun month of the window between two days, both included. */
    public void voorziening(LocalDate van, LocalDate tot, Cents prijs) {
        int last = Math.min(venster.index(tot), venster.months() - 1);
        for (int m = Math.max(0, venster.index(van)); m <= last; m++) {
            voorzieningen[m] += prijs.value();
        }
    }

    Venster venster() {
        return venster;
    }

    long betaald(int m) {
        return betaald[m];
    }

    long voorzieningen(int m) {
        return voorzieningen[m];
    }

    long subsidie(int m) {
        return subsidie[m];
    }
}
