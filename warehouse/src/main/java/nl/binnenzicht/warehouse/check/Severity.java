package nl.binnenzicht.warehouse.check;

/** How much a broken rule weighs. */
public enum Severity {
    /** In ingest the row goes to quarantine; in a build the snapshot is not published. */
    STOP,
    /** The row or snapshot goes on; the finding is counted and shown beside the numbers. */
    WARN
}
