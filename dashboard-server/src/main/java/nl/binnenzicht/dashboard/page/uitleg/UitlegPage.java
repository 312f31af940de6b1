package nl.binnenzicht.dashboard.page.uitleg;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.dashboard.answer.Explanation;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.marts.metric.Metric;

/** Waar komt dit getal vandaan? One page per metric: {@code /uitleg/<metric>}. */
public final class UitlegPage implements Page {

    private final Metric metric;
    private final List<String> filters;

    /**
     * @param metric the number to explain
     * @param filters dimension columns of the metric that the address names
     */
    public UitlegPage(Metric metric, List<String> filters) {
        this.metric = metric;
        this.filters = List.copyOf(filters);
    }

    @Override
    public String id() {
        return "uitleg/" + metric.id();
    }

    @Override
    public Group group() {
        return Group.GEGEVENS;
    }

    @Override
    public String title() {
        return "Uitleg";
    }

    @Override
    public String question() {
        return "Waar komt dit getal vandaan? " + metric.name();
    }

    @Override
    public String lead() {
        return "Van de afspraak wat we tellen, via elke stap van de berekening, tot de bestanden"
                + " waar het getal op rust. Elke telling is na te rekenen.";
    }

    @Override
    public List<String> filters() {
        return filters;
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        Explanation explanation = enquiry.explain(metric.id());
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of("getal", "Wat is het getal?", number(explanation), definition(enquiry)));
        sections.add(
                Section.of(
                        "berekening",
                        "Hoe is het gerekend?",
                        steps(explanation, enquiry.snapshotId())));
        sections.add(
                Section.of(
                        "bronnen",
                        "Waar rust het op?",
                        checks(explanation),
                        deliveries(explanation),
                        origins(explanation)));
        return sections;
    }

    private Panel number(Explanation explanation) {
        Published table = explanation.answer().table();
        Panel panel =
                Panel.of("uitkomst", metric.name(), table)
                        .saying(metric.question())
                        .from(metric.id())
                        .laidOut(Layout.FULL_OPEN);
        if (metric.kind() == Metric.Kind.TABEL || table.isEmpty()) {
            return panel;
        }
        List<Visual.Tile> tiles = new ArrayList<>();
        for (Published.Column column : table.columns()) {
            tiles.add(
                    new Visual.Tile(
                            title(column),
                            Notation.of(table.cell(0, column.name()), column.kind()),
                            ""));
        }
        return panel.drawn(new Visual.Tiles(tiles));
    }

    private String title(Published.Column column) {
        return switch (column.name()) {
            case "teller" -> "Teller";
            case "noemer" -> "Noemer";
            case "aantal_clienten" -> "Personen waarop het rust";
            default -> column.title();
        };
    }

    private Panel definition(Enquiry enquiry) {
        Assembly table =
                Assembly.of("definitie", enquiry.snapshotId())
                        .column("wat", "Wat", Kind.TEXT)
                        .column("inhoud", "Inhoud", Kind.TEXT);
        line(table, "Telt", metric.definition());
        line(table, "Kenmerk", metric.id());
        metric.indicator().ifPresent(indicator -> line(table, "Indicator", indicator));
        line(table, "Gevraagd in", metric.source());
        line(table, "Eigenaar", metric.owner());
        line(table, "Nagekeken", metric.checked().replace(", next ", ", opnieuw in "));
        line(table, "Meetmoment", moment(metric.moment()));
        line(table, "Periode", enquiry.periode().naam());
        line(table, "Tabellen", String.join(", ", metric.marts()));
        line(table, "Versie van de definitie", metric.version());
        return Panel.of("definitie", "De afspraak", table.table())
                .noting(
                        "De versie wordt een andere zodra er iets verandert aan wat er geteld wordt;"
                                + " de tekst staat in marts/metrics/"
                                + metric.topic()
                                + "/"
                                + metric.id()
                                + ".sql.")
                .laidOut(Layout.FULL);
    }

    private static void line(Assembly table, String what, String text) {
        table.row(Cell.of(what), Cell.of(text));
    }

    private static String moment(Metric.Moment moment) {
        return switch (moment) {
            case STAND -> "de laatste maand van de periode";
            case GEMIDDELDE_STAND -> "het gemiddelde over de maanden van de periode";
            case STROOM -> "alle maanden van de periode";
            case VOORTSCHRIJDEND -> "de twaalf maanden tot en met het eind van de periode";
            case TOT_EN_MET -> "alle maanden tot en met het eind van de periode";
            case JAAR -> "de jaren van de periode";
            case ALTIJD -> "de periode maakt niet uit";
        };
    }

    private Panel steps(Explanation explanation, String snapshotId) {
        Assembly table =
                Assembly.of("stappen", snapshotId)
                        .column("nummer", "Stap", Kind.TEXT)
                        .column("naam", "Naam", Kind.TEXT)
                        .column("wat", "Wat het is", Kind.TEXT)
                        .column("rijen", "Rijen", Kind.INTEGER)
                        .column("personen", "Personen", Kind.INTEGER);
        List<Visual.Snippet> snippets = new ArrayList<>();
        snippets.add(new Visual.Snippet("De vraag zoals die is gesteld", parameters(explanation)));
        snippets.add(new Visual.Snippet("Zelf narekenen: het getal", explanation.writtenOut()));
        int number = 1;
        for (Explanation.Step step : explanation.steps()) {
            table.row(
                    Cell.of(String.valueOf(number)),
                    Cell.of(step.name()),
                    Cell.of(step.what()),
                    step.counts().cell(0, "rijen"),
                    step.counts().cell(0, "personen"));
            snippets.add(
                    new Visual.Snippet(
                            "Zelf narekenen: stap %d, %s".formatted(number, step.name()),
                            step.sql()));
            number++;
        }
        return Panel.of("stappen", "Rijen en personen na elke stap", table.table())
                .saying(
                        explanation.steps().isEmpty()
                                ? "Over deze periode is niet gerekend: zij valt buiten de gegevens."
                                : "Van alle rijen in de snapshot tot de rijen waarover het getal"
                                        + " gaat.")
                .drawn(new Visual.Code(snippets))
                .noting(
                        "De vragen zijn DuckDB-SQL voor het bestand marts.duckdb van deze"
                                + " snapshot; elke geeft precies de getallen van haar stap.")
                .laidOut(Layout.FULL_OPEN);
    }

    private static String parameters(Explanation explanation) {
        return explanation.parameters().isEmpty()
                ? explanation.sql()
                : explanation.sql()
                        + "\n\n-- op de plaats van elk vraagteken, in deze volgorde: "
                        + String.join(", ", explanation.parameters());
    }

    private static Panel checks(Explanation explanation) {
        int all = explanation.checks().rows().size();
        return Panel.of("controles", "Controles van de gebruikte tabellen", explanation.checks())
                .saying(
                        all == 0
                                ? "Van deze tabellen zijn geen controles bekend."
                                : explanation.failed() == 0
                                        ? "Alle %d controles zijn goed.".formatted(all)
                                        : "%d van de %d controles %s niet goed."
                                                .formatted(
                                                        explanation.failed(),
                                                        all,
                                                        explanation.failed() == 1 ? "is" : "zijn"))
                .laidOut(Layout.FULL);
    }

    private static Panel deliveries(Explanation explanation) {
        int files = explanation.deliveries().rows().size();
        return Panel.of("leveringen", "Bestanden waar het getal op rust", explanation.deliveries())
                .saying(
                        files == 0
                                ? "Dit getal rust niet op geleverde bestanden, of de snapshot is"
                                        + " van voor de herkomst werd bijgehouden."
                                : files == 1
                                        ? "Het getal rust op één bestand."
                                        : "Het getal rust op %d bestanden.".formatted(files))
                .noting(
                        "Met de SHA-256 is na te gaan dat een bestand hetzelfde is als toen het werd"
                                + " ingelezen: sha256sum BESTAND.")
                .laidOut(Layout.FULL);
    }

    private static Panel origins(Explanation explanation) {
        return Panel.of("herkomst", "De weg van bron naar tabel", explanation.origins())
                .saying("Via welke tussentabellen elke bron in de gebruikte tabellen komt.")
                .laidOut(Layout.FULL);
    }
}
