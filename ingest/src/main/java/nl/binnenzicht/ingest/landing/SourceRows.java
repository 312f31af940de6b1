package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.util.List;

/**
 * The rows of one file, one at a time, every value still text: a number with a decimal comma, a day
 * as {@code dd-mm-jjjj} or {@code jjjj-mm-dd}, yes and no as J and N, however the file writes them.
 */
public interface SourceRows extends AutoCloseable {

    /** Column names as the file writes them. */
    List<String> header();

    /** Goes to the next row; false at the end. */
    boolean next() throws IOException, BrokenSourceException;

    /** True when this may be no row at all, and may be one: it is kept back. */
    default boolean isDoubtful() {
        return false;
    }

    /** Where this row starts in the file, as a text editor counts: the header is row 1. */
    long row();

    /** Number of fields of this row. */
    int size();

    /** A field of this row. */
    String field(int index);

    /** False when the file may have lost its tail, so that the last row is suspect. */
    boolean hasProperEnd();

    /**
     * How this file is written, as far as it was found out until now, in one short line without a
     * value; empty for a kind of file that has no dialects.
     */
    default String dialect() {
        return "";
    }

    @Override
    void close() throws IOException;
}
