package nl.binnenzicht.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Panel.Layout;

/** A few numbers of the period in large type, each with its target where a document gives one. */
public final class KeyFigures {

    private final Enquiry enquiry;
    private final Published goals;

    public KeyFigures(Enquiry enquiry) {
        this.enquiry = enquiry;
        this.goals = enquiry.ask("doelen");
    }

    /** One panel over the full width; its table has a row per number. */
    public Panel panel(String id, List<String> metricIds) {
        Assembly table =
                Assembly.of(id.replace('-', '_'), enquiry.snapshotId())
                        .column("getal", "Getal", Kind.TEXT)
                        .column("waarde", "Waarde", Kind.DECIMAL)
                        .column("eenheid", "Eenheid", Kind.TEXT)
                        .column("doel", "Doel", Kind.TEXT);
        List<Visual.Tile> tiles = new ArrayList<>();
        for (String metricId : metricIds) {
            Published found = enquiry.ask(metricId);
            Cell value = found.isEmpty() ? Cell.of(null) : found.cell(0, "waarde");
            Kind kind = found.columns().get(found.indexOf("waarde")).kind();
            String name = enquiry.definition(metricId).name();
            String goal = goal(metricId, kind);
            table.row(
                    Cell.of(name),
                    value,
                    Cell.of(kind == Kind.SHARE ? "aandeel (0 tot 1)" : "aantal"),
                    goal.isEmpty() ? Cell.absent(Cell.State.NVT) : Cell.of(goal));
            tiles.add(new Visual.Tile(name, Notation.of(value, kind), goal));
        }
        return Panel.of(id, "In het kort, " + enquiry.periode().naam(), table.table())
                .drawn(new Visual.Tiles(tiles))
                .from(metricIds.toArray(String[]::new))
                .laidOut(Layout.FULL);
    }

    /** "Doel: 375 (BP2021-2025)", of the latest year up to the period; empty: there is none. */
    private String goal(String metricId, Kind kind) {
        int year = enquiry.periode().last().getYear();
        String goal = "";
        int best = 0;
        for (int row = 0; row < goals.rows().size(); row++) {
            int of = Integer.parseInt(text(row, "jaar"));
            boolean isGoal = goals.code(row, "doel_soort").orElse("").equals("DOEL");
            Double value = goals.cell(row, "waarde").number();
            if (isGoal && text(row, "metric_id").equals(metricId) && of <= year && of >= best) {
                best = of;
                goal =
                        value == null
                                ? ""
                                : "Doel: %s (%s)"
                                        .formatted(Notation.of(value, kind), text(row, "versie"));
            }
        }
        return goal;
    }

    private String text(int row, String column) {
        return String.valueOf(goals.cell(row, column).value());
    }
}
