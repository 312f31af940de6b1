package nl.binnenzicht.marts.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of a definition as JSON Schema 2020-12, made from the same lists that the reader uses.
 * Which codes exist is said by the snapshot, not by the schema.
 */
public final class CohortSchema {

    private static final Map<String, Object> CODES =
            lijst(0, CohortLezer.MEESTE_CODES, Map.of("type", "string"), true);
    private static final Map<String, Object> DAG =
            tekst("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "een dag als jjjj-mm-dd");

    private CohortSchema() {}

    public static Map<String, Object> document() {
        Map<String, Object> delen = new LinkedHashMap<>();
        delen.put("versie", Map.of("const", Cohort.VERSIE));
        delen.put("naam", hoogstens(CohortLezer.LANGSTE_NAAM));
        delen.put("toelichting", hoogstens(CohortLezer.LANGSTE_TOELICHTING));
        delen.put("index", verwijst("index"));
        delen.put("regels", lijst(0, CohortLezer.MEESTE_REGELS, verwijst("regel"), false));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", "urn:binnenzicht:cohort:" + Cohort.VERSIE);
        document.put("title", "Cohort");
        document.put(
                "description",
                "Een groep mensen: wie een indexdatum heeft en aan elke regel voldoet. Zonder venster"
                        + " telt wat tot en met de index bekend is.");
        document.putAll(object(delen, List.of("versie", "index")));
        Map<String, Object> soorten = new LinkedHashMap<>();
        soorten.put("index", index());
        soorten.put("regel", regel());
        soorten.put("voorwaarde", voorwaarde());
        soorten.put("criterium", criterium());
        soorten.put("venster", venster());
        document.put("$defs", soorten);
        return document;
    }

    private static Map<String, Object> index() {
        List<Map<String, Object>> vormen = new ArrayList<>();
        Map<String, Object> maand = new LinkedHashMap<>();
        maand.put("soort", Map.of("const", "maand"));
        maand.put(
                "maand",
                tekst("^[0-9]{4}-[0-9]{2}$", "iedereen in die maand; index is de laatste dag"));
        vormen.add(object(maand, List.of("soort", "maand")));
        for (Bron bron : Bron.values()) {
            Map<String, Object> delen = new LinkedHashMap<>();
            delen.put("soort", Map.of("const", bron.soort()));
            codes(delen, bron.codekolom());
            delen.put("welke", woorden(Index.Welke.values()));
            delen.put("moment", woorden(Index.Moment.values()));
            delen.put("van", DAG);
            delen.put("tot", DAG);
            vormen.add(object(delen, List.of("soort")));
        }
        return Map.of("oneOf", vormen);
    }

    private static Map<String, Object> regel() {
        Map<String, Object> delen = new LinkedHashMap<>();
        delen.put("naam", hoogstens(CohortLezer.LANGSTE_NAAM));
        delen.put("als", verwijst("voorwaarde"));
        return object(delen, List.of("als"));
    }

    private static Map<String, Object> voorwaarde() {
        Map<String, Object> groep =
                lijst(1, CohortLezer.MEESTE_DELEN, verwijst("voorwaarde"), false);
        return Map.of(
                "oneOf",
                List.of(
                        object(Map.of("en", groep), List.of("en")),
                        object(Map.of("of", groep), List.of("of")),
                        object(Map.of("niet", verwijst("voorwaarde")), List.of("niet")),
                        verwijst("criterium")));
    }

    private static Map<String, Object> criterium() {
        List<Map<String, Object>> vormen = new ArrayList<>();
        for (Bron bron : Bron.values()) {
            Map<String, Object> delen = new LinkedHashMap<>();
            delen.put("soort", Map.of("const", bron.soort()));
            codes(delen, bron.codekolom());
            if (bron.duurt()) {
                delen.put("hoe", woorden(Criterium.Hoe.values()));
            }
            delen.put("venster", verwijst("venster"));
            delen.put("aantal", aantal());
            vormen.add(object(delen, bron.duurt() ? List.of("soort", "hoe") : List.of("soort")));
        }
        for (Kenmerk kenmerk : Kenmerk.values()) {
            Map<String, Object> delen = new LinkedHashMap<>();
            delen.put("soort", Map.of("const", kenmerk.soort()));
            List<String> verplicht = new ArrayList<>(List.of("soort"));
            if (!kenmerk.schema().isEmpty()) {
                delen.put("schema", Map.of("const", kenmerk.schema()));
                verplicht.add("schema");
            }
            codes(delen, kenmerk.kolom());
            delen.put("maanden", geheel(-CohortLezer.MEESTE_MAANDEN, CohortLezer.MEESTE_MAANDEN));
            vormen.add(object(delen, verplicht));
        }
        vormen.add(zrm());
        Map<String, Object> datum = new LinkedHashMap<>();
        datum.put("soort", Map.of("const", "indexdatum"));
        datum.put("van", DAG);
        datum.put("tot", DAG);
        Map<String, Object> indexdatum = object(datum, List.of("soort"));
        indexdatum.put("minProperties", 2);
        vormen.add(indexdatum);
        return Map.of("oneOf", vormen);
    }

    private static Map<String, Object> zrm() {
        Map<String, Object> niveau = new LinkedHashMap<>();
        niveau.put("van", geheel(1, 5));
        niveau.put("tot", geheel(1, 5));
        Map<String, Object> delen = new LinkedHashMap<>();
        delen.put("soort", Map.of("const", "zrm"));
        delen.put("domein", tekst("^[0-9]{2}$", "code uit zrm_domein_code"));
        delen.put("niveau", object(niveau, List.of()));
        delen.put("welke", woorden(Criterium.Welke.values()));
        delen.put("venster", verwijst("venster"));
        return object(delen, List.of("soort", "domein", "niveau"));
    }

    private static Map<String, Object> venster() {
        Map<String, Object> delen = new LinkedHashMap<>();
        delen.put("van", tekst(Afstand.PATROON, "eerste dag; weggelaten: vanaf het begin"));
        delen.put("tot", tekst(Afstand.PATROON, "laatste dag; weggelaten: de index"));
        return object(delen, List.of());
    }

    private static Map<String, Object> aantal() {
        Map<String, Object> delen = new LinkedHashMap<>();
        delen.put("min", geheel(0, CohortLezer.MEESTE_KEER));
        delen.put("max", geheel(0, CohortLezer.MEESTE_KEER));
        return object(delen, List.of());
    }

    private static void codes(Map<String, Object> delen, String kolom) {
        if (!kolom.isEmpty()) {
            Map<String, Object> codes = new LinkedHashMap<>(CODES);
            codes.put("description", "codes uit " + kolom + "; weggelaten: elke code");
            delen.put("codes", codes);
        }
    }

    private static Map<String, Object> object(Map<String, Object> delen, List<String> verplicht) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", delen);
        if (!verplicht.isEmpty()) {
            schema.put("required", verplicht);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> lijst(
            int min, int max, Map<String, Object> deel, boolean eenmalig) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("minItems", min);
        schema.put("maxItems", max);
        if (eenmalig) {
            schema.put("uniqueItems", true);
        }
        schema.put("items", deel);
        return schema;
    }

    private static Map<String, Object> woorden(Enum<?>[] waarden) {
        return Map.of("enum", Arrays.stream(waarden).map(Woorden::van).toList());
    }

    private static Map<String, Object> tekst(String patroon, String wat) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", patroon);
        schema.put("description", wat);
        return schema;
    }

    private static Map<String, Object> hoogstens(int tekens) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("maxLength", tekens);
        return schema;
    }

    private static Map<String, Object> geheel(int min, int max) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", min);
        schema.put("maximum", max);
        return schema;
    }

    private static Map<String, Object> verwijst(String naam) {
        return Map.of("$ref", "#/$defs/" + naam);
    }
}
