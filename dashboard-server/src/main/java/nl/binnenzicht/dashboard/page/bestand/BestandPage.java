package nl.binnenzicht.dashboard.page.bestand;

import java.util.List;
import nl.binnenzicht.dashboard.chart.BarChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Reshape;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.Takeaway;

/** Wie zijn onze cliënten en hoe bewegen ze? */
public final class BestandPage implements Page {

    @Override
    public String id() {
        return "bestand";
    }

    @Override
    public Group group() {
        return Group.OVERZICHT;
    }

    @Override
    public String title() {
        return "Bestand";
    }

    @Override
    public String question() {
        return "Wie zijn onze cliënten en hoe bewegen ze?";
    }

    @Override
    public String lead() {
        return "Mensen met bijstand: hoeveel het er zijn, wie erbij komt, wie vertrekt en waarom.";
    }

    @Override
    public List<String> filters() {
        return List.of(
                "kwadrant_code",
                "categorie_code",
                "leeftijdsklasse_code",
                "leefvorm_code",
                "geslacht_code");
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        MovementPanels movement = new MovementPanels(enquiry);
        return List.of(
                Section.of(
                        "stand",
                        "Hoeveel mensen, en hoe verandert dat?",
                        movement.counts(),
                        movement.stock(),
                        movement.flows(),
                        tellingen(enquiry)),
                Section.of(
                        "samenstelling",
                        "Wie zijn het?",
                        composition(enquiry, "leeftijdsklasse_code", "Leeftijd"),
                        composition(enquiry, "duurklasse_code", "Duur in de bijstand"),
                        composition(enquiry, "leefvorm_code", "Leefvorm"),
                        composition(enquiry, "kwadrant_code", "Kwadrant"),
                        composition(enquiry, "categorie_code", "Categorie"),
                        composition(enquiry, "spoor_lv_code", "Spoor")),
                Section.of("sporen", "Wat gebeurde er in elk spoor?", sporen(enquiry)),
                Section.of(
                        "doorstroom",
                        "Wie ging naar een ander segment?",
                        movement.between("KWADRANT", "Tussen kwadranten"),
                        movement.between("SPOOR_LV", "Tussen sporen")),
                Section.of(
                        "uitstroom",
                        "Waarom vertrekken mensen?",
                        reasons(enquiry),
                        trajecten(enquiry)),
                Section.of(
                                "controle",
                                "Klopt de telling?",
                                movement.identity(),
                                movement.segmentIdentity())
                        .saying(
                                "Begin plus instroom min uitstroom moet het eind zijn; het verschil"
                                        + " hoort nul te zijn."));
    }

    private static Panel composition(Enquiry enquiry, String dimension, String title) {
        Published table =
                Reshape.select(enquiry.ask("bestand_personen", dimension), dimension, "waarde");
        return Panel.of(dimension.replace("_code", "").replace('_', '-'), title, table)
                .saying(
                        Takeaway.largest(
                                table, dimension, "waarde", "De grootste groep is", "personen"))
                .drawn(
                        BarChart.lying(
                                table,
                                dimension,
                                List.of(Series.solid("waarde", "Personen", 1)),
                                "Balken: personen met bijstand naar " + title))
                .from("bestand_personen");
    }

    private static Panel tellingen(Enquiry enquiry) {
        Published table = enquiry.ask("bestand_tellingen");
        return Panel.of("tellingen", "Waarom documenten andere aantallen noemen", table)
                .saying(
                        Takeaway.largest(
                                table,
                                "telling_code",
                                "samen_aantal",
                                "De hoogste telling is die van",
                                "op de laatste dag of gemiddeld"))
                .noting(
                        "Het CBS telt personen aan het eind van het jaar zonder IOAW en IOAZ, het"
                                + " CPB uitkeringen gemiddeld met IOAW en IOAZ. Het gemiddelde is"
                                + " afgerond.")
                .from("bestand_tellingen")
                .laidOut(Layout.FULL);
    }

    private static Panel sporen(Enquiry enquiry) {
        Published table = enquiry.ask("bmwe_sporen");
        return Panel.of("bmwe-sporen", "Verantwoording per spoor", table)
                .saying(
                        Takeaway.largest(
                                table,
                                "spoor_bmwe_code",
                                "uit_personen",
                                "De meeste mensen stroomden uit vanuit",
                                "personen"))
                .from("bmwe_sporen")
                .laidOut(Layout.FULL);
    }

    private static Panel reasons(Enquiry enquiry) {
        String reason = "reden_einde_code";
        Published table = Reshape.select(enquiry.ask("uitstroom_reden", reason), reason, "waarde");
        return Panel.of("redenen", "Reden van uitstroom", table)
                .saying(
                        Takeaway.largest(
                                table, reason, "waarde", "De meest genoemde reden is", "personen"))
                .drawn(
                        BarChart.lying(
                                table,
                                reason,
                                List.of(Series.solid("waarde", "Personen", 2)),
                                "Balken: personen die uitstromen naar reden"))
                .from("uitstroom_reden");
    }

    private static Panel trajecten(Enquiry enquiry) {
        Published table = enquiry.ask("trajecten_identiteit");
        return Panel.of("trajecten", "Trajecten: liepen al, gestart, beëindigd", table)
                .saying(
                        Takeaway.largest(
                                table,
                                "populatie_code",
                                "gestart_trajecten",
                                "De meeste trajecten startten in de groep",
                                "gestart"))
                .from("trajecten_identiteit")
                .laidOut(Layout.HALF);
    }
}
