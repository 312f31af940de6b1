package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.marts.effect.Analyseplan;
import nl.binnenzicht.marts.effect.Analyseplan.Uitkomst;
import nl.binnenzicht.marts.effect.CelSchatter;
import nl.binnenzicht.marts.effect.Controle;
import nl.binnenzicht.marts.effect.EffectCel;
import nl.binnenzicht.marts.effect.EffectThresholds;
import nl.binnenzicht.marts.effect.Vergelijking;
import nl.binnenzicht.marts.step.StepTable.Column;
import nl.binnenzicht.marts.step.StepTable.Type;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * What starting a voorziening does to what happens afterwards, among those who started it: {@code
 * fct_effect} and what shows how far it can be trusted. Which outcomes, voorzieningen, segments and
 * covariates is in the analysis plan, and nothing else is computed.
 *
 * <p>Every calendar month is a trial ({@code int_proef}): who starts against who starts nothing in
 * that month, both seen from that month on, so that nobody gains time by waiting. People are made
 * comparable on what was known at the end of the month before ({@link Kenmerken}), with a model of
 * who starts and a model of what happens without; the answer is right when either model is. Who
 * starts is fitted once per voorziening, what happens without once per outcome, over all
 * kwadranten, in five folds by person, ridge penalty 1; a kwadrant takes its own starters and
 * comparison rows from them, with its own balance and state.
 *
 * <p>The comparison is "start now" with "not now, and then whatever usually happens": who waits may
 * start later. A cause of starting that is not in the data is not corrected; the E-value says how
 * strong it would have to be.
 *
 * <p>Source: Hernan &amp; Robins 2016 (10.1093/aje/kwv254); see {@code AttEstimate} and {@link
 * EffectThresholds}.
 */
public final class EffectStep implements Step {

    private final EffectThresholds thresholds;

    public EffectStep(EffectThresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public List<String> inputs() {
        return List.of("int_proef", "ref_analyseplan");
    }

    @Override
    public List<String> outputs() {
        return List.of(
                "fct_effect",
                "fct_effect_balans",
                "fct_effect_controle",
                "fct_effect_overlap",
                "fct_effect_verloop");
    }

    @Override
    public List<StepTable> run(Map<String, Rows> inputs) {
        Analyseplan plan = Plannen.nieuwste(inputs.get("ref_analyseplan"));
        EffectProef proef = EffectProef.of(ProefRij.read(inputs.get("int_proef")), plan);
        ControleRonde controles = ControleRonde.of(proef, plan, thresholds);
        List<List<EffectCel>> rasters =
                plan.uitkomsten().parallelStream()
                        .map(uitkomst -> cellen(uitkomst, proef, controles, plan))
                        .toList();
        List<List<Object>> effecten = new ArrayList<>();
        List<List<Object>> balans = new ArrayList<>();
        List<List<Object>> uitslagen = new ArrayList<>();
        for (int i = 0; i < rasters.size(); i++) {
            Uitkomst uitkomst = plan.uitkomsten().get(i);
            effecten.addAll(new EffectRaster(uitkomst, rasters.get(i), thresholds).rows());
            for (EffectCel cel : rasters.get(i)) {
                balans.addAll(balans(uitkomst, cel, plan));
                uitslagen.addAll(controles(uitkomst, cel));
            }
        }
        EffectBeeld beeld = new EffectBeeld(proef, plan, rasters);
        return List.of(
                new StepTable("fct_effect", EffectRaster.columns(), effecten),
                new StepTable("fct_effect_balans", balansColumns(), balans),
                new StepTable("fct_effect_controle", controleColumns(), uitslagen),
                beeld.overlap(),
                beeld.verloop());
    }

    private List<EffectCel> cellen(
            Uitkomst uitkomst, EffectProef proef, ControleRonde controles, Analyseplan plan) {
        CelSchatter schatter = new CelSchatter(thresholds);
        double[] gevolg = Uitkomsten.van(uitkomst, proef.rijen());
        List<EffectCel> cellen = new ArrayList<>();
        for (Vergelijking vergelijking : proef.met(gevolg, uitkomst.gevolg().isKans())) {
            for (String segment : plan.segmenten()) {
                EffectCel cel = schatter.schat(vergelijking, segment);
                cellen.add(cel.after(controles.van(vergelijking.voorziening(), segment)));
            }
        }
        return cellen;
    }

    /** Nothing for a cell without a number. */
    private static List<List<Object>> balans(Uitkomst uitkomst, EffectCel cel, Analyseplan plan) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; cel.staat().isEstimable() && i < plan.kenmerken().size(); i++) {
            List<Object> row = sleutel(uitkomst, cel);
            row.add(plan.kenmerken().get(i));
            row.add(Cells.known(cel.balance().before()[i]));
            row.add(Cells.known(cel.balance().after()[i]));
            rows.add(row);
        }
        return rows;
    }

    /** Nothing for a cell without a number. */
    private static List<List<Object>> controles(Uitkomst uitkomst, EffectCel cel) {
        List<List<Object>> rows = new ArrayList<>();
        if (cel.staat().isEstimable()) {
            for (Controle controle : cel.controles()) {
                List<Object> row = sleutel(uitkomst, cel);
                row.add(controle.soort().name());
                row.add(controle.uitslag().name());
                row.add(Cells.known(controle.waarde()));
                row.add(Cells.known(controle.onder()));
                row.add(Cells.known(controle.boven()));
                row.add(Cells.known(controle.grens()));
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Object> sleutel(Uitkomst uitkomst, EffectCel cel) {
        return new ArrayList<>(List.of(uitkomst.code(), cel.voorziening(), cel.segment()));
    }

    private static List<Column> columns(List<Column> more) {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of("uitkomst_code", "voorziening_code", "kwadrant_code")) {
            columns.add(new Column(name, Type.TEXT));
        }
        columns.addAll(more);
        return columns;
    }

    private static List<Column> balansColumns() {
        return columns(
                List.of(
                        new Column("kenmerk", Type.TEXT),
                        new Column("smd_voor", Type.DOUBLE),
                        new Column("smd_na", Type.DOUBLE)));
    }

    private static List<Column> controleColumns() {
        return columns(
                List.of(
                        new Column("controle_code", Type.TEXT),
                        new Column("uitslag_code", Type.TEXT),
                        new Column("waarde", Type.DOUBLE),
                        new Column("onder", Type.DOUBLE),
                        new Column("boven", Type.DOUBLE),
                        new Column("grens", Type.DOUBLE)));
    }
}
