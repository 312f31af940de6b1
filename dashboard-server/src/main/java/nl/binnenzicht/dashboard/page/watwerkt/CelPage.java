package nl.binnenzicht.dashboard.page.watwerkt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Reshape;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Section;

/**
 * One instrument for one group: {@code /watwerkt/<instrument>/<groep>}. Thirteen parts in a fixed
 * order, so that nobody reads a number before its question and its state.
 */
public final class CelPage implements Page {

    private final String instrument;
    private final String instrumentNaam;
    private final String groep;

    /**
     * @param instrument voorziening code
     * @param instrumentNaam as the screen says it
     * @param groep kwadrant code, or ALLE
     */
    public CelPage(String instrument, String instrumentNaam, String groep) {
        this.instrument = instrument;
        this.instrumentNaam = instrumentNaam;
        this.groep = groep;
    }

    @Override
    public String id() {
        return "watwerkt/" + instrument + "/" + groep;
    }

    @Override
    public Group group() {
        return Group.INZICHT;
    }

    @Override
    public String title() {
        return "Wat werkt voor wie";
    }

    @Override
    public String question() {
        return "Helpt %s %s?".formatted(instrumentNaam.toLowerCase(Locale.ROOT), groepNaam());
    }

    private String groepNaam() {
        return groep.equals(EffectTable.ALL) ? "in alle kwadranten samen" : "in kwadrant " + groep;
    }

    @Override
    public String lead() {
        return "Eerst de vraag, dan wat we mogen zeggen, dan pas het getal en alles wat nodig is om"
                + " het te wegen.";
    }

    @Override
    public List<String> filters() {
        return List.of(Maten.UITKOMST);
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        Maten alle = Maten.van(enquiry);
        Published own =
                Reshape.keep(
                        Reshape.keep(alle.table(), "voorziening_code", List.of(instrument)),
                        "kwadrant_of_alle_code",
                        List.of(groep));
        Maten maten = new Maten(alle.uitkomst(), alle.naam(), alle.isKans(), alle.metric(), own);
        CelDelen delen = new CelDelen(enquiry, maten, instrumentNaam, groepNaam());
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("vraag", "1. Wat is de vraag?", delen.vraag()));
        sections.add(Section.of("oordeel", "2. Wat mogen we zeggen?", delen.oordeel()));
        sections.add(Section.of("verschil", "3. Hoe groot is het verschil?", delen.verschil()));
        sections.add(Section.of("aantallen", "4. Op hoeveel mensen rust het?", delen.aantallen()));
        sections.add(
                Section.of(
                        "overlap", "5. Zijn er vergelijkbare mensen?", delen.overlap(keys(alle))));
        sections.add(
                Section.of("balans", "6. Lijken de groepen op elkaar?", delen.balans(keys(alle))));
        sections.add(
                Section.of(
                        "verloop", "7. Hoe verloopt het na de start?", delen.verloop(keys(alle))));
        sections.add(
                Section.of(
                        "controles",
                        "8. Is de schatting tegen controles bestand?",
                        delen.controles(keys(alle))));
        sections.add(
                Section.of(
                        "onbekend",
                        "9. Hoe sterk zou een onbekende oorzaak moeten zijn?",
                        delen.onbekend()));
        sections.add(
                Section.of("kleinst", "10. Welk verschil hadden we kunnen zien?", delen.kleinst()));
        sections.add(
                Section.of(
                        "aantal-vragen",
                        "11. Hoeveel vergelijkingen zijn er gemaakt?",
                        delen.vergelijkingen(alle)));
        sections.add(Section.of("niet", "12. Wat zit er niet in de gegevens?", delen.niet()));
        sections.add(Section.of("versies", "13. Welke gegevens en welk plan?", delen.versies()));
        if (delen.isUnreliable()) {
            sections.add(
                    Section.of(
                            "technisch-deel", "Technische bijlage", delen.technisch(keys(alle))));
        }
        return sections;
    }

    private Map<String, List<String>> keys(Maten maten) {
        return Map.of(
                "voorziening_code",
                List.of(instrument),
                "kwadrant_of_alle_code",
                List.of(groep),
                Maten.UITKOMST,
                List.of(maten.uitkomst()));
    }
}
