package nl.binnenzicht.dashboard.page.werk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.binnenzicht.dashboard.chart.BarChart;
import nl.binnenzicht.dashboard.chart.LineChart;
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
import nl.binnenzicht.warehouse.term.Periode;

/** Ontwikkelen onze medewerkers zich? */
public final class WerkPage implements Page {

    private static final String PLACE = "werkplektype_code";
    private static final int MONTHS = 24;

    @Override
    public String id() {
        return "werk";
    }

    @Override
    public Group group() {
        return Group.OVERZICHT;
    }

    @Override
    public String title() {
        return "Werk";
    }

    @Override
    public String question() {
        return "Ontwikkelen onze medewerkers zich?";
    }

    @Override
    public String lead() {
        return "Mensen in de Wsw, in beschut werk en met loonkostensubsidie: waar zij werken, of zij"
                + " zelfstandiger gaan werken, wat hun werk waard is en hoe vaak zij ziek zijn.";
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        return List.of(
                Section.of("stand", "Hoe staat het ervoor?", figures(enquiry)),
                Section.of(
                                "werkplek",
                                "Werken mensen zo zelfstandig als kan?",
                                places(enquiry, "wsw", "Wsw"),
                                places(enquiry, "beschut", "beschut werk"),
                                moves(enquiry, "wsw", "Wsw"),
                                moves(enquiry, "beschut", "beschut werk"))
                        .saying(
                                "De werkplekken staan van minst naar meest zelfstandig. Omhoog is"
                                        + " naar een zelfstandiger werkplek dan twaalf maanden"
                                        + " eerder."),
                Section.of(
                        "verzuim",
                        "Hoe vaak zijn mensen ziek?",
                        sickness(enquiry),
                        sickByPlace(enquiry)),
                Section.of("soorten", "Hoeveel mensen en fte per soort werk?", people(enquiry)),
                Section.of(
                        "waarde",
                        "Wat is het werk waard?",
                        wageValue(enquiry),
                        wageChange(enquiry)),
                Section.of("wsw", "Wie verlaat de Wsw?", leaving(enquiry), balance(enquiry)),
                Section.of("klacht", "Zijn er klachten?", complaints(enquiry)));
    }

    private static Panel figures(Enquiry enquiry) {
        return new KeyFigures(enquiry)
                .panel(
                        "kern",
                        List.of(
                                "werk_personen",
                                "werk_fte",
                                "volume_wsw",
                                "beschut_werkzaam",
                                "iop_actueel_wsw",
                                "iop_actueel_beschut",
                                "detachering_wsw_fte",
                                "wsw_buiten_aandeel"));
    }

    private static Panel places(Enquiry enquiry, String who, String name) {
        String metric = "doorstroomtabel_" + who;
        Published table = enquiry.ask(metric, PLACE);
        return Panel.of("werkplek-" + who, "Waar mensen werken, " + name, table)
                .saying(
                        Takeaway.largest(
                                table,
                                PLACE,
                                "waarde",
                                "De meeste medewerkers werken op de plek",
                                "van de medewerkers"))
                .drawn(
                        BarChart.lying(
                                table,
                                PLACE,
                                List.of(Series.solid("waarde", "Aandeel", 1)),
                                "Balken: aandeel medewerkers per soort werkplek, " + name))
                .from(metric);
    }

    private static Panel moves(Enquiry enquiry, String who, String name) {
        String metric = "doorstroommatrix_" + who;
        Published table = enquiry.ask(metric);
        return Panel.of("matrix-" + who, "Van werkplek naar werkplek, " + name, table)
                .saying(
                        Takeaway.largest(
                                enquiry.ask("doorstroom_beweging_" + who),
                                "beweging_code",
                                "aantal_personen",
                                "De grootste groep is",
                                "personen"))
                .from(metric, "doorstroom_beweging_" + who);
    }

    private static Panel sickness(Enquiry enquiry) {
        List<Periode> months = lastMonths(enquiry);
        Map<String, Published> tables = new LinkedHashMap<>();
        tables.put("wsw", enquiry.series(months, "ziekteverzuim_wsw"));
        tables.put("beschut", enquiry.series(months, "ziekteverzuim_beschut"));
        Published table = Reshape.beside("verzuim", "periode", tables);
        return Panel.of("verzuim-maand", "Ziekteverzuim per maand", table)
                .saying(Takeaway.change(table, "periode", "wsw", "Ziekteverzuim Wsw"))
                .drawn(
                        LineChart.of(
                                table,
                                "periode",
                                List.of(
                                        Series.solid("wsw", "Wsw", 1),
                                        Series.dashed("beschut", "Beschut werk", 2)),
                                "Lijnen: ziekteverzuim per maand"))
                .noting("Het landelijke cijfer was 15,8% in 2023. De as begint niet bij nul.")
                .from("ziekteverzuim_wsw", "ziekteverzuim_beschut");
    }

    private static List<Periode> lastMonths(Enquiry enquiry) {
        return IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(step -> enquiry.periode().last().plusMonths(step))
                .map(month -> new Periode(month, month))
                .toList();
    }

    private static Panel sickByPlace(Enquiry enquiry) {
        Published table = Reshape.select(enquiry.ask("ziekteverzuim_wsw", PLACE), PLACE, "waarde");
        return Panel.of("verzuim-werkplek", "Ziekteverzuim Wsw per werkplek", table)
                .saying(
                        Takeaway.largest(
                                table, PLACE, "waarde", "Het hoogste verzuim is op de plek", ""))
                .drawn(
                        BarChart.lying(
                                table,
                                PLACE,
                                List.of(Series.solid("waarde", "Ziekteverzuim", 2)),
                                "Balken: ziekteverzuim Wsw per soort werkplek"))
                .from("ziekteverzuim_wsw");
    }

    private static Panel people(Enquiry enquiry) {
        Map<String, Published> tables = new LinkedHashMap<>();
        tables.put("personen", enquiry.ask("werk_personen", PLACE));
        tables.put("fte", enquiry.ask("werk_fte", PLACE));
        Published table = Reshape.beside("werksoort", PLACE, tables);
        return Panel.of("werksoort", "Mensen en fte per soort werk", table)
                .saying(
                        Takeaway.largest(
                                table, PLACE, "personen", "De meeste mensen werken op de plek", ""))
                .drawn(
                        BarChart.lying(
                                table,
                                PLACE,
                                List.of(
                                        Series.solid("personen", "Personen", 1),
                                        Series.solid("fte", "Fte", 3)),
                                "Balken: personen en fte per soort werkplek"))
                .from("werk_personen", "werk_fte")
                .laidOut(Layout.FULL);
    }

    private static Panel wageValue(Enquiry enquiry) {
        String kind = "dienstverband_soort_code";
        Published table = Reshape.select(enquiry.ask("loonwaarde_gemiddeld", kind), kind, "waarde");
        return Panel.of("loonwaarde", "Gemiddelde loonwaarde", table)
                .saying(
                        Takeaway.largest(
                                table, kind, "waarde", "De hoogste loonwaarde heeft de groep", ""))
                .drawn(
                        BarChart.lying(
                                table,
                                kind,
                                List.of(Series.solid("waarde", "Loonwaarde", 1)),
                                "Balken: gemiddelde loonwaarde per soort dienstverband"))
                .from("loonwaarde_gemiddeld");
    }

    private static Panel wageChange(Enquiry enquiry) {
        String change = "verandering_code";
        Published table =
                Reshape.select(enquiry.ask("loonwaarde_verandering", change), change, "waarde");
        return Panel.of("loonwaarde-verandering", "Loonwaarde tegenover de vorige keer", table)
                .saying(
                        Takeaway.largest(
                                table, change, "waarde", "Het vaakst is de loonwaarde", "keer"))
                .drawn(
                        BarChart.lying(
                                table,
                                change,
                                List.of(Series.solid("waarde", "Vaststellingen", 3)),
                                "Balken: loonwaarden die hoger, gelijk of lager zijn"))
                .from("loonwaarde_verandering", "loonwaarde_vooruit_aandeel");
    }

    private static Panel leaving(Enquiry enquiry) {
        String reason = "dienstverband_einde_code";
        Published table = Reshape.select(enquiry.ask("wsw_uitstroom", reason), reason, "waarde");
        return Panel.of("wsw-uitstroom", "Waarom mensen de Wsw verlaten", table)
                .saying(
                        Takeaway.largest(
                                table, reason, "waarde", "De meest genoemde reden is", "personen"))
                .drawn(
                        BarChart.lying(
                                table,
                                reason,
                                List.of(Series.solid("waarde", "Personen", 2)),
                                "Balken: personen die de Wsw verlaten naar reden"))
                .from("wsw_uitstroom");
    }

    private static Panel balance(Enquiry enquiry) {
        Published table = enquiry.ask("wsw_identiteit");
        return Panel.of("wsw-identiteit", "Begin, in, door, uit en eind per spoor", table)
                .saying(
                        Takeaway.largest(
                                table,
                                "spoor_bmwe_code",
                                "eind_personen",
                                "De meeste mensen in de Wsw zitten in",
                                "personen"))
                .noting("Het verschil hoort nul te zijn.")
                .from("wsw_identiteit");
    }

    private static Panel complaints(Enquiry enquiry) {
        return new KeyFigures(enquiry)
                .panel(
                        "klachten",
                        List.of(
                                "klachten_wsw",
                                "klachten_wsw_gegrond",
                                "klachten_wsw_ongegrond",
                                "klachten_wsw_open",
                                "klachten_beschut",
                                "klachten_beschut_gegrond",
                                "klachten_beschut_ongegrond",
                                "klachten_beschut_open"));
    }
}
