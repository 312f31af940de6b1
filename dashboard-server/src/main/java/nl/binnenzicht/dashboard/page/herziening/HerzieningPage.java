package nl.binnenzicht.dashboard.page.herziening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.dashboard.answer.Explanation;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Moment;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.Vastgesteld;
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.store.SnapshotInfo;

/**
 * Is dit getal herzien? One page per metric: {@code /herziening/<metric>}. Holds the number as it
 * was known in an older snapshot (the one that the address names, else the first that could measure
 * the period) against the one that serves.
 */
public final class HerzieningPage implements Page {

    private static final int MOST_SNAPSHOTS = 12;

    private final Metric metric;

    public HerzieningPage(Metric metric) {
        this.metric = metric;
    }

    @Override
    public String id() {
        return "herziening/" + metric.id();
    }

    @Override
    public Group group() {
        return Group.GEGEVENS;
    }

    @Override
    public String title() {
        return "Herziening";
    }

    @Override
    public String question() {
        return "Is dit getal herzien? " + metric.name();
    }

    @Override
    public String lead() {
        return "Wat toen bekend was, wat nu bekend is, en welke leveringen het verschil maken.";
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    /**
     * The number in one snapshot.
     *
     * @param info what the build said of it
     * @param value the number, or why there is none
     */
    private record Known(SnapshotInfo info, Cell value) {}

    @Override
    public List<Section> sections(Enquiry enquiry) {
        List<Known> known = known(enquiry);
        Known now = known.get(known.size() - 1);
        Known then = then(known, enquiry.snapshotId());
        Explanation before = enquiry.explain(metric.id(), then.info().id());
        Explanation after = enquiry.explain(metric.id(), now.info().id());
        Kind kind = kind(after);
        return List.of(
                Section.of(
                        "verschil",
                        "Wat was toen bekend, en wat nu?",
                        difference(then, now, kind, before, after),
                        perSnapshot(known, kind, enquiry.snapshotId())),
                Section.of(
                        "leveringen",
                        "Welke leveringen veranderden het?",
                        deliveries(then, now, before, after)),
                Section.of("vast", "Wat is vastgesteld?", official(enquiry, now, kind)));
    }

    /** The last snapshots, oldest first, ending with the one that serves. */
    private List<Known> known(Enquiry enquiry) {
        List<SnapshotInfo> all = enquiry.snapshots();
        List<Known> known = new ArrayList<>();
        for (SnapshotInfo info :
                all.subList(Math.max(0, all.size() - MOST_SNAPSHOTS), all.size())) {
            Published table = enquiry.at(info.id(), metric.id());
            known.add(new Known(info, table.isEmpty() ? Cell.of(null) : table.cell(0, "waarde")));
        }
        return known;
    }

    private static Known then(List<Known> known, String asked) {
        Known now = known.get(known.size() - 1);
        Optional<Known> chosen =
                known.stream()
                        .filter(one -> one != now && one.info().id().equals(asked))
                        .findFirst();
        return chosen.orElseGet(
                () -> known.stream().filter(one -> one.value().isShown()).findFirst().orElse(now));
    }

    private static Kind kind(Explanation explanation) {
        Published table = explanation.answer().table();
        return table.columns().get(table.indexOf("waarde")).kind();
    }

    private Panel difference(
            Known then, Known now, Kind kind, Explanation before, Explanation after) {
        boolean both = then.value().number() != null && now.value().number() != null;
        String difference =
                both
                        ? Notation.difference(now.value().number() - then.value().number(), kind)
                        : "niet te zeggen";
        Published table =
                Assembly.of("toen_en_nu", now.info().id())
                        .column("wanneer", "Wanneer", Kind.TEXT)
                        .column("gemaakt", "Snapshot gemaakt", Kind.TEXT)
                        .column("waarde", metric.name(), kind)
                        .column("snapshot", "Snapshot", Kind.TEXT)
                        .row(
                                Cell.of("toen"),
                                Cell.of(Moment.minute(then.info().gemaaktOp())),
                                then.value(),
                                Cell.of(then.info().id()))
                        .row(
                                Cell.of("nu"),
                                Cell.of(Moment.minute(now.info().gemaaktOp())),
                                now.value(),
                                Cell.of(now.info().id()))
                        .table();
        return Panel.of("toen-en-nu", "Toen en nu", table)
                .saying(sentence(then, now, difference, both))
                .drawn(
                        new Visual.Tiles(
                                List.of(
                                        tile("Bekend op " + day(then), then.value(), kind),
                                        tile("Bekend op " + day(now), now.value(), kind),
                                        new Visual.Tile("Verschil", difference, ""))))
                .noting(definition(before, after))
                .from(metric.id())
                .laidOut(Layout.FULL);
    }

    private static String day(Known one) {
        return Moment.day(one.info().gemaaktOp());
    }

    private static Visual.Tile tile(String label, Cell value, Kind kind) {
        return new Visual.Tile(label, Notation.of(value, kind), "");
    }

    private static String sentence(Known then, Known now, String difference, boolean both) {
        if (then == now) {
            return "Er is nog geen oudere snapshot waarin dit getal bekend is.";
        }
        if (!both) {
            return "In een van beide snapshots is er geen getal om te vergelijken.";
        }
        return then.value().number().equals(now.value().number())
                ? "Het getal is niet veranderd."
                : "Het getal is sinds " + day(then) + " veranderd: " + difference + ".";
    }

    /** Both numbers are computed with the definition of today; whether that was theirs too. */
    private static String definition(Explanation before, Explanation after) {
        String was = before.builtWith();
        String text =
                "Beide getallen zijn gerekend met de definitie van nu; zo komt het verschil alleen"
                        + " door de gegevens. ";
        if (was.isEmpty()) {
            return text + "Welke definitie bij de oude snapshot hoorde, is niet bewaard.";
        }
        return was.equals(after.answer().metric().version())
                ? text + "De definitie is sindsdien niet veranderd."
                : text
                        + "De definitie is sindsdien wel veranderd: toen kan een ander getal zijn"
                        + " getoond.";
    }

    private Panel perSnapshot(List<Known> known, Kind kind, String snapshotId) {
        Assembly table =
                Assembly.of("per_snapshot", snapshotId)
                        .column("gemaakt", "Snapshot gemaakt", Kind.TEXT)
                        .column("waarde", metric.name(), kind)
                        .column("verschil", "Verschil met de vorige", Kind.TEXT)
                        .column("snapshot", "Snapshot", Kind.TEXT);
        Cell before = Cell.of(null);
        for (Known one : known) {
            boolean both = one.value().number() != null && before.number() != null;
            table.row(
                    Cell.of(Moment.minute(one.info().gemaaktOp())),
                    one.value(),
                    Cell.of(
                            both
                                    ? Notation.difference(
                                            one.value().number() - before.number(), kind)
                                    : "–"),
                    Cell.of(one.info().id()));
            before = one.value();
        }
        return Panel.of("per-snapshot", "Per snapshot", table.table())
                .saying(
                        known.size() == 1
                                ? "Hetzelfde getal over dezelfde periode, uit de enige snapshot."
                                : "Hetzelfde getal over dezelfde periode, uit de laatste %d snapshots."
                                        .formatted(known.size()))
                .laidOut(Layout.FULL);
    }

    private static Panel deliveries(Known then, Known now, Explanation before, Explanation after) {
        Published changes =
                new DeliveryChanges(before.deliveries(), after.deliveries()).table(now.info().id());
        int found = changes.rows().size();
        return Panel.of("veranderd", "Leveringen die erbij kwamen of wegvielen", changes)
                .saying(
                        then == now || found == 0
                                ? "Van de bestanden waar het getal op rust, is er geen veranderd."
                                : found == 1
                                        ? "Eén levering waar het getal op rust, is veranderd."
                                        : "%d leveringen waar het getal op rust, zijn veranderd."
                                                .formatted(found))
                .noting(
                        "Nieuw: telt nu mee en toen niet. Vervangen: een nieuwere levering van"
                                + " dezelfde tabel kwam ervoor in de plaats. Ingetrokken: telt niet"
                                + " meer mee, zonder nieuwe.")
                .laidOut(Layout.FULL);
    }

    private Panel official(Enquiry enquiry, Known now, Kind kind) {
        Assembly table =
                Assembly.of("vastgesteld", enquiry.snapshotId())
                        .column("nummer", "Nummer", Kind.TEXT)
                        .column("vastgesteld_op", "Vastgesteld op", Kind.TEXT)
                        .column("waarde", metric.name(), kind)
                        .column("herrekend", "Nu", Kind.TEXT)
                        .column("reden", "Reden", Kind.TEXT)
                        .column("door", "Door", Kind.TEXT)
                        .column("snapshot", "Snapshot", Kind.TEXT)
                        .column("definitie", "Versie van de definitie", Kind.TEXT);
        List<Vastgesteld.Officieel> all =
                Vastgesteld.over(enquiry.home(), enquiry.periode()).all(metric.id());
        for (Vastgesteld.Officieel one : all) {
            String recomputed = one.recomputed(now.value(), kind, metric);
            table.row(
                    Cell.of(String.valueOf(one.vaststelling().nummer())),
                    Cell.of(one.day()),
                    one.cell(),
                    Cell.of(recomputed.isEmpty() ? "ongewijzigd" : recomputed),
                    Cell.of(one.vaststelling().reden()),
                    Cell.of(one.vaststelling().door()),
                    Cell.of(one.vaststelling().snapshotId()),
                    Cell.of(one.waarde().definitieVersie()));
        }
        return Panel.of("officieel", "Vastgestelde waarden over deze periode", table.table())
                .saying(
                        all.isEmpty()
                                ? "Over deze periode is dit getal nog niet vastgesteld."
                                : "De laatst vastgestelde waarde is de officiële; eerdere blijven"
                                        + " staan.")
                .laidOut(Layout.FULL);
    }
}
