package nl.binnenzicht.marts.lineage;

/**
 * What kind of table a name in SQL stands for.
 *
 * @param kind delivered, kept with the program, or made by the build
 * @param bron source; empty for what was not delivered
 * @param tabel table of the source, or name of the reference list; else the name itself
 */
record SourceName(Kind kind, String bron, String tabel) {

    private static final String LANDING = "landing_";
    private static final String REFERENCE = "ref_";

    /** Where a table has its beginning. */
    enum Kind {
        /** A table of a source, in landing. */
        LEVERING,
        /** A list that comes with the program; {@code ref_levering} are the manifests. */
        REFERENTIE,
        /** Staging, intermediate or mart. */
        GEMAAKT
    }

    static SourceName of(String table) {
        if (table.startsWith(LANDING)) {
            int between = table.indexOf("__");
            return new SourceName(
                    Kind.LEVERING,
                    table.substring(LANDING.length(), between),
                    table.substring(between + 2));
        }
        return table.startsWith(REFERENCE)
                ? new SourceName(Kind.REFERENTIE, "", table.substring(REFERENCE.length()))
                : new SourceName(Kind.GEMAAKT, "", table);
    }

    boolean isBeginning() {
        return kind != Kind.GEMAAKT;
    }
}
