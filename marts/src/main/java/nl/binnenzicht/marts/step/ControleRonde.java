package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.binnenzicht.marts.effect.Analyseplan;
import nl.binnenzicht.marts.effect.CelSchatter;
import nl.binnenzicht.marts.effect.Controle;
import nl.binnenzicht.marts.effect.Controle.Soort;
import nl.binnenzicht.marts.effect.Controles;
import nl.binnenzicht.marts.effect.EffectThresholds;
import nl.binnenzicht.marts.effect.Placebo;
import nl.binnenzicht.marts.effect.Vergelijking;

/**
 * What no start can have changed, estimated as if it were an outcome: for every voorziening and
 * segment, and judged all together. Beside them one placebo per voorziening, on the primary
 * outcome.
 */
final class ControleRonde {

    private static final int MONTHS_BEFORE = 6;

    private final Map<List<String>, List<Controle>> perCel = new HashMap<>();

    private final Map<String, Controle> placebo = new HashMap<>();

    private ControleRonde() {}

    static ControleRonde of(EffectProef proef, Analyseplan plan, EffectThresholds thresholds) {
        List<Gemeten> gemeten =
                Stream.of(Soort.NEGATIEF, Soort.VOORAF)
                        .parallel()
                        .map(soort -> vooraf(soort, proef, plan, thresholds))
                        .flatMap(List::stream)
                        .toList();
        List<Controles.Meting> metingen = gemeten.stream().map(Gemeten::meting).toList();
        List<Controle> uitslagen = new Controles(thresholds).beoordeel(metingen);
        ControleRonde ronde = new ControleRonde();
        for (int i = 0; i < uitslagen.size(); i++) {
            ronde.perCel
                    .computeIfAbsent(gemeten.get(i).cel(), any -> new ArrayList<>())
                    .add(uitslagen.get(i));
        }
        double[] primair = Uitkomsten.van(plan.primair(), proef.rijen());
        proef.instrumenten().parallelStream()
                .map(one -> placebo(one, primair, proef, thresholds))
                .toList()
                .forEach(one -> ronde.placebo.put(one.getKey(), one.getValue()));
        return ronde;
    }

    /** What was measured before the start, in a cell: voorziening and segment. */
    private record Gemeten(List<String> cel, Controles.Meting meting) {}

    private static List<Gemeten> vooraf(
            Soort soort, EffectProef proef, Analyseplan plan, EffectThresholds thresholds) {
        CelSchatter schatter = new CelSchatter(thresholds);
        List<Gemeten> gemeten = new ArrayList<>();
        boolean isKans = soort == Soort.NEGATIEF;
        double[] before =
                isKans
                        ? Uitkomsten.werkVooraf(proef.rijen())
                        : Uitkomsten.deeltijdVooraf(proef.rijen());
        for (Vergelijking vergelijking : proef.met(before, isKans)) {
            for (String segment : plan.segmenten()) {
                gemeten.add(
                        new Gemeten(
                                List.of(vergelijking.voorziening(), segment),
                                new Controles.Meting(
                                        soort,
                                        schatter.controle(vergelijking, segment),
                                        isKans ? 1 : MONTHS_BEFORE)));
            }
        }
        return gemeten;
    }

    private static Map.Entry<String, Controle> placebo(
            EffectProef.Instrument instrument,
            double[] primair,
            EffectProef proef,
            EffectThresholds thresholds) {
        List<ProefRij> rijen =
                Arrays.stream(instrument.rows()).mapToObj(proef.rijen()::get).toList();
        Controle controle =
                Placebo.van(
                        instrument.starts().seenAs(EffectProef.pick(primair, instrument.rows())),
                        rijen.stream().map(ProefRij::clientId).toList(),
                        rijen.stream().map(rij -> rij.periodeId() + "/" + rij.kwadrant()).toList(),
                        thresholds);
        return Map.entry(instrument.starts().voorziening(), controle);
    }

    /** The controls of a cell, in the order of {@link Soort}. */
    List<Controle> van(String voorziening, String segment) {
        List<Controle> controles =
                new ArrayList<>(perCel.getOrDefault(List.of(voorziening, segment), List.of()));
        controles.add(placebo.get(voorziening));
        return controles;
    }
}
