package nl.binnenzicht.marts.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.binnenzicht.marts.statistics.Design;

/**
 * What is known of a person before the trial begins and may tie start to outcome.
 *
 * <p>Left out on purpose: nationality, postcode and statushouder, because they stand for origin.
 * Sex is in: the arms must be alike in it, and nobody is chosen by it. A missing value becomes 0
 * with a flag beside it; no row is dropped.
 */
final class Kenmerken {

    private static final Map<String, ToDoubleFunction<ProefRij>> FUNCTIONS = functions();

    private Kenmerken() {}

    /** Names as a reader sees them: all that can be asked for. */
    static List<String> names() {
        return List.copyOf(FUNCTIONS.keySet());
    }

    /**
     * One row per trial row, not standardised.
     *
     * @param kenmerken names, as the plan has them
     */
    static Design design(List<ProefRij> rijen, List<String> kenmerken) {
        List<ToDoubleFunction<ProefRij>> functions =
                kenmerken.stream().map(Kenmerken::function).toList();
        double[] values = new double[rijen.size() * functions.size()];
        int place = 0;
        for (ProefRij rij : rijen) {
            for (ToDoubleFunction<ProefRij> function : functions) {
                values[place++] = function.applyAsDouble(rij);
            }
        }
        return new Design(kenmerken, rijen.size(), values);
    }

    private static ToDoubleFunction<ProefRij> function(String name) {
        ToDoubleFunction<ProefRij> function = FUNCTIONS.get(name);
        if (function == null) {
            throw new IllegalArgumentException(
                    "a kenmerk of the plan that nobody computes: " + name);
        }
        return function;
    }

    private static Map<String, ToDoubleFunction<ProefRij>> functions() {
        Map<String, ToDoubleFunction<ProefRij>> map = new LinkedHashMap<>();
        map.put("Leeftijd", ProefRij::leeftijd);
        map.put("Leeftijd in het kwadraat", rij -> rij.leeftijd() * rij.leeftijd());
        map.put("Vrouw", rij -> flag("2".equals(rij.geslacht())));
        map.put("Opleiding midden", rij -> flag("2".equals(rij.opleiding())));
        map.put("Opleiding hoog", rij -> flag("3".equals(rij.opleiding())));
        map.put(
                "Opleiding onbekend",
                rij -> flag(rij.opleiding() == null || "9".equals(rij.opleiding())));
        map.put("Alleenstaande ouder", rij -> flag("2".equals(rij.leefvorm())));
        map.put("Gehuwd of samenwonend", rij -> flag("3".equals(rij.leefvorm())));
        map.put("Andere leefvorm", rij -> flag("4".equals(rij.leefvorm())));
        map.put("Duur van de bijstand (log)", rij -> Math.log1p(rij.duur()));
        map.put("Korter dan 6 maanden bijstand", rij -> flag(rij.duur() < 6));
        map.put("Kwadrant 2", rij -> flag("2".equals(rij.kwadrant())));
        map.put("Kwadrant 3", rij -> flag("3".equals(rij.kwadrant())));
        map.put("Kwadrant 4", rij -> flag("4".equals(rij.kwadrant())));
        map.put("Afstand tot werk", rij -> filled(rij.afstand()));
        map.put("Afstand tot werk (log)", rij -> Math.log1p(filled(rij.afstand())));
        map.put("Afstand tot werk onbekend", rij -> flag(rij.afstand() == null));
        map.put("Escalatierisico", rij -> filled(rij.escalatie()));
        map.put("Escalatierisico onbekend", rij -> flag(rij.escalatie() == null));
        map.put("Aantal lage ZRM-domeinen", rij -> filled(rij.zrmLaag()));
        map.put("Geen ZRM", rij -> flag(rij.zrmLaag() == null));
        map.put("Werkt in deeltijd", rij -> flag(rij.deeltijdwerk()));
        map.put("Ontheffing van de arbeidsplicht", rij -> flag(rij.ontheffing()));
        map.put("Lopende voorzieningen", ProefRij::lopend);
        map.put("Eerder gestarte voorzieningen (log)", rij -> Math.log1p(rij.eerder()));
        map.put("Startte iets in het jaar ervoor", rij -> flag(!rij.recent().isEmpty()));
        map.put("Kalenderjaar", rij -> rij.periodeId() / 100 - 2020.0);
        map.put("Tweede kwartaal", rij -> flag(quarter(rij) == 2));
        map.put("Derde kwartaal", rij -> flag(quarter(rij) == 3));
        map.put("Vierde kwartaal", rij -> flag(quarter(rij) == 4));
        return map;
    }

    private static int quarter(ProefRij rij) {
        return (rij.periodeId() % 100 + 2) / 3;
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }

    private static double filled(Double value) {
        return value == null ? 0 : value;
    }
}
