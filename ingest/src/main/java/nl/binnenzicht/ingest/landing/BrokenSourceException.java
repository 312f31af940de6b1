package nl.binnenzicht.ingest.landing;

/** The file cannot be read on from here; what was read before still counts for the report. */
public final class BrokenSourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;
    private final long row;
    private final String expected;
    private final String detail;

    /**
     * @param row where it stops, 0 when that has no meaning
     * @param expected what was promised, as a message says it
     */
    public BrokenSourceException(Flaw flaw, long row, String expected) {
        this(flaw, row, expected, "");
    }

    /**
     * @param detail what else may be said of it, never a value; empty: nothing
     */
    public BrokenSourceException(Flaw flaw, long row, String expected, String detail) {
        super(flaw + " row " + row);
        this.flaw = flaw;
        this.row = row;
        this.expected = expected;
        this.detail = detail;
    }

    Flaw flaw() {
        return flaw;
    }

    long row() {
        return row;
    }

    String expected() {
        return expected;
    }

    String detail() {
        return detail;
    }
}
