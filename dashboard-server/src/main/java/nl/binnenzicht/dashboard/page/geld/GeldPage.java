package nl.binnenzicht.dashboard.page.geld;

import java.util.List;
import nl.binnenzicht.dashboard.chart.BarChart;
import nl.binnenzicht.dashboard.chart.LineChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.disclosure.Reshape;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.warehouse.term.Periode;

/** Blijven we binnen budget? */
public final class GeldPage implements Page {

    @Override
    public String id() {
        return "geld";
    }

    @Override
    public Group group() {
        return Group.OVERZICHT;
    }

    @Override
    public String title() {
        return "Geld";
    }

    @Override
    public String question() {
        return "Blijven we binnen budget?";
    }

    @Override
    public String lead() {
        return "Het budget in één oogopslag uit de opdracht- en budgetbrief, wat er is uitgegeven en"
                + " hoe het wordt afgerekend. Daaronder de BUIG: het geld van het Rijk voor"
                + " bijstand.";
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        BuigPanels buig = new BuigPanels(enquiry);
        StreamPanels streams = new StreamPanels(enquiry);
        return List.of(
                Section.of(
                        "budget",
                        "Budget in één oogopslag",
                        budget(enquiry),
                        cumulative(enquiry),
                        steps(enquiry)),
                Section.of(
                        "afrekening",
                        "Hoe wordt het afgerekend?",
                        settlement(enquiry),
                        places(enquiry)),
                Section.of(
                        "geldstromen",
                        "Wat blijft er over?",
                        streams.streams(),
                        streams.perCarrier()),
                Section.of(
                        "deelnemers",
                        "Wat kost een deelnemer?",
                        streams.perParticipant("per-spoor", "Per spoor (BMWE)", "spoor_bmwe_code"),
                        streams.perParticipant("per-groep", "Per groep", "inzet_groep_code"),
                        streams.perParticipant(
                                "per-instrument", "Per instrument", "voorziening_code")),
                Section.of("werk", "Wat brengt het werk op?", streams.work()),
                Section.of(
                                "buig",
                                "Komen we uit met het bijstandsbudget?",
                                buig.own(),
                                buig.scenario(),
                                buig.published())
                        .saying(
                                "Bij een tekort draagt de gemeente eerst zelf een deel, het eigen"
                                        + " risico; de rest vergoedt het Rijk, het vangnet."),
                Section.of(
                        "anderen",
                        "Social return, ESF en SiSa",
                        streams.socialReturn(),
                        streams.esf(),
                        streams.sisa()));
    }

    private static Panel steps(Enquiry enquiry) {
        return Panel.of("stappen", "De begroting in stappen", enquiry.ask("begroting_versies"))
                .saying("Elke stap is een wijziging; samen zijn zij de begroting van het jaar.")
                .from("begroting_versies")
                .laidOut(Layout.FULL_OPEN);
    }

    private static Panel places(Enquiry enquiry) {
        return Panel.of("aantallen", "Afgesproken aantallen", enquiry.ask("budget_volume"))
                .saying("Beschut werk wordt afgerekend op het aantal plekken maal de prijs.")
                .noting(
                        "De opdrachtbrief noemt 58,7 fte, 18.179 euro en 1.067.106 euro; het product is"
                                + " 1.067.107 euro.")
                .from("budget_volume")
                .laidOut(Layout.FULL_OPEN);
    }

    private static Panel budget(Enquiry enquiry) {
        Published found = enquiry.ask("budget_overzicht");
        Published all = enquiry.ask("budget_totaal");
        Cell total = all.cell(0, "primair_eur");
        Cell now = all.cell(0, "begroot_eur");
        Cell month = first(enquiry.ask("maandtermijn"));
        Assembly table =
                Assembly.of("budget_overzicht", enquiry.snapshotId())
                        .column("post", "Post", Kind.TEXT)
                        .column("kostendrager", "Kostendrager", Kind.TEXT)
                        .column("primair", "Primaire begroting", Kind.EUR)
                        .column("begroot", "Met wijzigingen", Kind.EUR)
                        .column("gerealiseerd", "Gerealiseerd", Kind.EUR)
                        .column("verplicht", "Verplicht", Kind.EUR)
                        .column("prognose", "Prognose jaar", Kind.EUR);
        for (int row = 0; row < found.rows().size(); row++) {
            if (!"buig".equals(found.cell(row, "kostendrager").value())) {
                table.row(
                        found.cell(row, "budgetpost_code"),
                        found.cell(row, "kostendrager"),
                        found.cell(row, "primair_eur"),
                        found.cell(row, "begroot_eur"),
                        found.cell(row, "gerealiseerd_eur"),
                        found.cell(row, "verplicht_eur"),
                        found.cell(row, "prognose_eur"));
            }
        }
        table.row(
                Cell.of("Totaal van de opdracht"),
                Cell.of("alle"),
                total,
                now,
                all.cell(0, "gerealiseerd_eur"),
                all.cell(0, "verplicht_eur"),
                all.cell(0, "prognose_eur"));
        return Panel.of("oogopslag", "Posten, " + year(enquiry), table.table())
                .saying(
                        "De begroting met wijzigingen is %s; per maand is dat %s."
                                .formatted(
                                        Notation.of(now, Kind.EUR), Notation.of(month, Kind.EUR)))
                .drawn(
                        new Visual.Tiles(
                                List.of(
                                        tile("Primaire begroting", total),
                                        tile("Maandtermijn", month),
                                        tile("Begroting met wijzigingen", now))))
                .noting(
                        "Het totaal telt de posten van de opdracht, zonder de BUIG.",
                        "Prognose: wat is gerealiseerd plus de rest van het jaar in het tempo tot nu"
                                + " toe, of plus wat verplicht is als dat meer is.")
                .from("budget_overzicht", "budget_totaal", "maandtermijn")
                .laidOut(Layout.FULL_OPEN);
    }

    private static String year(Enquiry enquiry) {
        return String.valueOf(enquiry.periode().last().getYear());
    }

    private static Visual.Tile tile(String label, Cell value) {
        return new Visual.Tile(label, Notation.of(value, Kind.EUR), "");
    }

    private static Cell first(Published table) {
        return table.isEmpty() ? Cell.of(null) : table.cell(0, "waarde");
    }

    private static Panel cumulative(Enquiry enquiry) {
        Published found = enquiry.ask("budget_cumulatief");
        Assembly table =
                Assembly.of("budget_cumulatief", enquiry.snapshotId())
                        .column("maand", "Maand", Kind.TEXT)
                        .column("begroot", "Begroot", Kind.EUR)
                        .column("gerealiseerd", "Gerealiseerd", Kind.EUR)
                        .column("verplicht", "Verplicht", Kind.EUR);
        String last = "Er is nog niets gerealiseerd.";
        for (int row = 0; row < found.rows().size(); row++) {
            int id = Integer.parseInt(found.cell(row, "periode_id").value().toString());
            String month = Periode.ofMaand(Periode.maand(id)).naam();
            Cell planned = found.cell(row, "begroot_eur");
            Cell real = found.cell(row, "gerealiseerd_eur");
            boolean later = !real.isShown();
            table.row(
                    Cell.of(month),
                    planned,
                    later ? Cell.absent(Cell.State.NOG_NIET_MEETBAAR) : real,
                    later
                            ? Cell.absent(Cell.State.NOG_NIET_MEETBAAR)
                            : found.cell(row, "verplicht_eur"));
            if (real.number() != null && planned.number() != null) {
                double room = planned.number() - real.number();
                last =
                        "Tot en met %s is %s uitgegeven, %s %s dan begroot."
                                .formatted(
                                        month,
                                        Notation.of(Math.rint(real.number()), Kind.EUR),
                                        Notation.of(Math.rint(Math.abs(room)), Kind.EUR),
                                        room < 0 ? "meer" : "minder");
            }
        }
        Published published = table.table();
        return Panel.of("cumulatief", "Begroot, gerealiseerd en verplicht, opgeteld", published)
                .saying(last)
                .drawn(
                        LineChart.of(
                                published,
                                "maand",
                                List.of(
                                        Series.dashed("begroot", "Begroot", 6),
                                        Series.solid("gerealiseerd", "Gerealiseerd", 1),
                                        Series.dotted("verplicht", "Verplicht", 2)),
                                "Lijnen: begroot, gerealiseerd en verplicht, opgeteld per maand"))
                .from("budget_cumulatief")
                .laidOut(Layout.FULL);
    }

    private static Panel settlement(Enquiry enquiry) {
        Published table =
                Reshape.select(
                        enquiry.ask("budget_overzicht"),
                        "budgetpost_code",
                        "afrekenregel",
                        "begroot_eur",
                        "prognose_eur",
                        "verschil_eur",
                        "afwijking_aandeel",
                        "afrekening_code",
                        "afrekening_eur",
                        "afrekening_kosten_eur");
        return Panel.of("afrekenen", "Per post: regel, afwijking en uitkomst", table)
                .saying(
                        "Elke post heeft zijn eigen regel; de uitkomst rust op de prognose tot het"
                                + " jaar om is.")
                .drawn(
                        BarChart.lying(
                                table,
                                "budgetpost_code",
                                List.of(
                                        Series.solid("begroot_eur", "Begroot", 6),
                                        Series.solid("prognose_eur", "Prognose", 1)),
                                "Balken: begroot en prognose per post"))
                .noting(
                        "Te verrekenen: plus is bijbetalen door de gemeente. Bij overhead en"
                                + " personeelskosten telt de afwijking van beide samen; tot en met 5%"
                                + " vangt het werkbedrijf die op.",
                        "Beschut werk: afgerekend op plekken, zoals bijlage 1 zegt. De brief zelf zegt"
                                + " gerealiseerde uitgaven; dat staat in de laatste kolom.")
                .from("budget_overzicht")
                .laidOut(Layout.FULL_OPEN);
    }
}
