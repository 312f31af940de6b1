package nl.binnenzicht.dashboard.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.marts.statistics.AalenJohansen;
import nl.binnenzicht.marts.statistics.Estimate;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.marts.statistics.SurvivalTimes;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * How people leave the bijstand from their index date on: to work or otherwise, each in competition
 * with the other (Aalen-Johansen). Who gets bijstand after the index comes in late.
 *
 * <p>Nothing is given where fewer than {@value #MINSTE} are followed, for nobody. Under a policy
 * with a threshold a point also needs that many events since the last point that was given.
 */
final class CohortVerloop {

    static final int WERK = 1;
    static final int ANDERS = 2;
    static final int LAATSTE_MAAND = 36;
    static final int STAP = 3;

    private static final int MINSTE = 10;
    private static final double DAGEN_PER_MAAND = 365.25 / 12;

    private final SurvivalTimes tijden;
    private final AalenJohansen curve;
    private final int threshold;
    private final boolean mag;
    private final int leden;
    private final double vanaf;

    /**
     * @param mag whether anything of this cohort may be shown
     * @param leden how many people are in it
     */
    CohortVerloop(Rows rows, int leden, Policy policy, boolean mag) {
        SurvivalTimes alle = tijden(rows);
        this.vanaf = begin(alle);
        this.tijden = vanaf(alle, vanaf);
        this.curve = AalenJohansen.of(tijden);
        this.threshold = policy.minClienten();
        this.mag = mag;
        this.leden = leden;
    }

    private static SurvivalTimes tijden(Rows rows) {
        List<double[]> stays = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            LocalDate index = (LocalDate) rows.value(row, "index_datum");
            LocalDate begin = (LocalDate) rows.value(row, "begin");
            LocalDate einde = (LocalDate) rows.value(row, "einde");
            LocalDate laatste = (LocalDate) rows.value(row, "laatste_dag");
            boolean weg = einde != null && !einde.isAfter(laatste);
            double entry = maanden(index, begin);
            double exit = maanden(index, weg ? einde : laatste);
            if (exit > entry) {
                boolean werk = Boolean.TRUE.equals(rows.value(row, "is_naar_werk"));
                stays.add(new double[] {entry, exit, weg ? werk ? WERK : ANDERS : 0});
            }
        }
        return new SurvivalTimes(
                stays.stream().mapToDouble(stay -> stay[0]).toArray(),
                stays.stream().mapToDouble(stay -> stay[1]).toArray(),
                stays.stream().mapToInt(stay -> (int) stay[2]).toArray());
    }

    private static double maanden(LocalDate van, LocalDate tot) {
        return ChronoUnit.DAYS.between(van, tot) / DAGEN_PER_MAAND;
    }

    /**
     * With few in sight the first one who leaves would decide everything: wait until there are ten.
     */
    private static double begin(SurvivalTimes alle) {
        return Arrays.stream(alle.entry())
                .sorted()
                .filter(
                        moment -> {
                            int daar = 0;
                            for (int i = 0; i < alle.size(); i++) {
                                daar +=
                                        alle.entry()[i] <= moment && alle.exit()[i] > moment
                                                ? 1
                                                : 0;
                            }
                            return daar >= MINSTE;
                        })
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static SurvivalTimes vanaf(SurvivalTimes alle, double moment) {
        List<Integer> daar = new ArrayList<>();
        for (int i = 0; i < alle.size(); i++) {
            if (alle.exit()[i] > moment) {
                daar.add(i);
            }
        }
        return new SurvivalTimes(
                daar.stream().mapToDouble(i -> Math.max(moment, alle.entry()[i])).toArray(),
                daar.stream().mapToDouble(i -> alle.exit()[i]).toArray(),
                daar.stream().mapToInt(i -> alle.cause()[i]).toArray());
    }

    /**
     * What may be shown at a month.
     *
     * @param werk chance of having left to work
     * @param anders chance of having left otherwise
     * @param risico how many are followed just before it
     */
    record Punt(Cell werk, Cell anders, Cell risico, Interval werkTussen, Interval andersTussen) {}

    /** A point every {@value #STAP} months up to {@value #LAATSTE_MAAND}. */
    List<Punt> punten() {
        List<Punt> punten = new ArrayList<>();
        int[] getoond = new int[] {0, 0, 0};
        int risicoGetoond = leden;
        for (int maand = 0; maand <= LAATSTE_MAAND; maand += STAP) {
            int risico = maand == 0 ? opBegin() : tijden.atRisk(maand);
            if (!mag || maand < vanaf || risico < MINSTE) {
                Cell geen = mag && maand >= vanaf ? Cell.teWeinig() : geen();
                punten.add(new Punt(geen, geen, geen, null, null));
                continue;
            }
            boolean toon = threshold == 0 || risicoGetoond - risico >= threshold;
            if (toon) {
                risicoGetoond = risico;
            }
            Cell werk = kans(WERK, maand, getoond);
            Cell anders = kans(ANDERS, maand, getoond);
            punten.add(
                    new Punt(
                            werk,
                            anders,
                            toon ? Cell.of((long) risico) : Cell.teWeinig(),
                            tussen(WERK, maand),
                            tussen(ANDERS, maand)));
        }
        return punten;
    }

    private Cell geen() {
        return mag ? Cell.absent(Cell.State.NVT) : Cell.teWeinig();
    }

    private int opBegin() {
        return (int) Arrays.stream(tijden.entry()).filter(entry -> entry == 0).count();
    }

    private Interval tussen(int cause, int maand) {
        return AalenJohansen.interval(curve.incidence(cause, maand));
    }

    private Cell kans(int cause, int maand, int[] getoond) {
        int gebeurd = gebeurd(cause, maand);
        if (threshold > 0 && maand > 0 && gebeurd - getoond[cause] < threshold) {
            return Cell.teWeinig();
        }
        getoond[cause] = gebeurd;
        Estimate kans = curve.incidence(cause, maand);
        return Double.isNaN(kans.value()) ? geen() : Cell.of(kans.value());
    }

    private int gebeurd(int cause, double maand) {
        int aantal = 0;
        for (int i = 0; i < tijden.size(); i++) {
            aantal += tijden.cause()[i] == cause && tijden.exit()[i] <= maand ? 1 : 0;
        }
        return aantal;
    }
}
