package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.binnenzicht.marts.effect.Analyseplan;
import nl.binnenzicht.marts.effect.Analyseplan.Gevolg;
import nl.binnenzicht.marts.effect.Analyseplan.Uitkomst;
import nl.binnenzicht.marts.effect.EffectCel;
import nl.binnenzicht.marts.effect.Overlapping;
import nl.binnenzicht.marts.effect.Vergelijking;
import nl.binnenzicht.marts.effect.Verloop;
import nl.binnenzicht.marts.step.StepTable.Column;
import nl.binnenzicht.marts.step.StepTable.Type;

/**
 * What is drawn beside an estimate: how far the arms overlap, and who has left for work by when.
 * Only where the estimates allow it: overlap where the primary outcome has a number, a curve up to
 * the longest horizon of which the number is reliable.
 */
final class EffectBeeld {

    private final EffectProef proef;
    private final Analyseplan plan;
    private final List<List<EffectCel>> rasters;

    /**
     * @param rasters cells per outcome of the plan; each voorziening by voorziening, segment by
     *     segment
     */
    EffectBeeld(EffectProef proef, Analyseplan plan, List<List<EffectCel>> rasters) {
        this.proef = proef;
        this.plan = plan;
        this.rasters = rasters;
    }

    StepTable overlap() {
        List<List<Object>> rows = new ArrayList<>();
        double[] primair = Uitkomsten.van(plan.primair(), proef.rijen());
        List<EffectCel> cellen = rasters.get(plan.uitkomsten().indexOf(plan.primair()));
        for (EffectProef.Instrument one : proef.instrumenten()) {
            Vergelijking seen = one.starts().seenAs(EffectProef.pick(primair, one.rows()));
            for (String segment : plan.segmenten()) {
                if (cel(cellen, seen.voorziening(), segment).staat().isEstimable()) {
                    for (Overlapping part : Overlapping.van(seen, seen.rows(segment))) {
                        rows.add(
                                List.of(
                                        seen.voorziening(),
                                        segment,
                                        part.klasse(),
                                        part.personenGestart(),
                                        part.personenVergelijking(),
                                        part.aandeelGestart(),
                                        part.aandeelVergelijking()));
                    }
                }
            }
        }
        return new StepTable(
                "fct_effect_overlap",
                columns(
                        List.of("klasse", "personen_gestart", "personen_vergelijking"),
                        List.of("aandeel_gestart", "aandeel_vergelijking")),
                rows);
    }

    StepTable verloop() {
        List<List<Object>> rows = new ArrayList<>();
        for (EffectProef.Instrument one : proef.instrumenten()) {
            Verloop.Gezien gezien = gezien(one);
            for (String segment : plan.segmenten()) {
                int months = months(one.starts().voorziening(), segment);
                if (months > 0) {
                    rows.addAll(rows(one.starts(), segment, gezien, months));
                }
            }
        }
        return new StepTable(
                "fct_effect_verloop",
                columns(
                        List.of("maand", "gevolgd_gestart", "gevolgd_zonder"),
                        List.of(
                                "kans_gestart",
                                "kans_gestart_onder",
                                "kans_gestart_boven",
                                "kans_zonder",
                                "kans_zonder_onder",
                                "kans_zonder_boven")),
                rows);
    }

    private Verloop.Gezien gezien(EffectProef.Instrument one) {
        int[] opvolging = new int[one.rows().length];
        double[] werkNa = new double[opvolging.length];
        for (int i = 0; i < opvolging.length; i++) {
            ProefRij.Daarna daarna = proef.rijen().get(one.rows()[i]).daarna();
            opvolging[i] = daarna.opvolging();
            werkNa[i] = daarna.werkNa() == null ? Double.NaN : daarna.werkNa();
        }
        return new Verloop.Gezien(opvolging, werkNa);
    }

    /** The longest horizon of leaving for work with a reliable number; 0: none. */
    private int months(String voorziening, String segment) {
        int months = 0;
        for (int i = 0; i < rasters.size(); i++) {
            Uitkomst uitkomst = plan.uitkomsten().get(i);
            boolean isReliable =
                    uitkomst.gevolg() == Gevolg.WERK
                            && cel(rasters.get(i), voorziening, segment).staat().isReliable();
            months = isReliable ? Math.max(months, uitkomst.horizon()) : months;
        }
        return months;
    }

    private static List<List<Object>> rows(
            Vergelijking starts, String segment, Verloop.Gezien gezien, int months) {
        Map<Integer, Verloop[]> points = new TreeMap<>();
        for (int arm = 0; arm < 2; arm++) {
            for (Verloop point : Verloop.van(starts, segment, arm == 0, gezien, months)) {
                points.computeIfAbsent(point.maand(), any -> new Verloop[2])[arm] = point;
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        points.forEach(
                (maand, arms) ->
                        rows.add(
                                Arrays.asList(
                                        starts.voorziening(),
                                        segment,
                                        maand,
                                        arms[0] == null ? null : arms[0].gevolgd(),
                                        arms[1] == null ? null : arms[1].gevolgd(),
                                        arms[0] == null ? null : arms[0].kans(),
                                        arms[0] == null ? null : Cells.known(arms[0].onder()),
                                        arms[0] == null ? null : Cells.known(arms[0].boven()),
                                        arms[1] == null ? null : arms[1].kans(),
                                        arms[1] == null ? null : Cells.known(arms[1].onder()),
                                        arms[1] == null ? null : Cells.known(arms[1].boven()))));
        return rows;
    }

    private static EffectCel cel(List<EffectCel> cellen, String voorziening, String segment) {
        return cellen.stream()
                .filter(cel -> cel.voorziening().equals(voorziening))
                .filter(cel -> cel.segment().equals(segment))
                .findFirst()
                .orElseThrow();
    }

    private static List<Column> columns(List<String> counts, List<String> numbers) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("voorziening_code", Type.TEXT));
        columns.add(new Column("kwadrant_code", Type.TEXT));
        counts.forEach(name -> columns.add(new Column(name, Type.INTEGER)));
        numbers.forEach(name -> columns.add(new Column(name, Type.DOUBLE)));
        return columns;
    }
}
