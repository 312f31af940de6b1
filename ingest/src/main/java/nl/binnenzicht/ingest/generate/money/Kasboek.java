package nl.binnenzicht.ingest.generate.money;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.world.Venster;

/**
 * What all lives together cost per month, in cents; everything the ledger needs to know of them.
 */
public final class Kasboek {

    private final Venster venster;
    private final Map<String, long[]> betaald = new TreeMap<>();
    private final Map<String, long[]> werk = new TreeMap<>();
    private final long[] voorzieningen;
    private final long[] subsidie;
    private final long[] esfUren;

    public Kasboek(Venster venster) {
        this.venster = venster;
        voorzieningen = new long[venster.months()];
        subsidie = new long[venster.months()];
        esfUren = new long[venster.months()];
    }

    public void uitkering(int m, String regeling, Cents bedrag) {
        of(betaald, regeling)[m] += bedrag.value();
    }

    /** Contract hours per week of someone who works for the werkbedrijf in a month. */
    public void werk(int m, String werksoort, Cents uren) {
        of(werk, werksoort)[m] += uren.value();
    }

    public void esfUren(int m, Cents uren) {
        esfUren[m] += uren.value();
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
        return betaald.values().stream().mapToLong(maanden -> maanden[m]).sum();
    }

    /** What was paid in a month per kind of benefit, in cents. */
    Map<String, Long> betaaldPerRegeling(int m) {
        return inMaand(betaald, m);
    }

    /** Contract hours per week per kind of work, in hundredths. */
    Map<String, Long> werkuren(int m) {
        return inMaand(werk, m);
    }

    long esfUren(int m) {
        return esfUren[m];
    }

    private long[] of(Map<String, long[]> totals, String key) {
        return totals.computeIfAbsent(key, any -> new long[venster.months()]);
    }

    private static Map<String, Long> inMaand(Map<String, long[]> totals, int m) {
        Map<String, Long> maand = new TreeMap<>();
        totals.forEach((key, maanden) -> maand.put(key, maanden[m]));
        return maand;
    }

    long voorzieningen(int m) {
        return voorzieningen[m];
    }

    long subsidie(int m) {
        return subsidie[m];
    }
}
