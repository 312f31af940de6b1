package nl.binnenzicht.ingest.landing;

/** What reading one file gave: how many rows, and what was found. */
final class Reading {

    private final Findings findings;
    private long read;
    private long landed;
    private long rejected;
    private long warned;
    private long forgotten;

    Reading(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    void countRead() {
        read++;
    }

    /** A row of a forgotten person: as if it was never in the file. */
    void forget() {
        read--;
        forgotten++;
    }

    void countLanded() {
        landed++;
    }

    void countRejected() {
        rejected++;
    }

    void countWarned() {
        warned++;
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
