package nl.binnenzicht.ingest.statline;

/**
 * One figure of a table.
 *
 * @param regio code without spaces
 * @param periode as CBS codes it
 * @param mark the number, or why there is none
 * @param isVoorlopig of the figure or of its whole period
 */
record Observation(String regio, String periode, CellMark mark, boolean isVoorlopig) {

    /** What makes it the only one for a topic. */
    String key() {
        return regio + " " + periode;
    }
}
