package nl.binnenzicht.marts.cohort;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.store.Json;

/** A cohort as a definition: what {@link CohortLezer} reads back to the same cohort. */
public final class CohortJson {

    private CohortJson() {}

    /** The definition, over more lines. */
    public static String tekst(Cohort cohort) {
        return Json.write(boom(cohort)) + "\n";
    }

    /** The definition on one line, for an address. */
    public static String regel(Cohort cohort) {
        return Json.line(boom(cohort));
    }

    /**
     * What decides who is in it, without names and whatever the order of the rules: two definitions
     * with the same kern ask the same.
     */
    public static String kern(Cohort cohort) {
        Map<String, Object> boom = new LinkedHashMap<>();
        boom.put("index", index(cohort.index()));
        boom.put(
                "als",
                cohort.regels().stream()
                        .map(een -> Json.line(boom(een.voorwaarde())))
                        .distinct()
                        .sorted()
                        .toList());
        return Json.line(boom);
    }

    /** One criterion as a definition; empty for a group. */
    public static Optional<Map<String, Object>> criterium(Voorwaarde voorwaarde) {
        return voorwaarde instanceof Criterium ? Optional.of(boom(voorwaarde)) : Optional.empty();
    }

    public static Map<String, Object> boom(Cohort cohort) {
        Map<String, Object> boom = new LinkedHashMap<>();
        boom.put("versie", Cohort.VERSIE);
        tekst(boom, "naam", cohort.naam());
        tekst(boom, "toelichting", cohort.toelichting());
        boom.put("index", index(cohort.index()));
        boom.put("regels", cohort.regels().stream().map(CohortJson::regel).toList());
        return boom;
    }

    private static Map<String, Object> regel(Cohort.Regel regel) {
        Map<String, Object> boom = new LinkedHashMap<>();
        tekst(boom, "naam", regel.naam());
        boom.put("als", boom(regel.voorwaarde()));
        return boom;
    }

    private static Map<String, Object> index(Index index) {
        Map<String, Object> boom = new LinkedHashMap<>();
        if (index instanceof Index.Maand maand) {
            boom.put("soort", "maand");
            boom.put("maand", maand.maand().toString());
            return boom;
        }
        Index.Gebeurtenis event = (Index.Gebeurtenis) index;
        boom.put("soort", event.bron().soort());
        codes(boom, event.codes());
        boom.put("welke", Woorden.van(event.welke()));
        boom.put("moment", Woorden.van(event.moment()));
        dag(boom, "van", event.van());
        dag(boom, "tot", event.totEnMet());
        return boom;
    }

    private static Map<String, Object> boom(Voorwaarde voorwaarde) {
        Map<String, Object> boom = new LinkedHashMap<>();
        if (voorwaarde instanceof Voorwaarde.En en) {
            boom.put("en", en.delen().stream().map(CohortJson::boom).toList());
        } else if (voorwaarde instanceof Voorwaarde.Of of) {
            boom.put("of", of.delen().stream().map(CohortJson::boom).toList());
        } else if (voorwaarde instanceof Voorwaarde.Niet niet) {
            boom.put("niet", boom(niet.deel()));
        } else {
            criterium(boom, (Criterium) voorwaarde);
        }
        return boom;
    }

    private static void criterium(Map<String, Object> boom, Criterium criterium) {
        if (criterium instanceof Criterium.Stand stand) {
            boom.put("soort", stand.wat().soort());
            tekst(boom, "schema", stand.wat().schema());
            codes(boom, stand.codes());
            if (stand.maanden() != 0) {
                boom.put("maanden", stand.maanden());
            }
        } else if (criterium instanceof Criterium.Gebeurtenis gebeurtenis) {
            boom.put("soort", gebeurtenis.bron().soort());
            codes(boom, gebeurtenis.codes());
            if (gebeurtenis.bron().duurt()) {
                boom.put("hoe", Woorden.van(gebeurtenis.hoe()));
            }
            boom.put("venster", venster(gebeurtenis.venster()));
            aantal(boom, gebeurtenis.aantal());
        } else if (criterium instanceof Criterium.Zrm zrm) {
            boom.put("soort", "zrm");
            boom.put("domein", zrm.domein());
            boom.put("niveau", niveau(zrm));
            boom.put("welke", Woorden.van(zrm.welke()));
            boom.put("venster", venster(zrm.venster()));
        } else {
            Criterium.Indexdatum datum = (Criterium.Indexdatum) criterium;
            boom.put("soort", "indexdatum");
            dag(boom, "van", datum.van());
            dag(boom, "tot", datum.totEnMet());
        }
    }

    private static Map<String, Object> niveau(Criterium.Zrm zrm) {
        Map<String, Object> boom = new LinkedHashMap<>();
        boom.put("van", zrm.van());
        boom.put("tot", zrm.totEnMet());
        return boom;
    }

    private static Map<String, Object> venster(Venster venster) {
        Map<String, Object> boom = new LinkedHashMap<>();
        venster.van().ifPresent(van -> boom.put("van", van.toString()));
        boom.put("tot", venster.tot().toString());
        return boom;
    }

    private static void aantal(Map<String, Object> boom, Criterium.Aantal aantal) {
        if (!aantal.equals(Criterium.Aantal.MINSTENS_EEN)) {
            Map<String, Object> delen = new LinkedHashMap<>();
            delen.put("min", aantal.min());
            aantal.max().ifPresent(max -> delen.put("max", max));
            boom.put("aantal", delen);
        }
    }

    private static void codes(Map<String, Object> boom, List<String> codes) {
        if (!codes.isEmpty()) {
            boom.put("codes", codes);
        }
    }

    private static void tekst(Map<String, Object> boom, String naam, String tekst) {
        if (!tekst.isEmpty()) {
            boom.put(naam, tekst);
        }
    }

    private static void dag(Map<String, Object> boom, String naam, Optional<LocalDate> dag) {
        dag.ifPresent(een -> boom.put(naam, een.toString()));
    }
}
