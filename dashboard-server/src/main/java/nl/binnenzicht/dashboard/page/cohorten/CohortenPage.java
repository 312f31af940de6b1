package nl.binnenzicht.dashboard.page.cohorten;

import java.util.List;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Section;

/** Groups of people that a reader describes: how many, who they are and what happened to them. */
public final class CohortenPage implements Page {

    /** Last part of the address. */
    public static final String ID = "cohorten";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Group group() {
        return Group.INZICHT;
    }

    @Override
    public String title() {
        return "Cohorten";
    }

    @Override
    public String question() {
        return "Wie lijken op elkaar, en wat gebeurde er met hen?";
    }

    @Override
    public String lead() {
        return "Beschrijf een groep mensen met een indexdatum en regels. U ziet hoeveel mensen het zijn,"
                + " wie na elke regel afvalt, en hoe het hun daarna verging.";
    }

    @Override
    public boolean followsPeriod() {
        return false;
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    /** Made by {@link CohortPanels}, of a definition and not of a period. */
    @Override
    public List<Section> sections(Enquiry enquiry) {
        return List.of();
    }
}
