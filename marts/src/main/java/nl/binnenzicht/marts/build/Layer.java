package nl.binnenzicht.marts.build;

/** Folder of an SQL file under {@code sql/}, and what becomes of its table. */
enum Layer {
    /** One source table renamed and cast; a view. */
    STAGING,
    /** A step that marts share; a view, kept in memory when more than one table reads it. */
    INTERMEDIATE,
    /** Part of the star schema; written and published. */
    MARTS
}
