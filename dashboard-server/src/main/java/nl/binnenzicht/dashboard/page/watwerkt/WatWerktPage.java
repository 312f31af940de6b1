package nl.binnenzicht.dashboard.page.watwerkt;

import java.util.List;
import nl.binnenzicht.dashboard.chart.BarChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Reshape;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.Takeaway;
import nl.binnenzicht.dashboard.page.Visual;

/** Welk instrument helpt welke groep? */
public final class WatWerktPage implements Page {

    private static final String INSTRUMENT = "voorziening_code";

    @Override
    public String id() {
        return "watwerkt";
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
        return "Welk instrument helpt welke groep?";
    }

    @Override
    public String lead() {
        return "Wat er gebeurt na de start van een instrument, vergeleken met mensen die op elkaar"
                + " lijken en in die maand niets begonnen. De vragen lagen vast voordat er een"
                + " antwoord was.";
    }

    @Override
    public List<String> filters() {
        return List.of(Maten.UITKOMST);
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        Maten maten = Maten.van(enquiry);
        EffectTable effects = new EffectTable(maten);
        Published instruments = effects.instruments();
        Published quadrants = effects.quadrants();
        return List.of(
                Section.of(
                                "conclusie",
                                "Wat mogen we zeggen?",
                                Panel.of(
                                                "raster",
                                                maten.naam() + ": oordeel per groep",
                                                maten.table())
                                        .saying(effects.count())
                                        .drawn(effects.grid())
                                        .noting(
                                                "▲ en ▼: aanwijzing dat de uitkomst vaker of minder"
                                                        + " vaak (hoger of lager) voorkomt. ≈: geen"
                                                        + " aantoonbaar verschil, en dat is iets anders"
                                                        + " dan “werkt niet”. …: te weinig gegevens."
                                                        + " ?: een controle is niet doorstaan. ×: niemand"
                                                        + " begon. Tussen haakjes het 95%-interval"
                                                        + (maten.isKans()
                                                                ? ", in procentpunten."
                                                                : "."),
                                                rank(maten))
                                        .from(maten.metric())
                                        .laidOut(Layout.FULL),
                                Panel.of(
                                                "conclusies",
                                                "Per instrument, alle kwadranten samen",
                                                instruments)
                                        .drawn(new Visual.Findings(effects.findings()))
                                        .from(maten.metric())
                                        .laidOut(Layout.FULL))
                        .saying(
                                "Kies een vak voor alles wat bij het oordeel hoort: de vraag, de"
                                        + " aantallen, de controles en wat we niet weten. Zonder keuze van een"
                                        + " uitkomst ziet u de hoofdvraag."),
                Section.of(
                                "schattingen",
                                "Hoe groot is het verschil?",
                                forest(
                                        "instrumenten",
                                        "Verschil per instrument",
                                        instruments,
                                        effects,
                                        maten),
                                forest(
                                        "kwadranten",
                                        "Verschil per instrument en kwadrant",
                                        quadrants,
                                        effects,
                                        maten))
                        .saying(
                                "De dichte punt is het verschil na correctie, met het 95%-interval."
                                        + " Het open vierkant is het verschil zonder correctie: dat"
                                        + " vergelijkt groepen die niet op elkaar lijken. Raakt het"
                                        + " interval de nullijn, dan is er geen aantoonbaar verschil."
                                        + " Ligt het er net naast, dan kan het door het aantal"
                                        + " vergelijkingen nog toeval zijn; het oordeel rekent dat mee."),
                Section.of("plan", "Wat is er vooraf afgesproken?", plan(enquiry)),
                Section.of(
                        "inzet",
                        "Wat zetten we in?",
                        use(enquiry, "inzet_gestart", "Gestart, personen", "personen"),
                        use(enquiry, "inzet_kosten_per_persoon", "Kosten per deelnemer", ""),
                        perKwadrant(enquiry)));
    }

    private static String rank(Maten maten) {
        return maten.isExploratory()
                ? "Deze uitkomst is verkennend: wie later opnieuw is gescreend is geen toeval. Kijk"
                        + " er verder mee, beslis er niet op."
                : "Elke uitkomst heeft een eigen correctie voor het aantal vergelijkingen. Wie alle"
                        + " uitkomsten langsloopt, vindt vaker iets door toeval.";
    }

    private static Panel forest(
            String id, String title, Published table, EffectTable effects, Maten maten) {
        return Panel.of(id, title, table)
                .drawn(effects.forest(table, title + ", met interval; nul is geen verschil"))
                .noting(
                        "Regels zonder punt: het oordeel laat geen getal toe. De effectieve omvang"
                                + " is het aantal mensen waar de gewogen vergelijkingsgroep voor telt;"
                                + " kleinst aantoonbaar is het verschil dat we met deze aantallen nog"
                                + " goed konden zien.")
                .from(maten.metric())
                .laidOut(Layout.FULL);
    }

    /** The plan with its version, and how much of what is shown lies outside it. */
    private static Panel plan(Enquiry enquiry) {
        Published table = enquiry.ask("analyseplan");
        int exploratory = 0;
        int planned = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            String rank = table.code(row, "rang_code").orElse("");
            exploratory += rank.equals("VERKENNEND") ? 1 : 0;
            planned += rank.equals("PRIMAIR") || rank.equals("SECUNDAIR") ? 1 : 0;
        }
        String version =
                table.isEmpty() ? "onbekend" : String.valueOf(table.cell(0, "plan_versie").value());
        String date =
                table.isEmpty()
                        ? ""
                        : "vastgesteld op "
                                + Notation.of(table.cell(0, "vastgesteld_op"), Published.Kind.DATE);
        return Panel.of("analyseplan", "Het analyseplan", table)
                .drawn(
                        new Visual.Tiles(
                                List.of(
                                        new Visual.Tile("Versie", version, date),
                                        new Visual.Tile(
                                                "Uitkomsten volgens plan",
                                                String.valueOf(planned),
                                                "een hoofdvraag, de rest bijvragen"),
                                        new Visual.Tile(
                                                "Verkennend",
                                                String.valueOf(exploratory),
                                                "om verder te kijken, niet om te beslissen"))))
                .noting(
                        "Een andere vraag stellen kan: met een nieuwe versie van het plan. Wat niet in"
                                + " het plan staat, rekent het programma niet uit.")
                .from("analyseplan")
                .laidOut(Layout.FULL);
    }

    private static Panel perKwadrant(Enquiry enquiry) {
        Published table = enquiry.ask("instrument_kwadrant");
        return Panel.of("instrument-kwadrant", "Instrumenten per kwadrant", table)
                .saying(
                        Takeaway.largest(
                                table,
                                "voorziening_code",
                                "gestart_personen",
                                "In een kwadrant begonnen de meeste mensen met",
                                "personen"))
                .noting("Een instrument met nul wordt aangeboden en is niet ingezet.")
                .from("instrument_kwadrant")
                .laidOut(Layout.FULL);
    }

    private static Panel use(Enquiry enquiry, String metricId, String title, String unit) {
        Published table = Reshape.select(enquiry.ask(metricId, INSTRUMENT), INSTRUMENT, "waarde");
        return Panel.of(metricId.replace('_', '-'), title, table)
                .saying(Takeaway.largest(table, INSTRUMENT, "waarde", "Bovenaan staat", unit))
                .drawn(
                        BarChart.lying(
                                table,
                                INSTRUMENT,
                                List.of(Series.solid("waarde", title, 3)),
                                "Balken: " + title + " naar instrument"))
                .from(metricId);
    }
}
