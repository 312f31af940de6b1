package nl.binnenzicht.ingest.landing;

/**
 * One kind of thing that is wrong in one column, however often.
 *
 * @param flaw what is wrong
 * @param column the column it is about; empty: the row or the file
 * @param rule name in quarantine
 * @param expected what was promised
 * @param detail what else may be said of it, never a value; empty: nothing
 */
record Finding(Flaw flaw, String column, String rule, String expected, String detail) {

    static Finding ofFile(Flaw flaw, String expected) {
        return new Finding(flaw, "", flaw.rule(), expected, "");
    }

    static Finding ofColumn(Flaw flaw, String column, String expected) {
        return new Finding(flaw, column, flaw.rule(), expected, "");
    }

    Finding withDetail(String more) {
        return new Finding(flaw, column, rule, expected, more);
    }
}
