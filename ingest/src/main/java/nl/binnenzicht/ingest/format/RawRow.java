package nl.binnenzicht.ingest.format;

import nl.binnenzicht.ingest.landing.BrokenSourceException;

/** One row as the file has it; stays as it is when the next one is read. */
interface RawRow {

    /** Where it starts in the file, as an editor or a spreadsheet counts. */
    long row();

    /** Number of fields. */
    int size();

    /** A field as text, with whatever stands around it. */
    String field(int index);

    /** True when the file itself says what the value is, so that there is nothing to find out. */
    default boolean isTyped(int index) {
        return false;
    }

    /** True when no field holds anything. */
    default boolean isBlank() {
        for (int i = 0; i < size(); i++) {
            if (!field(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Refuses a row that has lost a value; a line that is no row may have. */
    default void check() throws BrokenSourceException {}
}
