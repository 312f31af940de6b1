package nl.binnenzicht.ingest.format;

/** What a line of a table is, besides a row. */
enum LineKind {
    ROW,
    /** Sums or counts: "Totaal", "Aantal records: 12". */
    TOTAL,
    /** What a printed report has on every page: its number, its title. */
    PAGE,
    /** Words that may be a foot of a page; only what comes behind them tells. */
    LOOSE,
    /** May be one of these, and may be a row of somebody. */
    DOUBTFUL
}
