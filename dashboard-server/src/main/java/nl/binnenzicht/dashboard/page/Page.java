package nl.binnenzicht.dashboard.page;

import java.util.List;

/** One dashboard: a question and the panels that answer it. */
public interface Page {

    /** The three words of the navigation. */
    enum Group {
        OVERZICHT("Overzicht"),
        INZICHT("Inzicht"),
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

    /** Whether a word of the address is one of this page's own, beside period and filters. */
    default boolean knows(String word) {
        return false;
    }

    /** The panels, for one question. */
    List<Section> sections(Enquiry enquiry);
}
