package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.marts.effect.Analyseplan;
import nl.binnenzicht.marts.effect.CelSchatter;
import nl.binnenzicht.marts.effect.Controle;
import nl.binnenzicht.marts.effect.Controle.Soort;
import nl.binnenzicht.marts.effect.Controles;
import nl.binnenzicht.marts.effect.EffectCel;
import nl.binnenzicht.marts.effect.EffectThresholds;
import nl.binnenzicht.marts.effect.Vergelijking;

/**
 * What no start can have changed, estimated as if it were an outcome: for every voorziening and
 * segment, and judged all together.
 */
final class ControleRonde {

    private static final int MONTHS_BEFORE = 6;

    private final Map<List<String>, List<Controle>> perCel = new HashMap<>();

    private ControleRonde() {}

    static ControleRonde of(EffectProef proef, Analyseplan plan, EffectThresholds thresholds) {
        List<List<String>> cellen = new ArrayList<>();
        List<Controles.Meting> metingen = new ArrayList<>();
        CelSchatter schatter = new CelSchatter(thresholds);
        for (Soort soort : List.of(Soort.NEGATIEF, Soort.VOORAF)) {
            boolean isKans = soort == Soort.NEGATIEF;
            double[] before =
                    isKans
                            ? Uitkomsten.werkVooraf(proef.rijen())
                            : Uitkomsten.deeltijdVooraf(proef.rijen());
            for (Vergelijking vergelijking : proef.met(before, isKans)) {
                for (String segment : plan.segmenten()) {
                    EffectCel cel = schatter.schat(vergelijking, segment);
                    cellen.add(List.of(vergelijking.voorziening(), segment));
                    metingen.add(
                            new Controles.Meting(
                                    soort,
                                    cel.staat().isEstimable() ? cel.estimate() : null,
                                    isKans ? 1 : MONTHS_BEFORE));
                }
            }
        }
        List<Controle> uitslagen = new Controles(thresholds).beoordeel(metingen);
        ControleRonde ronde = new ControleRonde();
        for (int i = 0; i < uitslagen.size(); i++) {
            ronde.perCel
                    .computeIfAbsent(cellen.get(i), any -> new ArrayList<>())
                    .add(uitslagen.get(i));
        }
        return ronde;
    }

    /** The controls of a cell, in the order of {@link Soort}. */
    List<Controle> van(String voorziening, String segment) {
        return perCel.getOrDefault(List.of(voorziening, segment), List.of());
    }
}
