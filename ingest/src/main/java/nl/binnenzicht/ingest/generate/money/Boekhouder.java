package nl.binnenzicht.ingest.generate.money;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.extract.FinancienRows;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;

/**
 * Writes bookings and commitments: what the lives cost to the cent, the other posts around a
 * twelfth of their budget.
 */
final class Boekhouder {

    private static final double[] SEIZOEN = {
        .99, .98, 1.00, .99, 1.10, .98, .97, .96, .99, 1.00, 1.00, 1.04
    };
    private static final double CORRECTIE = 0.06;

    /** Posts for the wages of those who work at the werkbedrijf. */
    private static final Set<String> LOON = Set.of("WSW_LOON", "WSW_LOON2", "BESCHUT_LOON");

    /** The fixed part of the traject post, over what the instruments cost. */
    private static final double VAST = 0.35;

    private final Kasboek kas;
    private final FinancienRows rows;
    private final Kans kans;

    Boekhouder(Kasboek kas, FinancienRows rows, Kans kans) {
        this.kas = kas;
        this.rows = rows;
        this.kans = kans;
    }

    /**
     * Books one month.
     *
     * @param budget final budget per post for the year, in cents
     */
    void month(int m, Map<String, Long> budget) {
        Venster venster = kas.venster();
        LocalDate last = venster.lastDay(m);
        double season = SEIZOEN[last.getMonthValue() - 1];
        double terug = 0.010 + 0.006 * kans.uniform();
        kas.betaaldPerRegeling(m)
                .forEach((regeling, betaald) -> bijstand(last, regeling, betaald, terug));
        rows.lasten(last, "GARANTIE_LKS", new Cents(kas.subsidie(m)));
        rows.lasten(last, "TRAJECT", new Cents(kas.voorzieningen(m) + vast(m)));
        long loon = 0;
        for (Map.Entry<String, Long> post : andere(budget).entrySet()) {
            double share = post.getValue() / 12.0 * season * (1 + 0.02 * kans.normal());
            long bedrag = Math.round(share);
            LocalDate dag = last.minusDays(kans.between(0, 8));
            rows.lasten(dag, post.getKey(), new Cents(bedrag));
            loon += LOON.contains(post.getKey()) ? bedrag : 0;
            if (kans.event(CORRECTIE)) {
                long correctie = Math.round(bedrag * 0.05);
                rows.lasten(last, post.getKey(), new Cents(-correctie));
                loon -= LOON.contains(post.getKey()) ? correctie : 0;
            }
        }
        new Werksoorten(kas, rows).month(m, loon);
    }

    private void bijstand(LocalDate dag, String regeling, long betaald, double terug) {
        rows.bijstand(dag, "BUIG_UITKERING", "LASTEN", new Cents(betaald), regeling);
        long baten = Math.round(betaald * terug);
        rows.bijstand(dag, "BUIG_ONTVANGST", "BATEN", new Cents(baten), regeling);
    }

    /** What was ordered but not yet booked when the window ends. */
    void open(Map<String, Long> budget) {
        LocalDate end = kas.venster().end();
        for (Map.Entry<String, Long> post : budget.entrySet()) {
            if (post.getKey().startsWith("BUIG")) {
                continue;
            }
            int lines = kans.between(1, 3);
            for (int i = 0; i < lines; i++) {
                long bedrag = Math.round(post.getValue() * (0.003 + 0.008 * kans.uniform()));
                rows.verplichting(
                        end.minusDays(kans.between(3, 110)), post.getKey(), new Cents(bedrag));
            }
        }
    }

    /** The part of the traject post that does not depend on how many start. */
    private long vast(int m) {
        long mean = 0;
        for (int i = 0; i < kas.venster().months(); i++) {
            mean += kas.voorzieningen(i);
        }
        return Math.round(
                mean / (double) kas.venster().months() * VAST * (1 + 0.03 * kans.normal()));
    }

    private static Map<String, Long> andere(Map<String, Long> budget) {
        Map<String, Long> andere = new LinkedHashMap<>(budget);
        andere.remove("GARANTIE_LKS");
        andere.remove("TRAJECT");
        andere.remove("BUIG_UITKERING");
        andere.remove("BUIG_ONTVANGST");
        return andere;
    }
}
