package nl.binnenzicht.marts.lineage;

/**
 * How a column bears on another, with the words of OpenLineage: directly as (part of) its value, or
 * indirectly by deciding which value or which row it gets.
 */
public enum Influence {
    /** The value itself. */
    IDENTITY(true),
    /** Worked into the value: a cast, a sum of two columns, a text put together. */
    TRANSFORMATION(true),
    /** Worked into the value together with that of other rows. */
    AGGREGATION(true),
    /** Decides between values: {@code case when}, {@code if}, {@code exists}. */
    CONDITIONAL(false),
    /** Which rows a window function sees, and in which order. */
    WINDOW(false),
    /** Which rows of two tables belong together. */
    JOIN(false),
    /** Which rows there are. */
    FILTER(false),
    /** Which rows become one. */
    GROUP_BY(false),
    /** The order of rows. */
    SORT(false);

    private final boolean direct;

    Influence(boolean direct) {
        this.direct = direct;
    }

    public boolean isDirect() {
        return direct;
    }

    /** What remains of this influence when the result is used in another way. */
    public Influence then(Influence use) {
        if (!direct) {
            return this;
        }
        return !use.direct || use.ordinal() > ordinal() ? use : this;
    }
}
