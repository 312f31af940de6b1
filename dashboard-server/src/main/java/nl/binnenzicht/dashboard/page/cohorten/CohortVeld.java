package nl.binnenzicht.dashboard.page.cohorten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.page.PageView;

/**
 * A field of the form.
 *
 * @param naam in the address, and id
 * @param titel of the label
 * @param soort how it is filled in
 * @param waarde what stands in it
 * @param voorbeeld what is expected; empty: it speaks for itself
 * @param keuzes to choose from
 * @param wisselt whether another choice asks for other fields
 */
public record CohortVeld(
        String naam,
        String titel,
        Soort soort,
        String waarde,
        String voorbeeld,
        List<PageView.Option> keuzes,
        boolean wisselt) {

    /** How it is filled in. */
    public enum Soort {
        KEUZE,
        MEER,
        TEKST,
        GETAL,
        DAG,
        MAAND
    }

    CohortVeld(String naam, String titel, Soort soort, String waarde, String voorbeeld) {
        this(naam, titel, soort, waarde, voorbeeld, List.of(), false);
    }

    /** One of a list. */
    static CohortVeld keuze(String naam, String titel, Map<String, String> namen, String gekozen) {
        return new CohortVeld(
                naam, titel, Soort.KEUZE, gekozen, "", keuzes(namen, List.of(gekozen)), false);
    }

    /** Any number of a list. */
    static CohortVeld meer(
            String naam, String titel, Map<String, String> namen, List<String> gekozen) {
        return new CohortVeld(naam, titel, Soort.MEER, "", "", keuzes(namen, gekozen), false);
    }

    CohortVeld dieWisselt() {
        return new CohortVeld(naam, titel, soort, waarde, voorbeeld, keuzes, true);
    }

    /** Lines of a list of which more may be chosen. */
    public int regels() {
        return Math.max(2, Math.min(5, keuzes.size()));
    }

    private static List<PageView.Option> keuzes(Map<String, String> namen, List<String> gekozen) {
        List<PageView.Option> keuzes = new ArrayList<>();
        namen.forEach(
                (code, naam) ->
                        keuzes.add(new PageView.Option(code, naam, gekozen.contains(code))));
        return keuzes;
    }
}
