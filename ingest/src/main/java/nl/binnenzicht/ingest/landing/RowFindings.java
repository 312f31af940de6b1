package nl.binnenzicht.ingest.landing;

/**
 * What is wrong with the row that is being read: passed on to the findings of the file, and
 * remembered until the next row.
 */
final class RowFindings {

    private final Findings findings;
    private long row;
    private boolean isRowBroken;
    private boolean isRowRejected;
    private boolean isRowWarned;

    RowFindings(Findings findings) {
        this.findings = findings;
    }

    void begin(long rowNumber) {
        row = rowNumber;
        isRowBroken = false;
        isRowRejected = false;
        isRowWarned = false;
    }

    void add(Flaw flaw, String column, String expected) {
        add(Finding.ofColumn(flaw, column, expected));
    }

    void addRule(Flaw flaw, String rule, String promise) {
        add(new Finding(flaw, "", rule, promise, ""));
    }

    private void add(Finding finding) {
        findings.add(finding, row);
        switch (finding.flaw().weight()) {
            case FILE -> isRowBroken = true;
            case ROW -> isRowRejected = true;
            case WARNING -> isRowWarned = true;
            case QUESTION -> throw new IllegalStateException("a row asks nothing");
        }
    }

    /** The row holds something for which the whole file is refused. */
    boolean isRowBroken() {
        return isRowBroken;
    }

    /** The row may not be landed. */
    boolean isRowRejected() {
        return isRowRejected || isRowBroken;
    }

    boolean isRowWarned() {
        return isRowWarned;
    }
}
