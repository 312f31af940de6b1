package nl.binnenzicht.dashboard.page.scorekaart;

import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * What a value says of its target, in a word and the tone that goes with it.
 *
 * @param text the word
 * @param tone colour of the word
 */
record Status(String text, Visual.Tone tone) {

    private static final int FULL_YEAR = 12;

    /**
     * Compares with the target. A flow over less than a year cannot be held against a target for a
     * year.
     */
    static Status of(
            Metric metric, Cell value, boolean hasGoal, Optional<Double> goal, Periode periode) {
        if (!hasGoal) {
            return new Status("kengetal", Visual.Tone.NEUTRAAL);
        }
        if (value.number() == null) {
            String text =
                    value.state() == Cell.State.NOG_NIET_MEETBAAR
                            ? "nog niet meetbaar"
                            : "niet te zeggen";
            return new Status(text, Visual.Tone.NEUTRAAL);
        }
        if (goal.isEmpty()) {
            return new Status("doel onbekend", Visual.Tone.NEUTRAAL);
        }
        boolean partOfYear =
                metric.moment() == Metric.Moment.STROOM
                        && metric.unit() != Metric.Unit.AANDEEL
                        && periode.aantalMaanden() < FULL_YEAR;
        if (partOfYear) {
            return new Status("doel geldt per jaar", Visual.Tone.NEUTRAAL);
        }
        boolean reached =
                metric.better() == Metric.Better.LAGER
                        ? value.number() <= goal.get()
                        : value.number() >= goal.get();
        return reached
                ? new Status("doel gehaald", Visual.Tone.GOED)
                : new Status("doel niet gehaald", Visual.Tone.SLECHT);
    }
}
