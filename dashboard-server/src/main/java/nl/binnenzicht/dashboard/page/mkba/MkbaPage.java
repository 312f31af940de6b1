package nl.binnenzicht.dashboard.page.mkba;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.binnenzicht.dashboard.chart.BarChart;
import nl.binnenzicht.dashboard.chart.IntervalChart;
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
import nl.binnenzicht.dashboard.page.Takeaway;
import nl.binnenzicht.dashboard.page.Visual;

/** Wat levert het de samenleving op? */
public final class MkbaPage implements Page {

    @Override
    public String id() {
        return "mkba";
    }

    @Override
    public Group group() {
        return Group.INZICHT;
    }

    @Override
    public String title() {
        return "MKBA";
    }

    @Override
    public String question() {
        return "Wat levert het de samenleving op?";
    }

    @Override
    public String lead() {
        return "Maatschappelijke kosten en baten van een instrument naar werk, per deelnemer. Wat de"
                + " één betaalt en de ander krijgt, telt voor de samenleving niet mee en staat"
                + " daarom apart.";
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        Published found = enquiry.ask("mkba_uitkomst");
        Outcome outcome = new Outcome(found);
        return List.of(
                Section.of(
                        "uitkomst",
                        "Wat is de uitkomst?",
                        Panel.of("kern", "Uitkomst per deelnemer", measures(found))
                                .saying(outcome.takeaway())
                                .drawn(new Visual.Tiles(outcome.tiles()))
                                .from("mkba_uitkomst")
                                .laidOut(Layout.FULL),
                        band(enquiry, outcome, found),
                        actors(enquiry)),
                Section.of(
                                "posten",
                                "Waaruit bestaat het, en op welke prijzen rust het?",
                                posts(enquiry))
                        .saying(
                                "Elke prijs heeft een bron en een jaar. Waar geen openbare bron is"
                                        + " gevonden, staat er ‘aanname’."),
                Section.of("verloop", "Wanneer vallen kosten en baten?", years(enquiry)));
    }

    private static Published measures(Published found) {
        Assembly table =
                Assembly.of("mkba_uitkomst", found.snapshotId())
                        .column("maat", "Maat", Kind.TEXT)
                        .column("uitkomst", "Uitkomst", Kind.TEXT)
                        .column("waarde", "Waarde", Kind.DECIMAL)
                        .column("toelichting", "Toelichting", Kind.TEXT);
        for (int row = 0; row < found.rows().size(); row++) {
            String measure = String.valueOf(found.cell(row, "maat_code").value());
            table.row(
                    Cell.of(Outcome.title(measure)),
                    Cell.of(Outcome.text(measure, found.cell(row, "waarde"))),
                    found.cell(row, "waarde"),
                    found.cell(row, "toelichting"));
        }
        return table.table();
    }

    private static Panel band(Enquiry enquiry, Outcome outcome, Published found) {
        Assembly table =
                Assembly.of("mkba_gevoeligheid", enquiry.snapshotId())
                        .column("variant", "Variant", Kind.TEXT)
                        .column("ncw", "Netto contante waarde", Kind.EUR)
                        .column("laag", "Laag", Kind.EUR)
                        .column("hoog", "Hoog", Kind.EUR);
        table.row(
                Cell.of("Basis, met band van 5% tot 95%"),
                outcome.value("NCW"),
                outcome.value("NCW_P5"),
                outcome.value("NCW_P95"));
        for (int row = 0; row < found.rows().size(); row++) {
            String measure = String.valueOf(found.cell(row, "maat_code").value());
            boolean variant =
                    measure.startsWith("NCW_DISCONTO") || measure.startsWith("NCW_VERDRINGING");
            if (variant) {
                table.row(
                        found.cell(row, "toelichting").isShown()
                                ? found.cell(row, "toelichting")
                                : Cell.of(Outcome.title(measure)),
                        found.cell(row, "waarde"),
                        Cell.absent(Cell.State.NVT),
                        Cell.absent(Cell.State.NVT));
            }
        }
        for (String what : outcome.tornado()) {
            Cell low = outcome.value("TORNADO_" + what + "_LAAG");
            Cell high = outcome.value("TORNADO_" + what + "_HOOG");
            boolean turned =
                    low.number() != null && high.number() != null && low.number() > high.number();
            table.row(
                    Cell.of("Alleen " + words(what).toLowerCase(Locale.ROOT) + " lager of hoger"),
                    outcome.value("NCW"),
                    turned ? high : low,
                    turned ? low : high);
        }
        Published published = table.table();
        return Panel.of("gevoeligheid", "Hoe zeker is dat?", published)
                .saying(sure(outcome))
                .drawn(
                        IntervalChart.of(
                                published,
                                "variant",
                                List.of(
                                        new IntervalChart.Points(
                                                Series.solid("ncw", "Netto contante waarde", 1),
                                                "laag",
                                                "hoog")),
                                List.of(0.0),
                                "Punten met band: netto contante waarde en varianten"))
                .noting(
                        "De band komt uit trekkingen waarin het effect en de prijzen tegelijk"
                                + " schommelen.")
                .from("mkba_uitkomst");
    }

    private static String sure(Outcome outcome) {
        Double low = outcome.value("NCW_P5").number();
        Double high = outcome.value("NCW_P95").number();
        if (low == null || high == null) {
            return "Er is geen band te geven.";
        }
        return "Negen van de tien trekkingen liggen tussen %s en %s."
                .formatted(
                        Notation.of(Math.rint(low), Kind.EUR),
                        Notation.of(Math.rint(high), Kind.EUR));
    }

    private static Panel actors(Enquiry enquiry) {
        Published table =
                Reshape.select(
                        enquiry.ask("mkba_per_actor"), "actor_code", "contant_eur", "welvaart_eur");
        return Panel.of("actoren", "Wie betaalt en wie verdient?", table)
                .saying(
                        Takeaway.largest(
                                table,
                                "actor_code",
                                "contant_eur",
                                "Het meeste voordeel heeft",
                                "per deelnemer"))
                .drawn(
                        BarChart.lying(
                                table,
                                "actor_code",
                                List.of(
                                        Series.solid("contant_eur", "Voor de actor zelf", 1),
                                        Series.solid(
                                                "welvaart_eur",
                                                "Voor de samenleving (zonder overdrachten)",
                                                3)),
                                "Balken: saldo per actor, contant gemaakt"))
                .noting(
                        "Plus is winst voor de actor. Het verschil tussen de twee balken zijn"
                                + " overdrachten, zoals een uitkering die vervalt.")
                .from("mkba_per_actor");
    }

    private static Panel posts(Enquiry enquiry) {
        Published found = enquiry.ask("mkba_posten");
        Assembly table =
                Assembly.of("mkba_posten", enquiry.snapshotId())
                        .column("post", "Post", Kind.TEXT)
                        .column("actor", "Actor", Kind.TEXT)
                        .column("contant", "Contant gemaakt", Kind.EUR)
                        .column("overdracht", "Overdracht", Kind.TEXT)
                        .column("prijs", "Prijs waarop het rust", Kind.TEXT)
                        .column("prijs_waarde", "Prijs", Kind.DECIMAL)
                        .column("eenheid", "Eenheid", Kind.TEXT)
                        .column("prijspeil", "Prijspeil", Kind.TEXT)
                        .column("aanname", "Aanname", Kind.TEXT)
                        .column("bron", "Bron", Kind.TEXT);
        int assumed = 0;
        for (int row = 0; row < found.rows().size(); row++) {
            assumed += "Ja".equals(found.cell(row, "is_aanname").value()) ? 1 : 0;
            String post = String.valueOf(found.cell(row, "post_code").value());
            table.row(
                    Cell.of(words(post)),
                    found.cell(row, "actor_code"),
                    found.cell(row, "contant_eur"),
                    found.cell(row, "is_overdracht"),
                    found.cell(row, "prijs_naam"),
                    found.cell(row, "prijs_waarde"),
                    found.cell(row, "eenheid"),
                    found.cell(row, "prijspeil"),
                    found.cell(row, "is_aanname"),
                    found.cell(row, "bron"));
        }
        return Panel.of("posten-prijzen", "Posten met hun prijs", table.table())
                .saying(
                        assumed == 0
                                ? "Elke post rust op een prijs met een openbare bron."
                                : "%d van de %d posten rusten op een aanname."
                                        .formatted(assumed, found.rows().size()))
                .from("mkba_posten")
                .laidOut(Layout.FULL);
    }

    private static String words(String code) {
        String text = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Panel years(Enquiry enquiry) {
        Published found = enquiry.ask("mkba_per_jaar");
        Published table = Reshape.turn(found, "jaar", "actor_code", "contant_eur");
        List<Series> series = new ArrayList<>();
        List<Published.Column> columns = table.columns().subList(1, table.columns().size());
        for (int i = 0; i < columns.size(); i++) {
            series.add(Series.solid(columns.get(i).name(), columns.get(i).title(), i + 1));
        }
        Panel panel =
                Panel.of("jaren", "Saldo per jaar en actor, contant gemaakt", table)
                        .saying(
                                "Jaar 0 is het jaar van de start: daar vallen de kosten; de baten"
                                        + " volgen later.")
                        .from("mkba_per_jaar")
                        .laidOut(Layout.FULL);
        return series.isEmpty()
                ? panel
                : panel.drawn(
                        BarChart.standing(
                                table, "jaar", series, "Balken: saldo per jaar en actor"));
    }
}
