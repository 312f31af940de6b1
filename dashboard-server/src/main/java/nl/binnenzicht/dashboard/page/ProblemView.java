package nl.binnenzicht.dashboard.page;

import java.util.List;

/**
 * A page that says what went wrong and what to do now.
 *
 * @param title in a few words
 * @param sentences what is the case
 * @param command command to run; empty for none
 * @param navigation all pages by group
 */
public record ProblemView(
        String title, List<String> sentences, String command, List<PageView.Menu> navigation) {}
