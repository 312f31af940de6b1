package nl.binnenzicht.dashboard.page.cohorten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.binnenzicht.dashboard.page.cohorten.CohortVeld.Soort;
import nl.binnenzicht.marts.cohort.Bron;
import nl.binnenzicht.marts.cohort.Cohort;
import nl.binnenzicht.marts.cohort.CohortJson;
import nl.binnenzicht.marts.cohort.Kenmerk;
import nl.binnenzicht.marts.cohort.Voorwaarde;

/**
 * A definition as fields of a form: the index, and rows. A row is a criterion or its denial; a row
 * that begins with "of" is one rule with the row before it. What does not fit (groups in groups)
 * has no rows and is changed as JSON.
 *
 * <p>Fields keep whatever a reader typed; what it means is judged by the reader of the language.
 */
public final class CohortForm {

    /** As many rows as a definition may have criteria in practice; more is for JSON. */
    public static final int MEESTE_RIJEN = 12;

    private static final String INDEX = "i_";
    private static final String REGELS = "regels";

    private final Map<String, String> kop;
    private final CohortRij index;
    private final List<CohortRij> rijen;
    private final boolean past;

    private CohortForm(
            Map<String, String> kop, CohortRij index, List<CohortRij> rijen, boolean past) {
        this.kop = kop;
        this.index = index;
        this.rijen = rijen;
        this.past = past;
    }

    /** What a reader filled in. */
    public static CohortForm ingevuld(Map<String, List<String>> velden) {
        Map<String, String> kop = new LinkedHashMap<>();
        for (String naam : List.of("naam", "toelichting")) {
            kop.put(naam, velden.getOrDefault(naam, List.of("")).get(0).strip());
        }
        List<CohortRij> rijen = new ArrayList<>();
        for (int nummer = 1; nummer <= MEESTE_RIJEN; nummer++) {
            if (velden.containsKey("r" + nummer + "_soort")) {
                rijen.add(CohortRij.ingevuld(velden, "r" + nummer + "_"));
            }
        }
        return new CohortForm(kop, CohortRij.ingevuld(velden, INDEX), rijen, true);
    }

    /** The fields that say what a cohort says. */
    @SuppressWarnings("unchecked")
    public static CohortForm van(Cohort cohort) {
        Map<String, Object> boom = CohortJson.boom(cohort);
        Map<String, String> kop =
                Map.of("naam", cohort.naam(), "toelichting", cohort.toelichting());
        CohortRij index = CohortRij.van((Map<String, Object>) boom.get("index"), false, false);
        List<CohortRij> rijen = new ArrayList<>();
        boolean past = true;
        for (Cohort.Regel regel : cohort.regels()) {
            past &= voegToe(regel.voorwaarde(), rijen);
        }
        past &= rijen.size() <= MEESTE_RIJEN;
        return new CohortForm(kop, index, past ? rijen : List.of(), past);
    }

    private static boolean voegToe(Voorwaarde voorwaarde, List<CohortRij> rijen) {
        if (voorwaarde instanceof Voorwaarde.En en) {
            return en.delen().stream().allMatch(deel -> voegToe(deel, rijen));
        }
        List<Voorwaarde> delen =
                voorwaarde instanceof Voorwaarde.Of of ? of.delen() : List.of(voorwaarde);
        boolean eerste = true;
        for (Voorwaarde deel : delen) {
            boolean niet = deel instanceof Voorwaarde.Niet;
            Voorwaarde kern = deel instanceof Voorwaarde.Niet ontkend ? ontkend.deel() : deel;
            Optional<Map<String, Object>> criterium = CohortJson.criterium(kern);
            if (criterium.isEmpty()) {
                return false;
            }
            rijen.add(CohortRij.van(criterium.get(), !eerste, niet));
            eerste = false;
        }
        return true;
    }

    /** Whether the definition has rows; otherwise it is changed as JSON. */
    public boolean past() {
        return past;
    }

    public String naam() {
        return kop.get("naam");
    }

    public String toelichting() {
        return kop.get("toelichting");
    }

    /** With an empty row at the end. */
    public CohortForm erbij() {
        List<CohortRij> meer = new ArrayList<>(rijen);
        if (meer.size() < MEESTE_RIJEN) {
            meer.add(CohortRij.leeg());
        }
        return new CohortForm(kop, index, meer, past);
    }

    /** Without one row, counted from 1. */
    public CohortForm zonder(int nummer) {
        List<CohortRij> minder = new ArrayList<>(rijen);
        if (nummer >= 1 && nummer <= minder.size()) {
            minder.remove(nummer - 1);
        }
        return new CohortForm(kop, index, minder, past);
    }

    /** What the fields say, as a definition; rows without a kind are left out. */
    public Map<String, Object> boom() {
        Map<String, Object> boom = new LinkedHashMap<>();
        boom.put("versie", Cohort.VERSIE);
        kop.forEach(
                (naam, tekst) -> {
                    if (!tekst.isEmpty()) {
                        boom.put(naam, tekst);
                    }
                });
        boom.put("index", index.boom());
        List<List<Object>> groepen = new ArrayList<>();
        for (CohortRij rij : rijen) {
            if (rij.soort().isEmpty()) {
                continue;
            }
            Object deel = rij.boom();
            if (rij.isNiet()) {
                deel = Map.of("niet", deel);
            }
            if (rij.isOf() && !groepen.isEmpty()) {
                groepen.get(groepen.size() - 1).add(deel);
            } else {
                groepen.add(new ArrayList<>(List.of(deel)));
            }
        }
        List<Object> regels = new ArrayList<>();
        for (List<Object> groep : groepen) {
            regels.add(Map.of("als", groep.size() == 1 ? groep.get(0) : Map.of("of", groep)));
        }
        boom.put(REGELS, regels);
        return boom;
    }

    /**
     * The fields of the index.
     *
     * @param namen code to name of a column
     */
    public List<CohortVeld> indexvelden(Function<String, Map<String, String>> namen) {
        List<CohortVeld> velden = new ArrayList<>();
        Map<String, String> soorten = new LinkedHashMap<>();
        soorten.put("maand", "Iedereen in een maand");
        for (Bron bron :
                List.of(
                        Bron.INSTROOM,
                        Bron.UITSTROOM,
                        Bron.INSTRUMENT,
                        Bron.TRAJECT,
                        Bron.ROL,
                        Bron.SCREENING)) {
            soorten.put(bron.soort(), bron.titel() + (bron.duurt() ? ": dag van de start" : ""));
        }
        String soort = index.soort().isEmpty() ? "maand" : index.soort();
        velden.add(CohortVeld.keuze(INDEX + "soort", "Indexdatum", soorten, soort).dieWisselt());
        if (soort.equals("maand")) {
            velden.add(
                    new CohortVeld(
                            INDEX + "maand", "Maand", Soort.MAAND, index.veld("maand"), "jjjj-mm"));
            return velden;
        }
        Bron bron = bron(soort).orElse(Bron.INSTROOM);
        if (!bron.codekolom().isEmpty()) {
            velden.add(
                    CohortVeld.meer(
                            INDEX + "codes",
                            "Welke (geen: alle)",
                            namen.apply(bron.codekolom()),
                            index.codes()));
        }
        Map<String, String> welke = new LinkedHashMap<>();
        welke.put("eerste", "Eerste in de gegevens");
        welke.put("eerste_in_periode", "Eerste in de periode");
        welke.put("laatste_in_periode", "Laatste in de periode");
        velden.add(
                CohortVeld.keuze(INDEX + "welke", "Bij meer dan een", welke, index.veld("welke")));
        Map<String, String> moment = new LinkedHashMap<>();
        moment.put("dag", "De dag zelf");
        moment.put("maandeinde", "Laatste dag van die maand");
        velden.add(CohortVeld.keuze(INDEX + "moment", "Index is", moment, index.veld("moment")));
        velden.add(new CohortVeld(INDEX + "dvan", "Vanaf", Soort.DAG, index.veld("dvan"), ""));
        velden.add(new CohortVeld(INDEX + "dtot", "Tot en met", Soort.DAG, index.veld("dtot"), ""));
        return velden;
    }

    /** The rows with their fields. */
    public List<CohortRij.Getoond> rijen(Function<String, Map<String, String>> namen) {
        List<CohortRij.Getoond> getoond = new ArrayList<>();
        for (int i = 0; i < rijen.size(); i++) {
            getoond.add(rijen.get(i).toon(i + 1, namen));
        }
        return getoond;
    }

    static Optional<Bron> bron(String soort) {
        for (Bron bron : Bron.values()) {
            if (bron.soort().equals(soort)) {
                return Optional.of(bron);
            }
        }
        return Optional.empty();
    }

    static Optional<Kenmerk> kenmerk(String soort) {
        for (Kenmerk kenmerk : Kenmerk.values()) {
            if (kenmerk.name().equalsIgnoreCase(soort)) {
                return Optional.of(kenmerk);
            }
        }
        return Optional.empty();
    }
}
