package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.effect.Analyseplan;
import nl.binnenzicht.marts.effect.Vergelijking;
import nl.binnenzicht.marts.statistics.CrossFit;
import nl.binnenzicht.marts.statistics.Design;
import nl.binnenzicht.marts.statistics.Observations;

/**
 * All trial rows, and per voorziening those that take part with the chances of starting.
 *
 * @param rijen by person and month
 * @param zonder all rows, to learn what happens without a start
 * @param instrumenten in the order of the plan
 */
record EffectProef(List<ProefRij> rijen, Observations zonder, List<Instrument> instrumenten) {

    /**
     * One voorziening.
     *
     * @param starts who starts it; outcomes come later
     * @param rows places of its rows in all rows
     */
    record Instrument(Vergelijking starts, int[] rows) {}

    static EffectProef of(List<ProefRij> rijen, Analyseplan plan) {
        Design design = Kenmerken.design(rijen, plan.kenmerken());
        List<String> personen = rijen.stream().map(ProefRij::clientId).toList();
        boolean[] starts = new boolean[rijen.size()];
        for (int row = 0; row < starts.length; row++) {
            starts[row] = rijen.get(row).voorziening() != null;
        }
        Observations zonder =
                new Observations(
                        design.standardised(),
                        starts,
                        new double[starts.length],
                        Vergelijking.numbers(personen),
                        Vergelijking.folds(personen, Vergelijking.FOLDS));
        List<Instrument> instrumenten =
                plan.instrumenten().parallelStream()
                        .map(voorziening -> instrument(voorziening, rijen, design))
                        .toList();
        return new EffectProef(rijen, zonder, instrumenten);
    }

    /** Without who started the same voorziening in the year before; of a person the first start. */
    private static Instrument instrument(String voorziening, List<ProefRij> rijen, Design design) {
        List<Integer> kept = new ArrayList<>();
        Set<String> started = new HashSet<>();
        for (int row = 0; row < rijen.size(); row++) {
            ProefRij rij = rijen.get(row);
            boolean starts = voorziening.equals(rij.voorziening());
            boolean takesPart =
                    rij.voorziening() == null || starts && !started.contains(rij.clientId());
            if (takesPart && !rij.recent().contains(voorziening)) {
                kept.add(row);
                if (starts) {
                    started.add(rij.clientId());
                }
            }
        }
        int[] rows = kept.stream().mapToInt(Integer::intValue).toArray();
        boolean[] gestart = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gestart[i] = rijen.get(rows[i]).voorziening() != null;
        }
        Vergelijking starts =
                Vergelijking.ofStarts(
                        voorziening,
                        Arrays.stream(rows).mapToObj(row -> rijen.get(row).clientId()).toList(),
                        Arrays.stream(rows).mapToObj(row -> rijen.get(row).kwadrant()).toList(),
                        gestart,
                        design.rows(rows),
                        Vergelijking.FOLDS);
        return new Instrument(starts, rows);
    }

    /**
     * Every voorziening with one outcome. What happens without a start is learnt once, from all
     * rows in which nothing starts.
     *
     * @param uitkomst one value per row of {@link #rijen}; NaN: no part in it
     */
    List<Vergelijking> met(double[] uitkomst, boolean isKans) {
        CrossFit.Expected all =
                CrossFit.Expected.without(
                        zonder.withOutcome(uitkomst),
                        Vergelijking.FOLDS,
                        Vergelijking.LAMBDA,
                        isKans);
        return instrumenten.stream()
                .map(
                        one ->
                                one.starts()
                                        .met(
                                                pick(uitkomst, one.rows()),
                                                isKans,
                                                new CrossFit.Expected(
                                                        pick(all.outcome(), one.rows()),
                                                        all.converged())))
                .toList();
    }

    /** Values at some places, in the order given. */
    static double[] pick(double[] values, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
    }
}
