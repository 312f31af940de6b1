package nl.binnenzicht.dashboard.page.scorekaart;

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

/** Halen we de opdracht? */
public final class ScorekaartPage implements Page {

    private static final List<String> WSW =
            List.of(
                    "iop_actueel_wsw",
                    "ziekteverzuim_wsw",
                    "detachering_wsw_fte",
                    "volume_wsw",
                    "volume_wsw_gemiddeld",
                    "klachten_wsw",
                    "klachten_wsw_gegrond",
                    "klachten_wsw_ongegrond");
    private static final List<String> BESCHUT =
            List.of(
                    "beschut_werkzaam",
                    "beschut_binnen_3_maanden",
                    "iop_actueel_beschut",
                    "ziekteverzuim_beschut",
                    "detachering_beschut",
                    "indicaties_beschut",
                    "beschut_bij_werkbedrijf",
                    "beschut_bij_regulier",
                    "klachten_beschut",
                    "klachten_beschut_gegrond",
                    "klachten_beschut_ongegrond");
    private static final List<String> PARTICIPATIEWET =
            List.of(
                    "lks_personen",
                    "uitstroom_werk",
                    "herinstroom",
                    "deeltijdwerk_gestart",
                    "inkomsten_deeltijdwerk",
                    "uitstroom_school",
                    "nugger_indicatie_traject",
                    "nugger_indicatie_werk",
                    "nugger_overig_traject",
                    "nugger_overig_werk",
                    "statushouder_traject",
                    "statushouder_uitstroom_werk",
                    "statushouder_deeltijdwerk");

    @Override
    public String id() {
        return "scorekaart";
    }

    @Override
    public Group group() {
        return Group.OVERZICHT;
    }

    @Override
    public String title() {
        return "Scorekaart";
    }

    @Override
    public String question() {
        return "Halen we de opdracht?";
    }

    @Override
    public String lead() {
        return "Alle indicatoren uit de opdracht- en budgetbrief 2025, met doel en norm. Een kengetal"
                + " heeft geen doel en dus geen oordeel.";
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        ScoreTable scores = new ScoreTable(enquiry);
        return List.of(
                Section.of(
                        "wsw",
                        "Wsw",
                        scores.panel("scores-wsw", "Indicatoren Wsw", WSW),
                        workplaces(enquiry, "doorstroomtabel_wsw", "1.2 Doorstroomtabel Wsw"),
                        moves(enquiry, "doorstroom_beweging_wsw", "1.2 Beweging in een jaar, Wsw")),
                Section.of(
                        "beschut",
                        "Beschut werk",
                        scores.panel("scores-beschut", "Indicatoren beschut werk", BESCHUT),
                        workplaces(
                                enquiry, "doorstroomtabel_beschut", "2.4 Doorstroomtabel beschut"),
                        moves(
                                enquiry,
                                "doorstroom_beweging_beschut",
                                "2.4 Beweging in een jaar, beschut")),
                Section.of(
                        "participatiewet",
                        "Participatiewet",
                        scores.panel(
                                "scores-participatiewet",
                                "Indicatoren Participatiewet",
                                PARTICIPATIEWET)));
    }

    private static Panel workplaces(Enquiry enquiry, String metricId, String title) {
        Published table = enquiry.ask(metricId, "werkplektype_code");
        return Panel.of(metricId.replace('_', '-'), title, table)
                .saying(
                        Takeaway.largest(
                                table,
                                "werkplektype_code",
                                "waarde",
                                "De meeste medewerkers werken op de plek",
                                "van de medewerkers"))
                .drawn(
                        BarChart.lying(
                                table,
                                "werkplektype_code",
                                List.of(Series.solid("waarde", "Aandeel", 1)),
                                "Balken: aandeel medewerkers per soort werkplek"))
                .from(metricId);
    }

    private static Panel moves(Enquiry enquiry, String metricId, String title) {
        Published table = enquiry.ask(metricId);
        Published counts = Reshape.select(table, "beweging_code", "aantal_personen", "aandeel");
        return Panel.of(metricId.replace('_', '-'), title, counts)
                .saying(
                        Takeaway.largest(
                                counts,
                                "beweging_code",
                                "aantal_personen",
                                "De grootste groep is",
                                "personen"))
                .noting("Omhoog is naar een zelfstandiger werkplek dan twaalf maanden eerder.")
                .from(metricId)
                .laidOut(Layout.HALF);
    }
}
