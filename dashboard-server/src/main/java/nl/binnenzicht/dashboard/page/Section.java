package nl.binnenzicht.dashboard.page;

import java.util.List;

/**
 * Panels under one heading.
 *
 * @param id anchor in the address
 * @param title heading
 * @param lead sentence under the heading; empty for none
 * @param panels in reading order
 */
public record Section(String id, String title, String lead, List<Panel> panels) {

    public Section {
        panels = List.copyOf(panels);
    }

    public static Section of(String id, String title, Panel... panels) {
        return new Section(id, title, "", List.of(panels));
    }

    public Section saying(String text) {
        return new Section(id, title, text, panels);
    }
}
