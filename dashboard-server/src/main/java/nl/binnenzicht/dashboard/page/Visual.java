package nl.binnenzicht.dashboard.page;

import java.util.List;
import nl.binnenzicht.dashboard.chart.Chart;
import nl.binnenzicht.dashboard.chart.Sparkline;

/** How a panel is drawn; everything it shows stands in the panel's table as well. */
public sealed interface Visual {

    /** A chart. */
    record Drawing(Chart chart) implements Visual {}

    /** A few numbers in large type. */
    record Tiles(List<Tile> tiles) implements Visual {}

    /**
     * One number in large type.
     *
     * @param label what it is
     * @param value as it is read
     * @param context comparison or caveat; empty for none
     */
    record Tile(String label, String value, String context) {}

    /**
     * Indicators with target and status; replaces the plain table.
     *
     * @param forecastOf the year that is looked ahead to; empty where nothing is
     */
    record Scores(List<Score> scores, String forecastOf) implements Visual {}

    /**
     * One indicator.
     *
     * @param metric id of the definition
     * @param number in the contract letter
     * @param name as the screen says it
     * @param value as it is read
     * @param official when it was fixed, and what a computation of now says; empty where it was
     *     never fixed
     * @param query choice of the page, as an address says it
     * @param target as it is read, with version; empty for a kengetal
     * @param norm as it is read; empty for none
     * @param published what was published of 2023; empty for none
     * @param forecast what is expected at the end of the year, with its band; empty for none
     * @param trend the last years or months
     * @param status in a word
     * @param tone colour that goes with the word
     * @param caveat doubt about a source value; empty for none
     */
    record Score(
            String metric,
            String number,
            String name,
            String value,
            String official,
            String query,
            String target,
            String norm,
            String published,
            String forecast,
            Sparkline trend,
            String status,
            Tone tone,
            String caveat) {}

    /** Colour of a word; the word itself says the same. */
    enum Tone {
        GOED,
        LET_OP,
        SLECHT,
        NEUTRAAL
    }

    /** The four kwadranten as two by two. */
    record Quadrants(List<Quadrant> quadrants) implements Visual {}

    /**
     * One kwadrant.
     *
     * @param code 1 to 4
     * @param name in words
     * @param value persons, as it is read
     * @param context movement, as a sentence
     */
    record Quadrant(String code, String name, String value, String context) {}

    /** Queries to read, or to run by hand. */
    record Code(List<Snippet> snippets) implements Visual {}

    /**
     * One query, folded away.
     *
     * @param title what it gives
     * @param text of the query
     */
    record Snippet(String title, String text) {}

    /**
     * Numbers that a reader may change: a form that asks the page again, and one that saves.
     *
     * @param cases to choose from
     * @param inputs one per number; empty: only the cases
     * @param chosen word and value of what was changed, to save
     * @param saved scenarios to look at, each as an address says it
     * @param code of the case that is shown
     * @param query case and changes, as an address says it
     */
    record Inputs(
            List<Choice> cases,
            List<Input> inputs,
            List<Choice> chosen,
            List<Choice> saved,
            String code,
            String query)
            implements Visual {}

    /** One value to choose. */
    record Choice(String value, String title, boolean selected) {}

    /**
     * One number of a form.
     *
     * @param value as the reader gave it; empty for that of the case
     * @param standard that of the case
     */
    record Input(String word, String title, String unit, String value, String standard) {}

    /** What the estimates allow to be said, one card each. */
    record Findings(List<Finding> findings) implements Visual {}

    /**
     * One conclusion in words.
     *
     * @param subject instrument and group
     * @param state in words
     * @param tone colour that goes with the state
     * @param text sentence that never says more than the estimate
     */
    record Finding(String subject, String state, Tone tone, String text) {}

    /**
     * Judgements by row and column, each with a page of its own.
     *
     * @param corner title of the names of the rows
     * @param heads titles of the columns
     * @param rows in reading order
     */
    record Grid(String corner, List<String> heads, List<Regel> rows) implements Visual {

        /** A row with a cell per column. */
        public record Regel(String name, List<Vak> cells) {}

        /**
         * One judgement.
         *
         * @param state in words
         * @param mark sign beside the words, so that colour is never the only difference
         * @param tone colour that goes with the state
         * @param number with its interval; empty where the state allows none
         * @param address of its page
         */
        public record Vak(String state, String mark, Tone tone, String number, String address) {}
    }
}
