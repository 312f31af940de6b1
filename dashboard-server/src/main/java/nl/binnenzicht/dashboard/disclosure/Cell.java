package nl.binnenzicht.dashboard.disclosure;

/**
 * One cell that may be shown.
 *
 * @param state why there is or is no value
 * @param value number, text, date or boolean when the state is OK; null otherwise
 */
public record Cell(State state, Object value) {

    /** The kinds of absence print differently. */
    public enum State {
        OK,
        /** Rests on too few persons. */
        TE_WEINIG,
        /** The moment of measurement has not come. */
        NOG_NIET_MEETBAAR,
        /** The source does not say. */
        ONBEKEND,
        /** Does not apply here. */
        NVT
    }

    private static final Cell TE_WEINIG_CELL = new Cell(State.TE_WEINIG, null);

    public static Cell of(Object value) {
        return value == null ? new Cell(State.ONBEKEND, null) : new Cell(State.OK, value);
    }

    public static Cell teWeinig() {
        return TE_WEINIG_CELL;
    }

    public static Cell absent(State state) {
        return new Cell(state, null);
    }

    public boolean isShown() {
        return state == State.OK;
    }

    /** The value as double; null where there is none. */
    public Double number() {
        return value instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }
}
