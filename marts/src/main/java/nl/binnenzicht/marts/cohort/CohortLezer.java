package nl.binnenzicht.marts.cohort;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.Json;

/**
 * Reads a definition, strictly: an unknown part, a wrong type or a code that does not exist refuses
 * the whole. All problems come together, each with its path in the JSON.
 *
 * <p>Problems: BZ-240 no JSON or too much of it, BZ-241 another shape than promised, BZ-242 a word,
 * code or number that does not exist, BZ-243 another version of the language, BZ-244 a time that
 * ends before it begins, BZ-245 too many or too few parts.
 */
public final class CohortLezer {

    static final int MEESTE_TEKENS = 8_000;
    static final int MEESTE_REGELS = 20;
    static final int MEESTE_DELEN = 20;
    static final int MEESTE_CRITERIA = 40;
    static final int MEESTE_CODES = 60;
    static final int DIEPSTE = 6;
    static final int LANGSTE_NAAM = 80;
    static final int LANGSTE_TOELICHTING = 500;
    static final int MEESTE_MAANDEN = 600;
    static final int MEESTE_KEER = 999;

    private static final int MEESTE_GEMELD = 20;

    private final Codes codes;
    private final List<Problem> problemen = new ArrayList<>();
    private int criteria;

    private CohortLezer(Codes codes) {
        this.codes = codes;
    }

    /** The cohort that a text describes. */
    public static Cohort lees(String json, Codes codes) {
        if (json.getBytes(StandardCharsets.UTF_8).length > MEESTE_TEKENS) {
            throw geenJson("meer dan " + MEESTE_TEKENS + " bytes", "een kortere definitie");
        }
        Object boom;
        try {
            boom = Json.strict(json);
        } catch (UncheckedIOException e) {
            throw geenJson(
                    "%d tekens die geen JSON zijn, of een naam die twee keer voorkomt"
                            .formatted(json.length()),
                    "JSON volgens het schema");
        }
        CohortLezer lezer = new CohortLezer(codes);
        Cohort cohort = lezer.cohort(new Knoop("", boom, lezer.problemen));
        if (!lezer.problemen.isEmpty()) {
            throw RequestException.wrong(
                    lezer.problemen.subList(0, Math.min(MEESTE_GEMELD, lezer.problemen.size())));
        }
        return cohort;
    }

    private static RequestException geenJson(String gevonden, String beloofd) {
        return RequestException.wrong(
                new Problem(
                        "BZ-240",
                        "definitie",
                        gevonden,
                        beloofd,
                        "Er is niets geteld; zie docs/how-to/cohorten.md."));
    }

    private Cohort cohort(Knoop knoop) {
        if (!knoop.isObject(List.of("versie", "naam", "toelichting", "index", "regels"))) {
            return null;
        }
        versie(knoop.veld("versie"));
        Index index = index(knoop.veld("index"));
        List<Cohort.Regel> regels = new ArrayList<>();
        for (Knoop regel : knoop.veld("regels").lijst(0, MEESTE_REGELS)) {
            if (regel.isObject(List.of("naam", "als"))) {
                regels.add(
                        new Cohort.Regel(
                                regel.veld("naam").tekst(LANGSTE_NAAM),
                                voorwaarde(regel.veld("als"), 1)));
            }
        }
        return new Cohort(
                knoop.veld("naam").tekst(LANGSTE_NAAM),
                knoop.veld("toelichting").tekst(LANGSTE_TOELICHTING),
                index,
                problemen.isEmpty() ? regels : List.of());
    }

    private void versie(Knoop knoop) {
        int gelezen = knoop.geheel(1, Integer.MAX_VALUE, 0);
        if (knoop.ontbreekt()) {
            knoop.meld("BZ-241", "ontbreekt", "het getal " + Cohort.VERSIE);
        } else if (gelezen > 0 && gelezen != Cohort.VERSIE) {
            knoop.meld("BZ-243", "versie " + gelezen, "versie " + Cohort.VERSIE);
        }
    }

    private Index index(Knoop knoop) {
        if (knoop.ontbreekt()) {
            knoop.meld("BZ-241", "ontbreekt", "een object met soort");
            return null;
        }
        List<String> soorten = new ArrayList<>(List.of("maand"));
        soorten.addAll(Bron.soorten());
        Optional<String> soort = knoop.veld("soort").soort(soorten);
        if (soort.isEmpty()) {
            return null;
        }
        return soort.get().equals("maand")
                ? maand(knoop)
                : gebeurtenis(knoop, Bron.van(soort.get()).orElseThrow());
    }

    private Index gebeurtenis(Knoop knoop, Bron bron) {
        List<String> delen = new ArrayList<>(List.of("soort", "welke", "moment", "van", "tot"));
        if (!bron.codekolom().isEmpty()) {
            delen.add("codes");
        }
        knoop.isObject(delen);
        Optional<LocalDate> van = knoop.veld("van").dag();
        Optional<LocalDate> tot = knoop.veld("tot").dag();
        volgorde(knoop, van, tot);
        return new Index.Gebeurtenis(
                bron,
                knoop.veld("codes").codes(bron.codekolom(), codes, MEESTE_CODES),
                knoop.veld("welke").keuze(Woorden.van(Index.Welke.values()), false),
                knoop.veld("moment").keuze(Woorden.van(Index.Moment.values()), false),
                van,
                tot);
    }

    private static Index maand(Knoop knoop) {
        if (!knoop.isObject(List.of("soort", "maand"))) {
            return null;
        }
        Knoop maand = knoop.veld("maand");
        if (maand.ontbreekt()) {
            maand.meld("BZ-241", "ontbreekt", "een maand als jjjj-mm");
        }
        return maand.maand().map(Index.Maand::new).orElse(null);
    }

    private static void volgorde(Knoop knoop, Optional<LocalDate> van, Optional<LocalDate> tot) {
        if (van.isPresent() && tot.isPresent() && van.get().isAfter(tot.get())) {
            knoop.meld("BZ-244", "van ligt na tot", "van op of voor tot");
        }
    }

    private Voorwaarde voorwaarde(Knoop knoop, int diepte) {
        if (diepte > DIEPSTE) {
            knoop.meld("BZ-245", "dieper dan " + DIEPSTE + " groepen", "minder groepen in groepen");
            return null;
        }
        if (knoop.heeft("en") || knoop.heeft("of")) {
            String woord = knoop.heeft("en") ? "en" : "of";
            knoop.isObject(List.of(woord));
            List<Voorwaarde> delen = new ArrayList<>();
            for (Knoop deel : knoop.veld(woord).lijst(1, MEESTE_DELEN)) {
                Voorwaarde gelezen = voorwaarde(deel, diepte + 1);
                if (gelezen != null) {
                    delen.add(gelezen);
                }
            }
            return woord.equals("en") ? new Voorwaarde.En(delen) : new Voorwaarde.Of(delen);
        }
        if (knoop.heeft("niet")) {
            knoop.isObject(List.of("niet"));
            Voorwaarde deel = voorwaarde(knoop.veld("niet"), diepte + 1);
            return deel == null ? null : new Voorwaarde.Niet(deel);
        }
        return criterium(knoop);
    }

    private Criterium criterium(Knoop knoop) {
        if (++criteria > MEESTE_CRITERIA) {
            if (criteria == MEESTE_CRITERIA + 1) {
                knoop.meld(
                        "BZ-245", "meer dan " + MEESTE_CRITERIA + " criteria", "minder criteria");
            }
            return null;
        }
        return new CriteriumLezer(codes).lees(knoop);
    }
}
