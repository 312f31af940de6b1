package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.world.Kans;

/** The exemption of a person from the duty to work, while it runs. */
final class Ontheffing {

    private static final double START = 0.0086;
    private static final double STOP = 0.013;

    private final Wereld wereld;
    private final Persoon persoon;
    private String code;
    private LocalDate van;

    Ontheffing(Wereld wereld, Persoon persoon) {
        this.wereld = wereld;
        this.persoon = persoon;
    }

    /** Chance to have one in the stock: more for those far from work. */
    static double aandeel(double gemiddeld, double afstand) {
        double odds = gemiddeld / (1 - gemiddeld) * StrictMath.exp(0.8 * afstand) * 0.9;
        return odds / (1 + odds);
    }

    void begin(Kans kans, LocalDate dag, String leefvorm) {
        code = leefvorm.equals("2") && kans.event(.4) ? "4" : kans.event(.75) ? "5" : "6";
        van = dag;
        persoon.toestand.ontheffing = true;
    }

    /** A new one may begin, a running one may end, in the first days of the month. */
    void step(Kans kans, int m, String leefvorm) {
        LocalDate dag = wereld.venster().firstDay(m).plusDays(kans.between(0, 8));
        if (code == null) {
            double far = StrictMath.exp(0.55 * Math.min(2, persoon.toestand.afstand));
            if (kans.event(START * far)) {
                begin(kans, dag, leefvorm);
            }
        } else if (kans.event(code.equals("6") ? STOP / 4 : STOP)) {
            end(dag);
        }
    }

    void end(LocalDate dag) {
        if (code != null) {
            write(dag.isBefore(van) ? van : dag);
            code = null;
            persoon.toestand.ontheffing = false;
        }
    }

    /** The window ends; what runs goes on. */
    void leaveOpen() {
        if (code != null) {
            write(null);
        }
    }

    private void write(LocalDate tot) {
        wereld.bronnen().uitkering().ontheffing(persoon.bsn, code, van, tot);
    }
}
