package nl.binnenzicht.dashboard.page;

import java.util.List;
import java.util.Optional;

/**
 * A page ready to be written as HTML.
 *
 * @param page which one
 * @param navigation all pages by group
 * @param form period and filters, as chosen
 * @param query the choice as an address says it, without question mark; the same for downloads
 * @param mode how it is shown
 * @param freshness age of the data, in words
 * @param snapshotId which snapshot answered
 * @param role whose eyes, in words
 * @param past what to say of an older snapshot; empty: the newest is shown
 * @param warnings checks of the data that failed, and what an old snapshot does not know
 * @param sections content
 */
public record PageView(
        Page page,
        List<Menu> navigation,
        Form form,
        String query,
        Mode mode,
        Freshness freshness,
        String snapshotId,
        String role,
        Optional<Past> past,
        List<String> warnings,
        List<SectionView> sections) {

    /** Ordinary page, or a screen on a wall: large type and no navigation. */
    public enum Mode {
        PAGINA,
        SCHERM
    }

    /** A group of the navigation. */
    public record Menu(String title, List<Page> pages) {}

    /**
     * How old the data is.
     *
     * @param through last month with data, in words
     * @param made when the snapshot was made, in words
     */
    public record Freshness(String through, String made) {}

    /**
     * The choice a reader can make.
     *
     * @param periods to choose from
     * @param fields one per filter of the page
     * @param entries fields to fill in
     * @param chosen filters in words, for the line above the numbers
     * @param asOf snapshot that was named, to keep it in the next choice; empty for none
     */
    public record Form(
            List<Option> periods,
            List<Field> fields,
            List<Filled> entries,
            List<String> chosen,
            String asOf) {}

    /** A field to fill in, and what was. */
    public record Filled(Page.Entry entry, String value) {}

    /**
     * Another snapshot than the newest.
     *
     * @param id which
     * @param made the day it was made
     * @param known the last day of which it knows
     * @param query the same choice of the newest, as an address says it
     */
    public record Past(String id, String made, String known, String query) {}

    /** One filter. */
    public record Field(String column, String title, List<Option> options) {}

    /** One value of a filter. */
    public record Option(String value, String title, boolean selected) {}

    /** A section with its panels ready. */
    public record SectionView(Section section, List<PanelView> panels) {}

    /**
     * A panel with its table and origin ready.
     *
     * @param panel the panel
     * @param table its table, written
     * @param origins the definitions behind it
     */
    public record PanelView(Panel panel, TableView table, List<Origin> origins) {}
}
