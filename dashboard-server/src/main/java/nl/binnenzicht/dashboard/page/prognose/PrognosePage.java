package nl.binnenzicht.dashboard.page.prognose;

import java.util.ArrayList;
import java.util.List;
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

/** Waar staan we eind dit jaar en over vijf jaar? */
public final class PrognosePage implements Page {

    private static final List<String> FLOWS = List.of("instroom", "uitstroom", "uitstroom_werk");
    private static final List<String> TILES =
            List.of("bestand_personen", "uitstroom_werk", "lks_personen", "volume_wsw");
    private static final List<String> NUMBERS =
            List.of(
                    "bestand_personen",
                    "bestand_uitkeringen",
                    "instroom",
                    "uitstroom",
                    "uitstroom_werk",
                    "lks_personen",
                    "volume_wsw",
                    "beschut_werkzaam",
                    "indicaties_beschut",
                    "beschut_bij_werkbedrijf",
                    "beschut_bij_regulier",
                    "deeltijdwerk_gestart",
                    "uitstroom_school",
                    "nugger_indicatie_traject",
                    "nugger_overig_traject",
                    "statushouder_traject",
                    "statushouder_uitstroom_werk",
                    "statushouder_deeltijdwerk");

    @Override
    public String id() {
        return "prognose";
    }

    @Override
    public Group group() {
        return Group.UITZICHT;
    }

    @Override
    public String title() {
        return "Prognose";
    }

    @Override
    public String question() {
        return "Waar staan we eind dit jaar en over vijf jaar?";
    }

    @Override
    public String lead() {
        return "Wat van de belangrijkste getallen wordt verwacht als alles gaat zoals de laatste"
                + " jaren, met een band, en hoe vaak die band eerder klopte. Nieuwe wetten en"
                + " indexaties staan er niet in: reken die door bij Scenario.";
    }

    @Override
    public boolean followsPeriod() {
        return false;
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        Verwachting verwachting = new Verwachting(enquiry);
        Reeksen reeksen = new Reeksen(enquiry, verwachting);
        Geldverwachting geld = new Geldverwachting(enquiry);
        String end = verwachting.end();
        return List.of(
                Section.of(
                        "jaareinde",
                        end.isEmpty()
                                ? "Waar staan we eind dit jaar?"
                                : "Waar staan we in " + end + "?",
                        yearEnd(enquiry, verwachting)),
                Section.of(
                        "bestand",
                        "Hoe groot blijft het bestand?",
                        reeksen.ahead("bestand_personen", "Personen in de bijstand", Layout.FULL),
                        reeksen.years("bestand_personen", "Personen in de bijstand, vijf jaar"),
                        reeksen.stay()),
                Section.of(
                        "stromen",
                        "Wie komen erbij en wie gaan eruit?",
                        FLOWS.stream()
                                .map(
                                        id ->
                                                reeksen.ahead(
                                                        id,
                                                        enquiry.definition(id).name(),
                                                        Layout.HALF))
                                .toArray(Panel[]::new)),
                Section.of(
                        "wsw",
                        "Hoe snel krimpt de Wsw?",
                        reeksen.ahead("volume_wsw", "Wsw-medewerkers per maand", Layout.HALF),
                        reeksen.years("volume_wsw", "Wsw-medewerkers, vijf jaar")),
                Section.of("geld", "Komen we uit met het geld?", geld.whole(), geld.posts()),
                Section.of(
                                "toets",
                                "Hoe vaak klopte het eerder?",
                                new Toetsen(enquiry, verwachting).panel())
                        .saying(
                                "Elk model is losgelaten op het verleden: het zag alleen wat er"
                                        + " toen was, en is naast de uitkomst gelegd."),
                Section.of(
                        "veranderd",
                        "Wat is veranderd sinds de vorige prognose?",
                        new Vorige(enquiry, verwachting).panel(NUMBERS)));
    }

    private static Panel yearEnd(Enquiry enquiry, Verwachting verwachting) {
        Assembly table =
                Assembly.of("prognose_jaareinde", enquiry.snapshotId())
                        .column("getal", "Getal", Kind.TEXT)
                        .column("verwacht", "Verwacht", Kind.INTEGER)
                        .column("onder_80", "80%-band van", Kind.INTEGER)
                        .column("boven_80", "tot", Kind.INTEGER)
                        .column("onder_95", "95%-band van", Kind.INTEGER)
                        .column("boven_95", "tot", Kind.INTEGER)
                        .column("geprobeerd", "Keren geprobeerd", Kind.INTEGER)
                        .column("binnen_80", "Binnen 80%-band", Kind.INTEGER)
                        .column("model", "Hoe gerekend", Kind.TEXT);
        List<String> known = verwachting.known(NUMBERS);
        List<Visual.Tile> tiles = new ArrayList<>();
        for (String id : known) {
            table.row(
                    Cell.of(enquiry.definition(id).name()),
                    verwachting.cell(id, "verwacht"),
                    verwachting.cell(id, "onder_80"),
                    verwachting.cell(id, "boven_80"),
                    verwachting.cell(id, "onder_95"),
                    verwachting.cell(id, "boven_95"),
                    verwachting.tried(id, "aantal_toetsen"),
                    verwachting.tried(id, "binnen_80"),
                    verwachting.cell(id, "prognose_model_code"));
            if (TILES.contains(id)) {
                tiles.add(tile(enquiry, verwachting, id));
            }
        }
        Published published = table.table();
        Panel panel =
                Panel.of("jaareinde-tabel", "Verwacht aan het eind van het jaar", published)
                        .noting(
                                "De band is die van 80%. Van een stroom (instroom,"
                                        + " uitstroom) is het de som over het jaar: wat al geweest"
                                        + " is plus wat nog komt; wie in twee maanden meetelt,"
                                        + " telt twee keer. De keren dat de band is geprobeerd"
                                        + " overlappen elkaar.")
                        .from("prognose_jaar", "prognose_toets")
                        .laidOut(Layout.FULL_OPEN);
        return known.isEmpty()
                ? panel.saying(
                        "Er is nog geen prognose: daarvoor zijn minstens 24 maanden gegevens nodig.")
                : panel.drawn(new Visual.Tiles(tiles))
                        .saying(sentence(enquiry, verwachting, known.get(0)));
    }

    private static String sentence(Enquiry enquiry, Verwachting verwachting, String metricId) {
        return "%s in %s: naar verwachting %s. %s"
                .formatted(
                        enquiry.definition(metricId).name(),
                        verwachting.end(),
                        verwachting.text(metricId),
                        verwachting.record(metricId));
    }

    private static Visual.Tile tile(Enquiry enquiry, Verwachting verwachting, String metricId) {
        String band = verwachting.band(metricId);
        Cell all = verwachting.tried(metricId, "aantal_toetsen");
        String record =
                all.number() == null
                        ? ""
                        : "klopte %s van de %s keer"
                                .formatted(
                                        count(verwachting.tried(metricId, "binnen_80")),
                                        count(all));
        return new Visual.Tile(
                enquiry.definition(metricId).name(),
                Notation.of(verwachting.cell(metricId, "verwacht"), Kind.INTEGER),
                band.isEmpty() ? "" : "Band " + band + (record.isEmpty() ? "" : ", " + record));
    }

    private static String count(Cell cell) {
        return cell.number() == null ? "?" : String.valueOf(Math.round(cell.number()));
    }
}
