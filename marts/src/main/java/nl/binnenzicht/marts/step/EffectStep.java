package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.effect.CelSchatter;
import nl.binnenzicht.marts.effect.EffectCel;
import nl.binnenzicht.marts.effect.EffectThresholds;
import nl.binnenzicht.marts.effect.Vergelijking;
import nl.binnenzicht.marts.statistics.Balance;
import nl.binnenzicht.marts.step.StepTable.Column;
import nl.binnenzicht.marts.step.StepTable.Type;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * What starting a voorziening does to the chance of leaving for work within twelve months, among
 * those who started it: {@code fct_effect} and {@code fct_effect_balans}.
 *
 * <p>Every calendar month is a trial ({@code int_proef}): who starts against who starts nothing in
 * that month, both seen from that month on, so that nobody gains time by waiting. People are made
 * comparable on what was known at the end of the month before ({@link Kenmerken}), with a model of
 * who starts and a model of what happens without; the answer is right when either model is. Models
 * are fitted once per voorziening over all kwadranten, in five folds by person, ridge penalty 1; a
 * kwadrant takes its own starters and comparison rows from them, with its own balance and state.
 *
 * <p>The comparison is "start now" with "not now, and then whatever usually happens": who waits may
 * start later. A cause of starting that is not in the data is not corrected; the E-value says how
 * strong it would have to be.
 *
 * <p>Source: Hernan &amp; Robins 2016 (10.1093/aje/kwv254); see {@code AttEstimate} and {@link
 * EffectThresholds}.
 */
public final class EffectStep implements Step {

    private static final List<String> KWADRANTEN = List.of("1", "2", "3", "4", Vergelijking.ALLE);

    private final EffectThresholds thresholds;

    public EffectStep(EffectThresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public List<String> inputs() {
        return List.of("int_proef", "dim_voorziening");
    }

    @Override
    public List<String> outputs() {
        return List.of("fct_effect", "fct_effect_balans");
    }

    @Override
    public List<StepTable> run(Map<String, Rows> inputs) {
        List<ProefRij> proef = ProefRij.read(inputs.get("int_proef"));
        CelSchatter schatter = new CelSchatter(thresholds);
        List<EffectCel> cellen = new ArrayList<>();
        List<List<Object>> balans = new ArrayList<>();
        List<Vergelijking> vergelijkingen =
                onderzocht(inputs.get("dim_voorziening")).parallelStream()
                        .map(voorziening -> vergelijking(voorziening, proef))
                        .toList();
        for (Vergelijking vergelijking : vergelijkingen) {
            for (String kwadrant : KWADRANTEN) {
                cellen.add(schatter.schat(vergelijking, kwadrant));
            }
            balans.addAll(balans(vergelijking));
        }
        return List.of(
                new EffectRaster(cellen, thresholds).table(),
                new StepTable("fct_effect_balans", balansColumns(), balans));
    }

    private static List<String> onderzocht(Rows voorzieningen) {
        Cells cells = new Cells(voorzieningen);
        return IntStream.range(0, cells.size())
                .filter(row -> cells.flag(row, "is_onderzocht"))
                .boxed()
                .sorted(Comparator.comparingDouble(row -> cells.number(row, "volgorde", 0)))
                .map(row -> cells.text(row, "voorziening_code"))
                .toList();
    }

    /** Without who started the same voorziening in the year before; of a person the first start. */
    private static Vergelijking vergelijking(String voorziening, List<ProefRij> proef) {
        List<ProefRij> rijen = new ArrayList<>();
        Set<String> started = new HashSet<>();
        for (ProefRij rij : proef) {
            if (rij.recent().contains(voorziening)) {
                continue;
            }
            boolean starts = voorziening.equals(rij.voorziening());
            if (rij.voorziening() == null || (starts && started.add(rij.clientId()))) {
                rijen.add(rij);
            }
        }
        boolean[] gestart = new boolean[rijen.size()];
        boolean[] uitkomst = new boolean[rijen.size()];
        for (int row = 0; row < gestart.length; row++) {
            gestart[row] = rijen.get(row).voorziening() != null;
            uitkomst[row] = rijen.get(row).naarWerk();
        }
        return Vergelijking.of(
                voorziening,
                rijen.stream().map(ProefRij::clientId).toList(),
                rijen.stream().map(ProefRij::kwadrant).toList(),
                gestart,
                uitkomst,
                Kenmerken.design(rijen));
    }

    private static List<List<Object>> balans(Vergelijking vergelijking) {
        List<List<Object>> rows = new ArrayList<>();
        if (vergelijking.models() == null) {
            return rows;
        }
        Balance balance =
                Balance.of(
                        vergelijking.design(),
                        vergelijking.seen().treated(),
                        vergelijking.weights(),
                        vergelijking.rows(Vergelijking.ALLE));
        List<String> kenmerken = vergelijking.design().names();
        for (int column = 0; column < kenmerken.size(); column++) {
            List<Object> row = new ArrayList<>();
            row.add(vergelijking.voorziening());
            row.add(kenmerken.get(column));
            row.add(known(balance.before()[column]));
            row.add(known(balance.after()[column]));
            rows.add(row);
        }
        return rows;
    }

    private static Double known(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static List<Column> balansColumns() {
        return List.of(
                new Column("voorziening_code", Type.TEXT),
                new Column("kenmerk", Type.TEXT),
                new Column("smd_voor", Type.DOUBLE),
                new Column("smd_na", Type.DOUBLE));
    }
}
