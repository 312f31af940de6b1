package nl.binnenzicht.dashboard.page.watwerkt;

import java.util.List;
import nl.binnenzicht.dashboard.chart.BarChart;
import nl.binnenzicht.dashboard.chart.IntervalChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Reshape;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.Takeaway;
import nl.binnenzicht.dashboard.page.Visual;

/** Welk instrument helpt welke groep? */
public final class WatWerktPage implements Page {

    private static final String INSTRUMENT = "voorziening_code";
    private static final double BALANCED = 0.1;

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
        return "De kans op uitstroom naar werk binnen 12 maanden na de start van een instrument,"
                + " vergeleken met mensen die op elkaar lijken en in die maand niets begonnen.";
    }

    @Override
    public List<String> filters() {
        return List.of(INSTRUMENT);
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        EffectTable effects =
                new EffectTable(
                        Reshape.keep(
                                enquiry.ask("effect_overzicht"), "rang_code", List.of("PRIMAIR")));
        Published instruments = effects.instruments();
        Published quadrants = effects.quadrants();
        return List.of(
                Section.of(
                        "conclusie",
                        "Wat mogen we zeggen?",
                        Panel.of("conclusies", "Per instrument, alle kwadranten samen", instruments)
                                .saying(effects.count())
                                .drawn(new Visual.Findings(effects.findings()))
                                .from("effect_overzicht")
                                .laidOut(Layout.FULL)),
                Section.of(
                                "schattingen",
                                "Hoe groot is het verschil?",
                                forest(
                                        "instrumenten",
                                        "Verschil in kans op werk, per instrument",
                                        instruments,
                                        effects),
                                forest(
                                        "kwadranten",
                                        "Verschil in kans op werk, per instrument en kwadrant",
                                        quadrants,
                                        effects))
                        .saying(
                                "De dichte punt is het verschil na correctie, met het 95%-interval."
                                        + " Het open vierkant is het verschil zonder correctie: dat"
                                        + " vergelijkt groepen die niet op elkaar lijken. Raakt het"
                                        + " interval de nullijn, dan is er geen aantoonbaar verschil."),
                Section.of(
                        "balans",
                        "Lijken de groepen op elkaar?",
                        balance(enquiry),
                        method(enquiry, instruments)),
                Section.of(
                        "inzet",
                        "Wat zetten we in?",
                        use(enquiry, "inzet_gestart", "Gestart, personen", "personen"),
                        use(enquiry, "inzet_kosten_per_persoon", "Kosten per deelnemer", ""),
                        perKwadrant(enquiry)));
    }

    private static Panel forest(String id, String title, Published table, EffectTable effects) {
        return Panel.of(id, title, table)
                .drawn(effects.forest(table, title + ", met interval; nul is geen verschil"))
                .noting(
                        "Regels zonder punt: het oordeel laat geen getal toe. De effectieve omvang"
                                + " is het aantal mensen waar de gewogen vergelijkingsgroep voor telt;"
                                + " kleinst aantoonbaar is het verschil dat we met deze aantallen nog"
                                + " konden zien.")
                .from("effect_overzicht")
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

    private static Panel balance(Enquiry enquiry) {
        Published all = enquiry.ask("effect_balans");
        String chosen = enquiry.filters().getOrDefault(INSTRUMENT, first(all));
        Published table =
                Reshape.select(
                        Reshape.keep(
                                Reshape.keep(
                                        Reshape.keep(all, INSTRUMENT, List.of(chosen)),
                                        "uitkomst_code",
                                        List.of("WERK12")),
                                "kwadrant_of_alle_code",
                                List.of("ALLE")),
                        "kenmerk",
                        "smd_voor",
                        "smd_na");
        String name = enquiry.names(INSTRUMENT).getOrDefault(chosen, "geen instrument");
        return Panel.of("balans-kenmerken", "Verschil tussen de groepen: " + name, table)
                .saying(balanced(table))
                .drawn(
                        IntervalChart.of(
                                table,
                                "kenmerk",
                                List.of(
                                        IntervalChart.Points.bare(
                                                Series.solid("smd_na", "Na weging", 1)),
                                        IntervalChart.Points.bare(
                                                Series.dashed("smd_voor", "Voor weging", 6))),
                                List.of(-BALANCED, 0.0, BALANCED),
                                "Punten: verschil per kenmerk voor en na weging"))
                .noting(
                        "Gestandaardiseerd verschil: het verschil in gemiddelde gedeeld door de"
                                + " spreiding. Tot 0,1 (de buitenste streepjes) geldt als in balans."
                                + " Kies hierboven een ander instrument.")
                .from("effect_balans");
    }

    private static String first(Published all) {
        return all.isEmpty() ? "" : all.code(0, INSTRUMENT).orElse("");
    }

    private static String balanced(Published table) {
        int outside = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            Double after = table.cell(row, "smd_na").number();
            outside += after != null && Math.abs(after) > BALANCED ? 1 : 0;
        }
        return outside == 0
                ? "Na weging zijn alle kenmerken in balans."
                : "Na weging zijn %d van de %d kenmerken nog niet in balans."
                        .formatted(outside, table.rows().size());
    }

    private static Panel method(Enquiry enquiry, Published instruments) {
        Published table =
                Reshape.select(
                        instruments,
                        "groep",
                        "gestart",
                        "vergelijking",
                        "effectieve_omvang",
                        "kleinst_aantoonbaar",
                        "q_waarde",
                        "e_waarde");
        return Panel.of("methode", "Waar rust het op, en wat zit er niet in?", table)
                .saying(
                        "Dit is geen proef met loting: wie start en wie niet, is door mensen"
                                + " gekozen.")
                .noting(
                        "Elke maand vergelijken we wie begint met wie die maand niets begint en"
                                + " verder lijkt op leeftijd, geslacht, opleiding, leefvorm, duur,"
                                + " kwadrant, afstand tot werk, escalatierisico, lage"
                                + " ZRM-domeinen, deeltijdwerk, ontheffing, eerdere instrumenten"
                                + " en kalendertijd. Gewogen en dubbel nagerekend (AIPW).",
                        "Niet in de gegevens: motivatie, het oordeel van de klantmanager en wat de"
                                + " arbeidsmarkt biedt. De E-waarde zegt hoe sterk zo’n onbekende"
                                + " factor zou moeten zijn om de schatting om te gooien: hoe hoger, hoe"
                                + " steviger.",
                        "Er zijn veel vergelijkingen tegelijk; de q-waarde houdt daar rekening mee."
                                + " Verschillen op korte termijn kunnen later omslaan: tijdens scholing"
                                + " zoekt iemand geen werk.")
                .from("effect_overzicht");
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
