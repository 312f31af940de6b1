package nl.binnenzicht.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.dashboard.chart.Chart;
import nl.binnenzicht.dashboard.disclosure.Published;

/**
 * A published table with everything a reader needs to understand it.
 *
 * @param id anchor, and name of the download
 * @param title what it is about
 * @param takeaway one sentence computed from the table
 * @param table the numbers; screen, drawing and download all show these and no others
 * @param visual how it is drawn; empty where the table says it best
 * @param metrics ids of the definitions behind it
 * @param notes caveats, in the order they are read
 * @param layout how much room it takes and whether the table stands open
 */
public record Panel(
        String id,
        String title,
        String takeaway,
        Published table,
        Optional<Visual> visual,
        List<String> metrics,
        List<String> notes,
        Layout layout) {

    /** Room on the page, and the state of the table under a drawing. */
    public enum Layout {
        HALF,
        FULL,
        /** Full width, and the table stays open below the drawing. */
        FULL_OPEN
    }

    public Panel {
        metrics = List.copyOf(metrics);
        notes = List.copyOf(notes);
    }

    public static Panel of(String id, String title, Published table) {
        return new Panel(id, title, "", table, Optional.empty(), List.of(), List.of(), Layout.HALF);
    }

    public Panel saying(String text) {
        return new Panel(id, title, text, table, visual, metrics, notes, layout);
    }

    /** Draws the table; where nothing may be shown it says so instead. */
    public Panel drawn(Chart chart) {
        return chart.isEmpty()
                ? noting("Er is geen grafiek: geen enkel getal hieruit kan worden getoond.")
                : drawn(new Visual.Drawing(chart));
    }

    public Panel drawn(Visual by) {
        return new Panel(id, title, takeaway, table, Optional.of(by), metrics, notes, layout);
    }

    public Panel from(String... metricIds) {
        return new Panel(id, title, takeaway, table, visual, List.of(metricIds), notes, layout);
    }

    public Panel noting(String... texts) {
        List<String> more = new ArrayList<>(notes);
        more.addAll(List.of(texts));
        return new Panel(id, title, takeaway, table, visual, metrics, more, layout);
    }

    public Panel laidOut(Layout as) {
        return new Panel(id, title, takeaway, table, visual, metrics, notes, as);
    }
}
