package nl.binnenzicht.marts.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.marts.cohort.Criterium.Aantal;
import nl.binnenzicht.marts.cohort.Criterium.Hoe;
import nl.binnenzicht.marts.cohort.Criterium.Welke;

/** Reads one criterion of a definition. Problems: see {@link CohortLezer}. */
final class CriteriumLezer {

    private static final String ZRM = "zrm";
    private static final String INDEXDATUM = "indexdatum";

    private final Codes codes;

    CriteriumLezer(Codes codes) {
        this.codes = codes;
    }

    /** Every word that {@code soort} may be. */
    static List<String> soorten() {
        List<String> soorten = new ArrayList<>(Bron.soorten());
        Arrays.stream(Kenmerk.values()).map(Kenmerk::soort).distinct().forEach(soorten::add);
        soorten.add(ZRM);
        soorten.add(INDEXDATUM);
        return soorten;
    }

    /** Null where it cannot be told what is meant; then there is a problem. */
    Criterium lees(Knoop knoop) {
        if (knoop.ontbreekt()) {
            knoop.meld("BZ-241", "ontbreekt", "een criterium, of een groep met en, of, niet");
            return null;
        }
        Optional<String> woord = knoop.veld("soort").soort(soorten());
        if (woord.isEmpty()) {
            return null;
        }
        String soort = woord.get();
        if (soort.equals(ZRM)) {
            return zrm(knoop);
        }
        if (soort.equals(INDEXDATUM)) {
            return indexdatum(knoop);
        }
        Optional<Bron> bron = Bron.van(soort);
        return bron.isPresent() ? gebeurtenis(knoop, bron.get()) : stand(knoop, soort);
    }

    private Criterium stand(Knoop knoop, String soort) {
        boolean segment = soort.equals(Kenmerk.KWADRANT.soort());
        knoop.isObject(
                segment
                        ? List.of("soort", "schema", "codes", "maanden")
                        : List.of("soort", "codes", "maanden"));
        Kenmerk kenmerk =
                segment
                        ? knoop.veld("schema").keuze(schemas(), true)
                        : Kenmerk.van(soort, "").orElseThrow();
        return new Criterium.Stand(
                kenmerk,
                knoop.veld("codes").codes(kenmerk.kolom(), codes, CohortLezer.MEESTE_CODES),
                knoop.veld("maanden")
                        .geheel(-CohortLezer.MEESTE_MAANDEN, CohortLezer.MEESTE_MAANDEN, 0));
    }

    private static Map<String, Kenmerk> schemas() {
        Map<String, Kenmerk> schemas = new LinkedHashMap<>();
        for (Kenmerk kenmerk : Kenmerk.values()) {
            if (!kenmerk.schema().isEmpty()) {
                schemas.put(kenmerk.schema(), kenmerk);
            }
        }
        return schemas;
    }

    private Criterium gebeurtenis(Knoop knoop, Bron bron) {
        List<String> delen = new ArrayList<>(List.of("soort", "venster", "aantal"));
        if (!bron.codekolom().isEmpty()) {
            delen.add("codes");
        }
        if (bron.duurt()) {
            delen.add("hoe");
        }
        knoop.isObject(delen);
        Hoe hoe =
                bron.duurt()
                        ? knoop.veld("hoe").keuze(Woorden.van(Hoe.values()), true)
                        : Hoe.GESTART;
        return new Criterium.Gebeurtenis(
                bron,
                knoop.veld("codes").codes(bron.codekolom(), codes, CohortLezer.MEESTE_CODES),
                hoe,
                venster(
                        knoop.veld("venster"),
                        hoe == Hoe.LOOPT ? Venster.OP_INDEX : Venster.TOT_EN_MET_INDEX),
                aantal(knoop.veld("aantal")));
    }

    private static Aantal aantal(Knoop knoop) {
        if (knoop.ontbreekt() || !knoop.isObject(List.of("min", "max"))) {
            return Aantal.MINSTENS_EEN;
        }
        int min = knoop.veld("min").geheel(0, CohortLezer.MEESTE_KEER, 0);
        Optional<Integer> max =
                knoop.veld("max").ontbreekt()
                        ? Optional.empty()
                        : Optional.of(knoop.veld("max").geheel(0, CohortLezer.MEESTE_KEER, 0));
        if (max.filter(meest -> meest < min).isPresent()) {
            knoop.meld("BZ-244", "max onder min", "max op of boven min");
        }
        return new Aantal(min, max);
    }

    private static Venster venster(Knoop knoop, Venster anders) {
        if (knoop.ontbreekt() || !knoop.isObject(List.of("van", "tot"))) {
            return anders;
        }
        Optional<Afstand> van = knoop.veld("van").afstand();
        Afstand tot = knoop.veld("tot").afstand().orElse(Afstand.NUL);
        if (van.filter(begin -> begin.isZekerNa(tot)).isPresent()) {
            knoop.meld(
                    "BZ-244",
                    "het venster eindigt voor het begint",
                    "van op of voor tot; zonder tot eindigt het op de index");
        }
        return new Venster(van, tot);
    }

    private Criterium zrm(Knoop knoop) {
        knoop.isObject(List.of("soort", "domein", "niveau", "welke", "venster"));
        String domein = knoop.veld("domein").code("zrm_domein_code", codes).orElse("");
        Knoop niveau = knoop.veld("niveau");
        int van = 1;
        int tot = 5;
        if (niveau.ontbreekt()) {
            niveau.meld("BZ-241", "ontbreekt", "een object met van en tot, 1 tot en met 5");
        } else if (niveau.isObject(List.of("van", "tot"))) {
            van = niveau.veld("van").geheel(1, 5, 1);
            tot = niveau.veld("tot").geheel(1, 5, 5);
            if (van > tot) {
                niveau.meld("BZ-244", "van boven tot", "van op of onder tot");
            }
        }
        Map<String, Welke> welke = new LinkedHashMap<>();
        welke.put(Woorden.van(Welke.LAATSTE), Welke.LAATSTE);
        welke.putAll(Woorden.van(Welke.values()));
        return new Criterium.Zrm(
                domein,
                van,
                tot,
                knoop.veld("welke").keuze(welke, false),
                venster(knoop.veld("venster"), Venster.TOT_EN_MET_INDEX));
    }

    private static Criterium indexdatum(Knoop knoop) {
        knoop.isObject(List.of("soort", "van", "tot"));
        Optional<LocalDate> van = knoop.veld("van").dag();
        Optional<LocalDate> tot = knoop.veld("tot").dag();
        if (van.isEmpty() && tot.isEmpty()) {
            knoop.meld("BZ-241", "geen van beide grenzen", "van, tot of allebei");
        }
        if (van.isPresent() && tot.isPresent() && van.get().isAfter(tot.get())) {
            knoop.meld("BZ-244", "van ligt na tot", "van op of voor tot");
        }
        return new Criterium.Indexdatum(van, tot);
    }
}
