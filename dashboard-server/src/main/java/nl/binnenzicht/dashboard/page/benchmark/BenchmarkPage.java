package nl.binnenzicht.dashboard.page.benchmark;

import java.util.List;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.warehouse.term.Periode;

/** Doen we het beter dan vergelijkbare gemeenten? */
public final class BenchmarkPage implements Page {

    @Override
    public String id() {
        return "benchmark";
    }

    @Override
    public Group group() {
        return Group.OVERZICHT;
    }

    @Override
    public String title() {
        return "Benchmark";
    }

    @Override
    public String question() {
        return "Doen we het beter dan vergelijkbare gemeenten?";
    }

    @Override
    public String lead() {
        return "Onze cijfers naast die van vergelijkbare gemeenten en van Nederland, uit Divosa en CBS"
                + " StatLine. Bij elke waarde staan periode, status en herkomst.";
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        Published waarden = enquiry.ask("benchmark_waarde");
        Anderen anderen = Anderen.of(waarden);
        if (anderen.isEmpty()) {
            return List.of(nothingYet(waarden));
        }
        Vergelijking vergelijking = new Vergelijking(enquiry, anderen);
        return List.of(
                Section.of("anderen", "Wij en anderen", vergelijking.panel()),
                Section.of(
                        "jaren",
                        "Door de jaren heen",
                        vergelijking.years("instroom_aandeel"),
                        vergelijking.years("uitstroom_aandeel")),
                Section.of("doelen", "De doelen uit 2016", targets(enquiry)),
                Section.of("definities", "Vergelijkbaarheid", vergelijking.definitions()),
                Section.of(
                        "waarden",
                        "Alle waarden van anderen",
                        Panel.of("waarden", "Alle waarden", waarden)
                                .from("benchmark_waarde")
                                .laidOut(Layout.FULL)));
    }

    private static Section nothingYet(Published waarden) {
        return Section.of(
                "anderen",
                "Wij en anderen",
                Panel.of("waarden", "Waarden van anderen", waarden)
                        .saying("Er zijn nog geen waarden van anderen ingelezen.")
                        .noting(
                                "De informatiemanager leest een bestand van Divosa in, of laat cijfers"
                                        + " bij CBS StatLine ophalen; na de volgende build staan zij"
                                        + " hier.")
                        .from("benchmark_waarde")
                        .laidOut(Layout.FULL));
    }

    /** BMWE 3.4: inflow at least a point below the national mean, outflow a point above. */
    private static Panel targets(Enquiry enquiry) {
        Periode year = Periode.parse(String.valueOf(enquiry.periode().last().getYear()));
        Cell in = first(enquiry.whole(year, "benchmark_instroom_verschil"));
        Cell out = first(enquiry.whole(year, "benchmark_uitstroom_verschil"));
        Published table =
                Assembly.of("benchmark_doelen", enquiry.snapshotId())
                        .column("doel", "Doel", Published.Kind.TEXT)
                        .column("jaar", "Jaar", Published.Kind.TEXT)
                        .column("verschil", "Verschil met Nederland", Published.Kind.TEXT)
                        .column("stand", "Stand", Published.Kind.TEXT)
                        .row(
                                Cell.of("Instroom minstens 1 procentpunt lager dan gemiddeld"),
                                Cell.of(year.code()),
                                Cell.of(points(in)),
                                Cell.of(stand(in, -1)))
                        .row(
                                Cell.of("Uitstroom minstens 1 procentpunt hoger dan gemiddeld"),
                                Cell.of(year.code()),
                                Cell.of(points(out)),
                                Cell.of(stand(out, 1)))
                        .table();
        return Panel.of("doelen-2016", "Instroom en uitstroom tegenover Nederland", table)
                .saying("Instroom: %s; uitstroom: %s.".formatted(points(in), points(out)))
                .noting(
                        "Het verschil is ons aandeel in een heel kalenderjaar min de landelijke waarde"
                                + " van dat jaar. Of Divosa hetzelfde telt als wij, is niet na te gaan.")
                .from("benchmark_instroom_verschil", "benchmark_uitstroom_verschil")
                .laidOut(Layout.FULL_OPEN);
    }

    private static Cell first(Published table) {
        return table.isEmpty() ? Cell.of(null) : table.cell(0, "waarde");
    }

    private static String points(Cell cell) {
        return cell.number() == null ? "niet te zeggen" : Notation.points(cell.number());
    }

    private static String stand(Cell cell, int direction) {
        if (cell.number() == null) {
            return "niet te zeggen";
        }
        return Math.round(cell.number() * direction * 1000) >= 10
                ? "doel gehaald"
                : "doel niet gehaald";
    }
}
