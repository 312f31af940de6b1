package nl.binnenzicht.ingest.landing;

import java.util.Map;
import nl.binnenzicht.warehouse.store.ColumnTotal;

/** What reading one file gave: how many rows, and what was found. */
final class Reading {

    private final Findings findings;
    private final AmountTotals totals;
    private long read;
    private long landed;
    private long rejected;
    private long warned;
    private String dialect = "";
    private long forgotten;

    Reading(Findings findings, AmountTotals totals) {
        this.findings = findings;
        this.totals = totals;
    }

    Findings findings() {
        return findings;
    }

    /** What the amounts of the good rows add up to. */
    Map<String, ColumnTotal> totals() {
        return totals.totals();
    }

    void countRead() {
        read++;
    }

    /** A row of a forgotten person: as if it was never in the file. */
    void forget() {
        read--;
        forgotten++;
    }

    void countLanded(ParsedRow row) {
        landed++;
        totals.add(row);
    }

    void countRejected() {
        rejected++;
    }

    void countWarned() {
        warned++;
    }

    void setDialect(String line) {
        dialect = line;
    }

    /** How the file is written; empty when that was never found out. */
    String dialect() {
        return dialect;
    }

    /** Rows of persons who were forgotten and stay so. */
    long forgotten() {
        return forgotten;
    }

    /** Rows in the file, header and forgotten persons not counted. */
    long read() {
        return read;
    }

    /** Good rows; nothing of a refused file counts. */
    long landed() {
        return findings.refusesFile() ? 0 : landed;
    }

    /** Rows that may not be landed. */
    long rejected() {
        return rejected;
    }

    /** Good rows that break a rule of the second level. */
    long warned() {
        return findings.refusesFile() ? 0 : warned;
    }
}
