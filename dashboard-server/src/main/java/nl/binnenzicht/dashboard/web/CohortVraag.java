package nl.binnenzicht.dashboard.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.binnenzicht.dashboard.answer.AsOf;
import nl.binnenzicht.dashboard.answer.Cohorten;
import nl.binnenzicht.marts.cohort.Cohort;
import nl.binnenzicht.marts.cohort.CohortJson;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.BewaardCohort;
import nl.binnenzicht.warehouse.store.Cohortmap;
import nl.binnenzicht.warehouse.store.Json;

/**
 * What the address of the page about cohorts asks: {@code definitie} (JSON), or {@code cohort}
 * (saved: name, or name.version); {@code met} is a saved cohort to compare with; {@code as_of}
 * names a snapshot.
 *
 * <p>Problems: BZ-051 for a word the page does not know, BZ-052 for a word given twice, BZ-246 for
 * a saved cohort that does not exist, and those of the definition.
 *
 * @param cohort what is asked
 * @param bewaard the saved version it is; empty: a definition of its own
 * @param met the cohort it is compared with
 * @param asOf the snapshot that answers
 */
record CohortVraag(
        Cohort cohort, Optional<BewaardCohort> bewaard, Optional<BewaardCohort> met, AsOf asOf) {

    static final String DEFINITIE = "definitie";
    static final String COHORT = "cohort";
    static final String MET = "met";
    static final String AS_OF = "as_of";

    private static final List<String> WOORDEN = List.of(DEFINITIE, COHORT, MET, AS_OF);

    static CohortVraag lees(
            Map<String, List<String>> query, String eerste, Cohorten cohorten, Cohortmap map) {
        for (Map.Entry<String, List<String>> woord : query.entrySet()) {
            if (!WOORDEN.contains(woord.getKey())) {
                throw fout("BZ-051", "een woord dat deze pagina niet kent", WOORDEN);
            }
            if (woord.getValue().size() > 1) {
                throw fout("BZ-052", "een keuze staat meer dan een keer in het adres", WOORDEN);
            }
        }
        AsOf asOf = AsOf.parse(woord(query, AS_OF), "");
        Optional<BewaardCohort> bewaard =
                Optional.of(woord(query, COHORT))
                        .filter(adres -> !adres.isEmpty())
                        .map(adres -> zoek(map, adres));
        Optional<BewaardCohort> met =
                Optional.of(woord(query, MET))
                        .filter(adres -> !adres.isEmpty())
                        .map(adres -> zoek(map, adres));
        String zelf = woord(query, DEFINITIE);
        String json =
                bewaard.map(een -> Json.line(een.definitie()))
                        .orElse(zelf.isEmpty() ? eerste : zelf);
        return new CohortVraag(cohorten.lees(json, asOf), bewaard, met, asOf);
    }

    private static String woord(Map<String, List<String>> query, String naam) {
        return query.getOrDefault(naam, List.of("")).get(0).strip();
    }

    private static RequestException fout(String code, String gevonden, List<String> woorden) {
        return RequestException.wrong(
                new Problem(
                        code,
                        "cohorten",
                        gevonden,
                        "elk hoogstens een keer: " + String.join(", ", woorden),
                        "Kies opnieuw op de pagina."));
    }

    private static BewaardCohort zoek(Cohortmap map, String adres) {
        int punt = adres.lastIndexOf('.');
        String cijfers = punt < 0 ? "" : adres.substring(punt + 1);
        return map.vereist(
                punt < 0 ? adres : adres.substring(0, punt),
                cijfers.matches("[0-9]{1,4}")
                        ? Optional.of(Integer.valueOf(cijfers))
                        : Optional.empty());
    }

    /** The cohort it is compared with. */
    Optional<Cohort> ander(Cohorten cohorten) {
        return met.map(een -> cohorten.lees(Json.line(een.definitie()), asOf));
    }

    /** The same question as an address says it. */
    String adres() {
        Map<String, String> woorden = new LinkedHashMap<>();
        if (bewaard.isPresent()) {
            woorden.put(COHORT, adres(bewaard.get()));
        } else {
            woorden.put(DEFINITIE, CohortJson.regel(cohort));
        }
        met.ifPresent(een -> woorden.put(MET, adres(een)));
        asOf.snapshotId().ifPresent(id -> woorden.put(AS_OF, id));
        return woorden.entrySet().stream()
                .map(
                        een ->
                                een.getKey()
                                        + "="
                                        + URLEncoder.encode(een.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String adres(BewaardCohort een) {
        return een.sleutel() + "." + een.versie();
    }
}
