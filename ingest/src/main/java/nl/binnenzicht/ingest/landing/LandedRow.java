package nl.binnenzicht.ingest.landing;

/** One landed row while a part file is copied. */
public interface LandedRow {

    /**
     * A value as text, numbers and days as the file stores them.
     *
     * @param column landed name
     * @return null when it is empty or the file has no such column
     */
    String text(String column);

    /**
     * Puts another text in a column of texts.
     *
     * @param value null empties it
     */
    void set(String column, String value);
}
