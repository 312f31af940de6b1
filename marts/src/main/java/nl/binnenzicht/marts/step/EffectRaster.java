package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.binnenzicht.marts.effect.Analyseplan.Uitkomst;
import nl.binnenzicht.marts.effect.EffectCel;
import nl.binnenzicht.marts.effect.EffectThresholds;
import nl.binnenzicht.marts.effect.Vergelijking;
import nl.binnenzicht.marts.statistics.BenjaminiHochberg;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.marts.statistics.RandomEffects;
import nl.binnenzicht.marts.statistics.SampleSize;
import nl.binnenzicht.marts.step.StepTable.Column;
import nl.binnenzicht.marts.step.StepTable.Type;

/**
 * All cells of one outcome together: here the number of questions counts, and kwadranten of one
 * voorziening learn from each other.
 */
final class EffectRaster {

    private static final double POWER_80 = 2.80;
    private static final double FIVE_POINTS = 0.05;
    private static final int MIN_GROUPS = 3;

    private final Uitkomst uitkomst;
    private final List<EffectCel> cellen;
    private final EffectThresholds thresholds;

    EffectRaster(Uitkomst uitkomst, List<EffectCel> cellen, EffectThresholds thresholds) {
        this.uitkomst = uitkomst;
        this.cellen = cellen;
        this.thresholds = thresholds;
    }

    /** One row per cell, in the order given. */
    List<List<Object>> rows() {
        double[] q =
                BenjaminiHochberg.adjusted(cellen.stream().mapToDouble(EffectCel::p).toArray());
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < cellen.size(); i++) {
            rows.add(row(cellen.get(i), q[i]));
        }
        return rows;
    }

    private List<Object> row(EffectCel cel, double q) {
        EffectCel.Telling telling = cel.telling();
        List<Object> row = new ArrayList<>();
        row.add(uitkomst.code());
        row.add(cel.voorziening());
        row.add(cel.segment());
        row.add(uitkomst.rang().name());
        row.add(cel.staat(q, thresholds).name());
        row.add(telling.gestart());
        row.add(telling.vergelijking());
        row.add(telling.gebeurtenissenGestart());
        row.add(telling.gebeurtenissenVergelijking());
        row.add((int) cellen.stream().map(EffectCel::p).filter(p -> !p.isNaN()).count());
        row.add(cel.estimate() == null ? null : Cells.known(cel.estimate().effectiveSize()));
        row.add(
                telling.isKans()
                        ? Cells.known(SampleSize.perGroup(telling.meanVergelijking(), FIVE_POINTS))
                        : null);
        row.add(Cells.known(telling.meanGestart()));
        if (!cel.staat().isEstimable()) {
            row.addAll(Collections.nCopies(15, null));
            return row;
        }
        Interval interval = cel.interval();
        row.add(Cells.known(cel.without()));
        row.add(Cells.known(telling.rawDifference()));
        row.add(Cells.known(cel.raw().lower()));
        row.add(Cells.known(cel.raw().upper()));
        row.add(Cells.known(cel.estimate().difference()));
        row.add(Cells.known(interval.lower()));
        row.add(Cells.known(interval.upper()));
        row.add(Cells.known(shrunk(cel)));
        row.add(Cells.known(cel.p()));
        row.add(Cells.known(q));
        row.add(Cells.known(POWER_80 * cel.estimate().standardError()));
        row.add(Cells.known(cel.imbalance()));
        row.add(Cells.known(cel.eValue()));
        row.add(cel.maatstaf() == null ? null : Cells.known(cel.maatstaf().factor()));
        row.add(cel.maatstaf() == null ? null : cel.maatstaf().kenmerk());
        return row;
    }

    /**
     * Drawn towards the mean over kwadranten; with fewer than three of them, or for all kwadranten
     * together, the estimate itself. NaN when a check failed.
     */
    private double shrunk(EffectCel cel) {
        if (!cel.staat().isReliable()) {
            return Double.NaN;
        }
        List<EffectCel> groups =
                cellen.stream()
                        .filter(other -> other.voorziening().equals(cel.voorziening()))
                        .filter(other -> !other.segment().equals(Vergelijking.ALLE))
                        .filter(other -> other.staat().isReliable())
                        .toList();
        if (cel.segment().equals(Vergelijking.ALLE) || groups.size() < MIN_GROUPS) {
            return cel.estimate().difference();
        }
        RandomEffects effects =
                RandomEffects.of(
                        groups.stream().mapToDouble(g -> g.estimate().difference()).toArray(),
                        groups.stream().mapToDouble(g -> g.estimate().standardError()).toArray());
        return effects.shrunk(cel.estimate().difference(), cel.estimate().standardError());
    }

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String name :
                List.of(
                        "uitkomst_code",
                        "voorziening_code",
                        "kwadrant_code",
                        "rang_code",
                        "staat_code")) {
            columns.add(new Column(name, Type.TEXT));
        }
        for (String name :
                List.of(
                        "aantal_gestart",
                        "aantal_vergelijking",
                        "gebeurtenissen_gestart",
                        "gebeurtenissen_vergelijking",
                        "aantal_vergelijkingen")) {
            columns.add(new Column(name, Type.INTEGER));
        }
        for (String name :
                List.of(
                        "effectieve_omvang",
                        "nodig_per_groep",
                        "gemiddelde_gestart",
                        "gemiddelde_zonder",
                        "ruw_verschil",
                        "ruw_onder",
                        "ruw_boven",
                        "verschil",
                        "onder",
                        "boven",
                        "verschil_gekrompen",
                        "p_waarde",
                        "q_waarde",
                        "kleinst_aantoonbaar",
                        "grootste_onbalans",
                        "e_waarde",
                        "maatstaf_factor")) {
            columns.add(new Column(name, Type.DOUBLE));
        }
        columns.add(new Column("maatstaf_kenmerk", Type.TEXT));
        return columns;
    }
}
