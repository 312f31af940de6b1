package nl.binnenzicht.dashboard.page;

import java.util.List;

/** One dashboard: a question and the panels that answer it. */
public interface Page {

    /** The words of the navigation. */
    enum Group {
        OVERZICHT("Overzicht"),
        INZICHT("Inzicht"),
        UITZICHT("Uitzicht"),
        GEGEVENS("Gegevens");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Last part of the address: {@code /scorekaart}. */
    String id();

    Group group();

    /** The word in the navigation. */
    String title();

    /** The question this page answers; its heading. */
    String question();

    /** One or two sentences under the heading: what is here and what is not. */
    String lead();

    /** Whether another period gives another page; without it there is nothing to choose. */
    default boolean followsPeriod() {
        return true;
    }

    /** Dimension columns a reader may filter by. */
    List<String> filters();

    /** What a reader may fill in; the page itself refuses what it cannot use. */
    default List<Entry> entries() {
        return List.of();
    }

    /**
     * A field to fill in.
     *
     * @param name word in the address
     * @param title label
     * @param unit what the number is, beside the label
     * @param example of what may stand there
     */
    record Entry(String name, String title, String unit, String example) {}

    /** Whether a word of the address is one of this page's own, beside period and filters. */
    default boolean knows(String word) {
        return entries().stream().anyMatch(entry -> entry.name().equals(word));
    }

    /** The panels, for one question. */
    List<Section> sections(Enquiry enquiry);
}
