package nl.binnenzicht.dashboard.page.werkgevers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.chart.BarChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Reshape;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.KeyFigures;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.Takeaway;

/** Waar landen mensen, en blijven ze? */
public final class WerkgeversPage implements Page {

    private static final String SECTOR = "sector_code";

    @Override
    public String id() {
        return "werkgevers";
    }

    @Override
    public Group group() {
        return Group.OVERZICHT;
    }

    @Override
    public String title() {
        return "Werkgevers";
    }

    @Override
    public String question() {
        return "Waar landen mensen, en blijven ze?";
    }

    @Override
    public String lead() {
        return "Plaatsingen bij werkgevers, hoe lang die duren, de werkplekken die zijn geworven en"
                + " wat werkgevers en kandidaten ervan vinden.";
    }

    @Override
    public List<String> filters() {
        return List.of(SECTOR);
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        return List.of(
                Section.of("stand", "Hoe staat het ervoor?", figures(enquiry)),
                Section.of(
                        "plaatsingen",
                        "Waar vinden mensen werk?",
                        count(enquiry, "plaatsingen", SECTOR, "Plaatsingen per sector", 1),
                        count(
                                enquiry,
                                "plaatsingen",
                                "plaatsing_soort_code",
                                "Plaatsingen per soort",
                                1)),
                Section.of("blijven", "Blijven mensen werken?", lasting(enquiry))
                        .saying(
                                "Alleen van plaatsingen die lang genoeg geleden begonnen is te"
                                        + " zeggen of zij duren. Kies voor een oordeel een jaar dat"
                                        + " een jaar geleden eindigde."),
                Section.of(
                        "vacatures",
                        "Welke werkplekken zijn geworven?",
                        count(
                                enquiry,
                                "vacatures_kansberoep",
                                SECTOR,
                                "Vacatures in kansberoepen per sector",
                                3),
                        count(
                                enquiry,
                                "detacheringsplaatsen",
                                SECTOR,
                                "Detacheringsplaatsen per sector",
                                3)),
                Section.of("oordeel", "Zijn mensen tevreden?", satisfaction(enquiry)));
    }

    private static Panel figures(Enquiry enquiry) {
        return new KeyFigures(enquiry)
                .panel(
                        "kern",
                        List.of(
                                "plaatsingen",
                                "plaatsing_6_maanden",
                                "plaatsing_12_maanden",
                                "vacatures_kansberoep",
                                "vacatures_vervuld_aandeel",
                                "detacheringsplaatsen"));
    }

    private static Panel count(
            Enquiry enquiry, String metric, String dimension, String title, int color) {
        Published table = Reshape.select(enquiry.ask(metric, dimension), dimension, "waarde");
        return Panel.of(
                        metric.replace('_', '-')
                                + "-"
                                + dimension.replace("_code", "").replace('_', '-'),
                        title,
                        table)
                .saying(
                        Takeaway.largest(
                                table, dimension, "waarde", "De meeste zijn er in de groep", ""))
                .drawn(
                        BarChart.lying(
                                table,
                                dimension,
                                List.of(Series.solid("waarde", "Aantal", color)),
                                "Balken: " + title))
                .from(metric);
    }

    private static Panel lasting(Enquiry enquiry) {
        Map<String, Published> tables = new LinkedHashMap<>();
        tables.put("zes", enquiry.ask("plaatsing_6_maanden", SECTOR));
        tables.put("twaalf", enquiry.ask("plaatsing_12_maanden", SECTOR));
        tables.put("zes_open", enquiry.ask("plaatsing_6_nog_niet_meetbaar", SECTOR));
        tables.put("twaalf_open", enquiry.ask("plaatsing_12_nog_niet_meetbaar", SECTOR));
        Published table = Reshape.beside("duur", SECTOR, tables);
        return Panel.of("duur", "Plaatsingen die 6 en 12 maanden duren", table)
                .saying(
                        Takeaway.largest(
                                table,
                                SECTOR,
                                "zes",
                                "Het vaakst duurt het werk 6 maanden of langer in",
                                "van de plaatsingen"))
                .drawn(
                        BarChart.lying(
                                table,
                                SECTOR,
                                List.of(
                                        Series.solid("zes", "6 maanden of langer", 1),
                                        Series.solid("twaalf", "12 maanden of langer", 2)),
                                "Balken: aandeel plaatsingen van 6 en 12 maanden per sector"))
                .from(
                        "plaatsing_6_maanden",
                        "plaatsing_12_maanden",
                        "plaatsing_6_nog_niet_meetbaar",
                        "plaatsing_12_nog_niet_meetbaar")
                .laidOut(Layout.FULL_OPEN);
    }

    private static Panel satisfaction(Enquiry enquiry) {
        Published table = enquiry.ask("tevredenheid_golf");
        return Panel.of("tevredenheid", "Rapportcijfer per meting", table)
                .saying(
                        Takeaway.largest(
                                table,
                                "tevredenheid_groep_code",
                                "rapportcijfer",
                                "Het hoogste cijfer gaven",
                                "op een schaal van 1 tot 10"))
                .noting(
                        "Het gemiddelde ligt met 95% zekerheid tussen de grenzen; twee metingen"
                                + " waarvan de grenzen overlappen verschillen misschien niet.")
                .from("tevredenheid_golf")
                .laidOut(Layout.FULL);
    }
}
