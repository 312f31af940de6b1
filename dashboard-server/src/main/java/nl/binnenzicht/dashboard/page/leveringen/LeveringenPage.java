package nl.binnenzicht.dashboard.page.leveringen;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.warehouse.calendar.DeliveryCalendar;
import nl.binnenzicht.warehouse.schema.ContractRegister;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import nl.binnenzicht.warehouse.store.Withdrawal;

/** Is alles binnen en klopt het? */
public final class LeveringenPage implements Page {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Override
    public String id() {
        return "leveringen";
    }

    @Override
    public Group group() {
        return Group.GEGEVENS;
    }

    @Override
    public String title() {
        return "Leveringen";
    }

    @Override
    public String question() {
        return "Is alles binnen en klopt het?";
    }

    @Override
    public String lead() {
        return "Wat wordt verwacht, wat kwam er binnen, en wat is afgekeurd en waarom: de stand van nu.";
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
        Landing landing = new Landing(enquiry.home());
        DeliveryTables tables = new DeliveryTables(enquiry.snapshotId());
        Map<Manifest, Withdrawal.Step> withdrawn = withdrawn(landing);
        List<Manifest> landed =
                landing.everything().stream().filter(one -> !withdrawn.containsKey(one)).toList();
        List<Manifest> refused = new ArrayList<>(landing.refused());
        List<Manifest> questioned = landing.questioned();
        refused.addAll(questioned);
        List<RejectedRow> rejected =
                RejectedRow.everything(enquiry.home()).stream()
                        .filter(row -> withdrawn.keySet().stream().noneMatch(row::isOf))
                        .toList();
        SnapshotInfo info =
                Json.read(
                        new SnapshotStore(enquiry.home()).snapshot(enquiry.snapshotId()).info(),
                        SnapshotInfo.class);
        return List.of(
                expected(enquiry),
                Section.of(
                        "binnen",
                        "Wat is er binnengekomen?",
                        totals(tables, landed, refused, rejected),
                        Panel.of("geland", "Leveringen die zijn ingelezen", tables.landed(landed))
                                .saying(inForce(landed, landing, info))
                                .laidOut(Layout.FULL),
                        Panel.of(
                                        "ingetrokken",
                                        "Leveringen die zijn ingetrokken",
                                        tables.withdrawn(withdrawn))
                                .saying(withdrawn(withdrawn.size()))
                                .noting(
                                        "Een ingetrokken levering telt nergens in mee en wordt niet"
                                                + " weggegooid. Wat ervoor gold, geldt weer.")
                                .laidOut(Layout.FULL)),
                Section.of(
                        "geweigerd",
                        "Wat is afgekeurd, en waarom?",
                        Panel.of("bestanden", "Hele bestanden geweigerd", tables.refused(refused))
                                .saying(
                                        refused.isEmpty()
                                                ? "Er is geen enkel bestand geweigerd."
                                                : refused.size()
                                                        + (refused.size() == 1
                                                                ? " bestand is geweigerd."
                                                                : " bestanden zijn geweigerd.")
                                                        + waiting(questioned.size()))
                                .noting(
                                        "Een geweigerd bestand telt nergens in mee. De vorige"
                                                + " levering blijft gelden.")
                                .laidOut(Layout.FULL),
                        Panel.of(
                                        "redenen",
                                        "Losse rijen afgekeurd, per regel",
                                        tables.rules(rejected))
                                .saying(worst(rejected))
                                .laidOut(Layout.FULL),
                        Panel.of("rijen", "Afkeurlijst voor de leverancier", tables.rows(rejected))
                                .saying(
                                        "Elke afgekeurde rij met rijnummer, kolom en regel; nooit"
                                                + " een waarde.")
                                .noting(
                                        "Rij 1 is de kopregel. Haal de lijst hieronder op en stuur"
                                                + " hem naar de leverancier.")
                                .laidOut(Layout.FULL)),
                Section.of(
                        "controles",
                        "Welke controles deed de snapshot?",
                        Panel.of("controles-tabel", "Controles", tables.checks(info))
                                .saying(checks(info))
                                .laidOut(Layout.FULL)));
    }

    private static Section expected(Enquiry enquiry) {
        LocalDate today = LocalDate.now(HERE);
        CalendarPanels calendar =
                new CalendarPanels(
                        enquiry.snapshotId(),
                        today,
                        DeliveryCalendar.of(enquiry.home(), ContractRegister.all(), today));
        return Section.of(
                "verwacht", "Is alles op tijd?", calendar.perSource(), calendar.perTable());
    }

    private static Map<Manifest, Withdrawal.Step> withdrawn(Landing landing) {
        Map<Manifest, Withdrawal.Step> withdrawn = new LinkedHashMap<>();
        for (Manifest manifest : landing.everything()) {
            Withdrawal decided = landing.withdrawal(manifest);
            if (decided.isWithdrawn()) {
                withdrawn.put(manifest, decided.last().orElseThrow());
            }
        }
        return withdrawn;
    }

    private static String withdrawn(int number) {
        return switch (number) {
            case 0 -> "Er is geen enkele levering ingetrokken.";
            case 1 -> "1 levering is ingetrokken.";
            default -> number + " leveringen zijn ingetrokken.";
        };
    }

    private static Panel totals(
            DeliveryTables tables,
            List<Manifest> landed,
            List<Manifest> refused,
            List<RejectedRow> rejected) {
        long read = landed.stream().mapToLong(Manifest::gelezen).sum();
        long good = landed.stream().mapToLong(Manifest::geland).sum();
        long warned = landed.stream().mapToLong(Manifest::gewaarschuwd).sum();
        long bad = landed.stream().mapToLong(Manifest::quarantaine).sum();
        return Panel.of("totaal", "Alles bij elkaar", tables.totals(read, good, bad, warned))
                .drawn(
                        new Visual.Tiles(
                                List.of(
                                        tile("Leveringen ingelezen", landed.size(), ""),
                                        tile("Rijen gelezen", read, ""),
                                        tile("Rijen geland", good, ""),
                                        tile("Rijen afgekeurd", bad, "staan in quarantaine"),
                                        tile("Rijen met waarschuwing", warned, "tellen wel mee"),
                                        tile("Bestanden geweigerd", refused.size(), ""))))
                .laidOut(Layout.FULL);
    }

    private static Visual.Tile tile(String label, long value, String context) {
        return new Visual.Tile(label, Notation.of(value, Kind.INTEGER), context);
    }

    private static String inForce(List<Manifest> landed, Landing landing, SnapshotInfo info) {
        Set<String> used = new TreeSet<>();
        info.leveringen()
                .forEach(
                        (table, ids) ->
                                List.of(ids.split(", ")).forEach(id -> used.add(table + id)));
        Map<String, Manifest> anyOfTable = new LinkedHashMap<>();
        landed.forEach(one -> anyOfTable.put(one.bron() + "/" + one.tabel(), one));
        Set<String> counting = new TreeSet<>();
        anyOfTable.forEach(
                (table, any) ->
                        landing.inForce(any.bron(), any.tabel())
                                .forEach(one -> counting.add(table + one.levering())));
        return "%d leveringen liggen klaar; deze snapshot rekent met %d.%s"
                .formatted(
                        landed.size(),
                        used.size(),
                        used.equals(counting)
                                ? ""
                                : " Wat telt is sindsdien veranderd; bouw opnieuw.");
    }

    private static String worst(List<RejectedRow> rejected) {
        if (rejected.isEmpty()) {
            return "Er zijn geen losse rijen afgekeurd.";
        }
        Map<String, Long> rules =
                rejected.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.bron() + "/" + row.tabel() + ": " + row.regel(),
                                        Collectors.counting()));
        Map.Entry<String, Long> most =
                rules.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return "De meeste afgekeurde rijen: %s (%s)."
                .formatted(most.getKey(), Notation.of(most.getValue(), Kind.INTEGER));
    }

    /** Files of which a person must first say that they are right. */
    private static String waiting(int questions) {
        return questions == 0 ? "" : " Daarvan wachten er %d op een antwoord.".formatted(questions);
    }

    private static String checks(SnapshotInfo info) {
        long failed = info.controles().stream().filter(check -> !check.isPassed()).count();
        return failed == 0
                ? "Alle %d controles zijn goed.".formatted(info.controles().size())
                : "%d van de %d controles zijn niet goed; de betrokken pagina’s zeggen dat erbij."
                        .formatted(failed, info.controles().size());
    }
}
