package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.world.Kans;

/** The screenings of a person: intake, then about every year, with gaps. */
final class Zrm {

    /** Average score, and how it falls with distance and with risk, per domain. */
    private static final double[] GEMIDDELD = {
        3.2, 2.6, 3.1, 4.1, 4.0, 3.4, 3.5, 4.4, 4.7, 4.1, 3.6, 3.1, 4.7
    };

    private static final double[] MET_AFSTAND = {
        .15, .55, .40, .10, .10, .30, .35, .10, .10, .20, .20, .40, .05
    };
    private static final double[] MET_RISICO = {
        .45, .10, .20, .30, .35, .45, .20, .35, .10, .20, .35, .20, .25
    };
    private static final int NOOIT = Integer.MAX_VALUE;

    private final Wereld wereld;
    private final Persoon persoon;
    private int volgende = NOOIT;
    private boolean begonnen;

    Zrm(Wereld wereld, Persoon persoon) {
        this.wereld = wereld;
        this.persoon = persoon;
    }

    /** Plans the intake; most are screened in the first months, some much later. */
    void plan(Kans kans, int m) {
        if (volgende == NOOIT) {
            volgende = m + (kans.event(0.86) ? kans.between(1, 3) : kans.between(5, 14));
        }
    }

    /** Someone known before the window was screened before it, or is still to be. */
    void known(Kans kans) {
        if (kans.event(0.62)) {
            int months = kans.between(1, 13);
            LocalDate dag =
                    wereld.venster().begin().minusMonths(months).plusDays(kans.between(0, 8));
            screen(kans, dag, "INTAKE");
            begonnen = true;
            volgende = Math.max(0, kans.between(11, 14) - months);
        } else {
            volgende = kans.between(0, 14);
        }
    }

    void step(Kans kans, int m) {
        if (m < volgende) {
            return;
        }
        LocalDate dag = wereld.venster().firstDay(m).plusDays(kans.between(0, 8));
        screen(kans, dag, begonnen ? "HERHALING" : "INTAKE");
        begonnen = true;
        volgende = m + (kans.event(0.52) ? kans.between(10, 13) : kans.between(15, 30));
    }

    private void screen(Kans kans, LocalDate dag, String moment) {
        Toestand t = persoon.toestand;
        boolean ingeschat = kans.event(0.985);
        if (ingeschat || t.kwadrant == 0) {
            t.gemetenAfstand = Schaal.maanden(t.afstand + 0.10 * kans.normal());
            t.gemetenEscalatie = Schaal.escalatie(t.risico + 0.15 * kans.normal());
            t.kwadrant = wereld.kwadranten().of(t.gemetenAfstand, t.gemetenEscalatie);
            ingeschat = true;
        }
        Integer[] scores = scores(kans, 0);
        wereld.bronnen()
                .zrm()
                .meting(
                        persoon.bsn,
                        dag,
                        "PROF",
                        moment,
                        ingeschat ? t.gemetenAfstand : null,
                        ingeschat ? t.gemetenEscalatie : null,
                        scores);
        if (kans.event(0.05)) {
            other(kans, dag, "ZELF", moment, 0.4);
        }
        if (kans.event(0.08)) {
            other(kans, dag, "PROF", "DOEL", 0.9);
        }
    }

    /** A self-assessment or a goal: scores only, somewhat higher. */
    private void other(Kans kans, LocalDate dag, String beoordelaar, String moment, double hoger) {
        wereld.bronnen()
                .zrm()
                .meting(persoon.bsn, dag, beoordelaar, moment, null, null, scores(kans, hoger));
    }

    private Integer[] scores(Kans kans, double hoger) {
        Toestand t = persoon.toestand;
        Integer[] scores = new Integer[GEMIDDELD.length];
        for (int i = 0; i < scores.length; i++) {
            double value =
                    GEMIDDELD[i]
                            + hoger
                            - MET_AFSTAND[i] * t.afstand
                            - MET_RISICO[i] * t.risico
                            + persoon.domein[i]
                            + 0.35 * kans.normal();
            int missing = kans.pick(.978, .012, .010);
            scores[i] =
                    missing == 0
                            ? Integer.valueOf((int) Math.max(1, Math.min(5, Math.round(value))))
                            : missing == 1 ? Integer.valueOf(99) : null;
        }
        return scores;
    }
}
