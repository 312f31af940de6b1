package nl.binnenzicht.dashboard.page.cohorten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.binnenzicht.dashboard.page.cohorten.CohortVeld.Soort;
import nl.binnenzicht.marts.cohort.Bron;
import nl.binnenzicht.marts.cohort.Kenmerk;

/** One criterion of the form, as fields. */
public final class CohortRij {

    private static final List<String> NAMEN =
            List.of(
                    "hoe", "van", "tot", "min", "max", "maanden", "domein", "nvan", "ntot", "welke",
                    "moment", "maand", "dvan", "dtot");
    private static final String ZRM = "zrm";
    private static final String INDEXDATUM = "indexdatum";

    private final String soort;
    private final boolean of;
    private final boolean niet;
    private final List<String> codes;
    private final Map<String, String> velden;

    private CohortRij(
            String soort,
            boolean of,
            boolean niet,
            List<String> codes,
            Map<String, String> velden) {
        this.soort = soort;
        this.of = of;
        this.niet = niet;
        this.codes = codes;
        this.velden = velden;
    }

    /**
     * A row as the page shows it.
     *
     * @param nummer from 1
     * @param naam in front of its fields
     * @param isOf one rule with the row before it
     * @param isNiet denied
     * @param velden the kind first
     */
    public record Getoond(
            int nummer, String naam, boolean isOf, boolean isNiet, List<CohortVeld> velden) {}

    static CohortRij leeg() {
        return new CohortRij("", false, false, List.of(), Map.of());
    }

    static CohortRij ingevuld(Map<String, List<String>> alles, String voor) {
        Map<String, String> velden = new LinkedHashMap<>();
        for (String naam : NAMEN) {
            velden.put(naam, eerste(alles, voor + naam));
        }
        return new CohortRij(
                eerste(alles, voor + "soort"),
                eerste(alles, voor + "of").equals("of"),
                alles.containsKey(voor + "niet"),
                alles.getOrDefault(voor + "codes", List.of()),
                velden);
    }

    private static String eerste(Map<String, List<String>> alles, String naam) {
        return alles.getOrDefault(naam, List.of("")).get(0).strip();
    }

    /** The fields of a criterion or an index that is right. */
    static CohortRij van(Map<String, Object> boom, boolean of, boolean niet) {
        Map<String, String> velden = new LinkedHashMap<>();
        String soort = String.valueOf(boom.get("soort"));
        boolean dagen = soort.equals(INDEXDATUM) || boom.containsKey("moment");
        boom.forEach(
                (naam, waarde) -> {
                    if (waarde instanceof Map<?, ?> deel) {
                        String voor = naam.equals("niveau") ? "n" : "";
                        deel.forEach((kort, w) -> velden.put(voor + kort, String.valueOf(w)));
                    } else if (dagen && (naam.equals("van") || naam.equals("tot"))) {
                        velden.put("d" + naam, String.valueOf(waarde));
                    } else {
                        velden.put(naam, String.valueOf(waarde));
                    }
                });
        String schema = String.valueOf(boom.getOrDefault("schema", ""));
        Optional<Kenmerk> kenmerk =
                List.of(Kenmerk.values()).stream()
                        .filter(een -> een.soort().equals(soort) && een.schema().equals(schema))
                        .findFirst();
        boolean criterium = !boom.containsKey("moment") && !boom.containsKey("maand");
        return new CohortRij(
                criterium
                        ? kenmerk.map(een -> een.name().toLowerCase(java.util.Locale.ROOT))
                                .orElse(soort)
                        : soort,
                of,
                niet,
                codes(boom.get("codes")),
                velden);
    }

    private static List<String> codes(Object codes) {
        return codes instanceof List<?> lijst
                ? lijst.stream().map(String::valueOf).toList()
                : List.of();
    }

    String soort() {
        return soort;
    }

    boolean isOf() {
        return of;
    }

    boolean isNiet() {
        return niet;
    }

    List<String> codes() {
        return codes;
    }

    String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    /** What the fields say; empty fields say nothing. */
    Map<String, Object> boom() {
        Map<String, Object> boom = new LinkedHashMap<>();
        Optional<Kenmerk> kenmerk = CohortForm.kenmerk(soort);
        boom.put("soort", kenmerk.map(Kenmerk::soort).orElse(soort));
        kenmerk.filter(een -> !een.schema().isEmpty())
                .ifPresent(een -> boom.put("schema", een.schema()));
        if (!codes.isEmpty()) {
            boom.put("codes", codes);
        }
        for (String naam : List.of("hoe", "welke", "moment", "maand", "domein")) {
            zet(boom, naam, veld(naam));
        }
        getal(boom, "maanden", veld("maanden"));
        groep(boom, "niveau", "van", "nvan", "tot", "ntot", true);
        groep(boom, "aantal", "min", "min", "max", "max", true);
        groep(boom, "venster", "van", "van", "tot", "tot", false);
        zet(boom, "van", veld("dvan"));
        zet(boom, "tot", veld("dtot"));
        return boom;
    }

    private void groep(
            Map<String, Object> boom,
            String naam,
            String een,
            String veldEen,
            String twee,
            String veldTwee,
            boolean getal) {
        Map<String, Object> deel = new LinkedHashMap<>();
        if (getal) {
            getal(deel, een, veld(veldEen));
            getal(deel, twee, veld(veldTwee));
        } else {
            zet(deel, een, veld(veldEen));
            zet(deel, twee, veld(veldTwee));
        }
        if (!deel.isEmpty()) {
            boom.put(naam, deel);
        }
    }

    private static void zet(Map<String, Object> boom, String naam, String waarde) {
        if (!waarde.isEmpty()) {
            boom.put(naam, waarde);
        }
    }

    /** A text that is no number stays a text, and is refused with its path. */
    private static void getal(Map<String, Object> boom, String naam, String waarde) {
        if (waarde.matches("-?[0-9]{1,6}")) {
            boom.put(naam, Integer.valueOf(waarde));
        } else {
            zet(boom, naam, waarde);
        }
    }

    /**
     * @param nummer from 1
     * @param namen code to name of a column
     */
    Getoond toon(int nummer, Function<String, Map<String, String>> namen) {
        String voor = "r" + nummer + "_";
        List<CohortVeld> getoond = new ArrayList<>();
        getoond.add(CohortVeld.keuze(voor + "soort", "Criterium", soorten(), soort).dieWisselt());
        Optional<Bron> bron = CohortForm.bron(soort);
        Optional<Kenmerk> kenmerk = CohortForm.kenmerk(soort);
        if (kenmerk.isPresent()) {
            getoond.add(
                    CohortVeld.meer(
                            voor + "codes",
                            "Welke (geen: alle)",
                            namen.apply(kenmerk.get().kolom()),
                            codes));
            getoond.add(
                    new CohortVeld(
                            voor + "maanden",
                            "Maanden na de index",
                            Soort.GETAL,
                            veld("maanden"),
                            "0, of -6"));
        } else if (bron.isPresent()) {
            bron(bron.get(), voor, getoond, namen);
        } else if (soort.equals(ZRM)) {
            zrm(voor, getoond, namen);
        } else if (soort.equals(INDEXDATUM)) {
            getoond.add(new CohortVeld(voor + "dvan", "Vanaf", Soort.DAG, veld("dvan"), ""));
            getoond.add(new CohortVeld(voor + "dtot", "Tot en met", Soort.DAG, veld("dtot"), ""));
        }
        return new Getoond(nummer, "Rij " + nummer, of, niet, getoond);
    }

    private static Map<String, String> soorten() {
        Map<String, String> soorten = new LinkedHashMap<>();
        soorten.put("", "Kies een criterium");
        for (Kenmerk kenmerk : Kenmerk.values()) {
            soorten.put(kenmerk.name().toLowerCase(java.util.Locale.ROOT), kenmerk.titel());
        }
        for (Bron bron : Bron.values()) {
            soorten.put(bron.soort(), bron.titel());
        }
        soorten.put(ZRM, "ZRM-score");
        soorten.put(INDEXDATUM, "Indexdatum");
        return soorten;
    }

    private void bron(
            Bron bron,
            String voor,
            List<CohortVeld> getoond,
            Function<String, Map<String, String>> namen) {
        if (!bron.codekolom().isEmpty()) {
            getoond.add(
                    CohortVeld.meer(
                            voor + "codes",
                            "Welke (geen: alle)",
                            namen.apply(bron.codekolom()),
                            codes));
        }
        if (bron.duurt()) {
            Map<String, String> hoe = new LinkedHashMap<>();
            hoe.put("loopt", "loopt");
            hoe.put("gestart", "is gestart");
            hoe.put("beeindigd", "is beëindigd");
            getoond.add(CohortVeld.keuze(voor + "hoe", "Wat", hoe, veld("hoe")));
        }
        venster(voor, getoond);
        getoond.add(new CohortVeld(voor + "min", "Minstens", Soort.GETAL, veld("min"), "1"));
        getoond.add(new CohortVeld(voor + "max", "Hoogstens", Soort.GETAL, veld("max"), ""));
    }

    private void venster(String voor, List<CohortVeld> getoond) {
        getoond.add(new CohortVeld(voor + "van", "Van", Soort.TEKST, veld("van"), "-12m"));
        getoond.add(new CohortVeld(voor + "tot", "Tot en met", Soort.TEKST, veld("tot"), "0d"));
    }

    private void zrm(
            String voor, List<CohortVeld> getoond, Function<String, Map<String, String>> namen) {
        getoond.add(
                CohortVeld.keuze(
                        voor + "domein", "Domein", namen.apply("zrm_domein_code"), veld("domein")));
        Map<String, String> niveaus = new LinkedHashMap<>();
        for (int niveau = 1; niveau <= 5; niveau++) {
            niveaus.put("" + niveau, "" + niveau);
        }
        getoond.add(CohortVeld.keuze(voor + "nvan", "Score van", niveaus, veld("nvan")));
        getoond.add(CohortVeld.keuze(voor + "ntot", "tot en met", niveaus, veld("ntot")));
        Map<String, String> welke = new LinkedHashMap<>();
        welke.put("laatste", "Laatste");
        welke.put("eerste", "Eerste");
        welke.put("een", "Een van de scores");
        getoond.add(CohortVeld.keuze(voor + "welke", "Welke score", welke, veld("welke")));
        venster(voor, getoond);
    }
}
