package nl.binnenzicht.dashboard.page.prognose;

import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Moment;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.warehouse.store.SnapshotInfo;

/** The year-end forecast beside that of the last snapshot before this one that had one. */
final class Vorige {

    private static final int MOST = 3;

    private final Enquiry enquiry;
    private final Verwachting verwachting;

    Vorige(Enquiry enquiry, Verwachting verwachting) {
        this.enquiry = enquiry;
        this.verwachting = verwachting;
    }

    Panel panel(List<String> metricIds) {
        Assembly table =
                Assembly.of("prognose_veranderd", enquiry.snapshotId())
                        .column("getal", "Getal", Kind.TEXT)
                        .column("toen", "Vorige prognose", Kind.INTEGER)
                        .column("toen_eind", "Eind van", Kind.TEXT)
                        .column("nu", "Nu", Kind.INTEGER)
                        .column("nu_eind", "Eind van", Kind.TEXT)
                        .column("verschil", "Verschil", Kind.TEXT);
        SnapshotInfo before = before();
        if (before == null) {
            return Panel.of("prognose-veranderd", "Vorige prognose", table.table())
                    .saying("Er is nog geen eerdere prognose om mee te vergelijken.")
                    .from("prognose_jaar")
                    .laidOut(Layout.FULL);
        }
        Published then = enquiry.at(before.id(), "prognose_jaar");
        int changed = 0;
        for (String id : verwachting.known(metricIds)) {
            int row = row(then, id);
            Cell was = row < 0 ? Cell.absent(Cell.State.NVT) : then.cell(row, "verwacht");
            String end = row < 0 ? "" : year(then.cell(row, "periode_id"));
            Cell now = verwachting.cell(id, "verwacht");
            String difference = "–";
            if (was.number() != null && now.number() != null && end.equals(verwachting.endYear())) {
                double step = Math.rint(now.number()) - Math.rint(was.number());
                difference = step == 0 ? "geen" : Notation.change(step);
                changed += step == 0 ? 0 : 1;
            }
            table.row(
                    Cell.of(enquiry.definition(id).name()),
                    was,
                    Cell.of(end.isEmpty() ? "–" : end),
                    now,
                    Cell.of(verwachting.endYear()),
                    Cell.of(difference));
        }
        return Panel.of("prognose-veranderd", "Naast de vorige prognose", table.table())
                .saying(
                        changed == 0
                                ? "Sinds de prognose van %s is geen getal over hetzelfde jaar veranderd."
                                        .formatted(Moment.day(before.gemaaktOp()))
                                : "Sinds de prognose van %s zijn %d getallen veranderd."
                                        .formatted(Moment.day(before.gemaaktOp()), changed))
                .noting(
                        "Alleen prognoses over hetzelfde jaar zijn te vergelijken. De vorige is die"
                                + " van snapshot "
                                + before.id()
                                + ".")
                .from("prognose_jaar")
                .laidOut(Layout.FULL_OPEN);
    }

    /** The newest snapshot before this one that has a forecast; of the last few only. */
    private SnapshotInfo before() {
        List<SnapshotInfo> all =
                enquiry.snapshots().stream()
                        .filter(one -> one.id().compareTo(enquiry.snapshotId()) < 0)
                        .toList();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - MOST); i--) {
            if (!enquiry.at(all.get(i).id(), "prognose_jaar").isEmpty()) {
                return all.get(i);
            }
        }
        return null;
    }

    private static int row(Published table, String metricId) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> metricId.equals(table.cell(row, "metric_id").value()))
                .findFirst()
                .orElse(-1);
    }

    private static String year(Cell cell) {
        return cell.isShown() ? cell.value().toString().substring(0, 4) : "";
    }
}
