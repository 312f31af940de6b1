package nl.binnenzicht.dashboard.page.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Hoe staan mensen ervoor, en is iedereen gezien? */
public final class DiagnosePage implements Page {

    private static final String DOMAIN = "zrm_domein_code";
    private static final Map<String, String> LEVEL_COLORS =
            Map.of(
                    "1", "niveau-1",
                    "2", "niveau-2",
                    "3", "niveau-3",
                    "4", "niveau-4",
                    "5", "niveau-5",
                    "SLECHTER", "niveau-2",
                    "GELIJK", "niveau-3",
                    "BETER", "niveau-4");

    @Override
    public String id() {
        return "diagnose";
    }

    @Override
    public Group group() {
        return Group.INZICHT;
    }

    @Override
    public String title() {
        return "Diagnose";
    }

    @Override
    public String question() {
        return "Hoe staan mensen ervoor, en is iedereen gezien?";
    }

    @Override
    public String lead() {
        return "De uitkomsten van de zelfredzaamheid-matrix (ZRM): dertien domeinen, score 1 tot en"
                + " met 5. Een score is een momentopname door een professional.";
    }

    @Override
    public List<String> filters() {
        return List.of("kwadrant_code", "leeftijdsklasse_code", "geslacht_code");
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        QuadrantPanels quadrants = new QuadrantPanels(enquiry);
        return List.of(
                Section.of(
                        "gezien",
                        "Is iedereen gezien?",
                        quadrants.seen(),
                        coverage(enquiry, "kwadrant_code", "Gescreend, per kwadrant"),
                        coverage(enquiry, "leeftijdsklasse_code", "Gescreend, per leeftijd")),
                Section.of("kwadranten", "Waar staan mensen?", quadrants.grid()),
                Section.of("domeinen", "Hoe gaat het per domein?", levels(enquiry)),
                Section.of("verandering", "Gaat het beter of slechter?", change(enquiry))
                        .saying(
                                "Twee screeningen van dezelfde persoon, 90 tot en met 365 dagen"
                                        + " uit elkaar. Dit zegt niet waardoor het verandert."));
    }

    private static Panel coverage(Enquiry enquiry, String dimension, String title) {
        Published table =
                Reshape.select(
                        enquiry.ask("zrm_dekking", dimension),
                        dimension,
                        "waarde",
                        "teller",
                        "noemer");
        return Panel.of("dekking-" + dimension.replace("_code", ""), title, table)
                .saying(
                        Takeaway.largest(
                                table, dimension, "waarde", "De hoogste dekking is", "gescreend"))
                .drawn(
                        BarChart.lying(
                                table,
                                dimension,
                                List.of(Series.solid("waarde", "Gescreend", 1)),
                                "Balken: deel van de mensen dat het afgelopen jaar gescreend is"))
                .from("zrm_dekking");
    }

    private static Panel levels(Enquiry enquiry) {
        Published scores = enquiry.ask("zrm_verdeling", DOMAIN, "score");
        Published table = Reshape.turn(scores, DOMAIN, "score", "waarde");
        Published mean = Reshape.select(enquiry.ask("zrm_gemiddelde", DOMAIN), DOMAIN, "waarde");
        return Panel.of("scores", "Laatste score per domein", table)
                .saying(
                        Takeaway.smallest(
                                mean,
                                DOMAIN,
                                "waarde",
                                "Het laagst scoort gemiddeld het domein",
                                "op een schaal van 1 tot 5"))
                .drawn(
                        BarChart.parts(
                                table,
                                DOMAIN,
                                series(table),
                                "Gestapelde balken: personen per score en domein"))
                .from("zrm_verdeling", "zrm_gemiddelde")
                .noting(
                        "Wat niet besproken is telt niet mee en kleine aantallen zijn afgeschermd;"
                                + " daarom verschilt de lengte van de balken.")
                .laidOut(Layout.FULL);
    }

    private static Panel change(Enquiry enquiry) {
        Published table =
                Reshape.turn(
                        enquiry.ask("zrm_verandering", DOMAIN, "verandering_code"),
                        DOMAIN,
                        "verandering_code",
                        "waarde");
        Published better =
                Reshape.select(enquiry.ask("zrm_vooruit_aandeel", DOMAIN), DOMAIN, "waarde");
        return Panel.of("vooruit", "Verandering per domein", table)
                .saying(
                        Takeaway.largest(
                                better,
                                DOMAIN,
                                "waarde",
                                "Het vaakst vooruit gaat het op het domein",
                                "van de paren"))
                .drawn(
                        BarChart.parts(
                                table,
                                DOMAIN,
                                series(table),
                                "Gestapelde balken: paren van screeningen die beter, gelijk of"
                                        + " slechter zijn"))
                .from("zrm_verandering", "zrm_vooruit_aandeel")
                .noting("Geteld zijn paren van screeningen; wie vaker gescreend is telt vaker mee.")
                .laidOut(Layout.FULL);
    }

    private static List<Series> series(Published table) {
        List<Series> series = new ArrayList<>();
        for (Published.Column column : table.columns().subList(1, table.columns().size())) {
            series.add(
                    new Series(
                            column.name(),
                            column.title(),
                            LEVEL_COLORS.getOrDefault(column.name(), "serie-6"),
                            Series.Stroke.SOLID));
        }
        return series;
    }
}
