package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.util.List;

/** The rows of one file, one at a time, every value still text. */
public interface SourceRows extends AutoCloseable {

    /** Column names as the file writes them. */
    List<String> header();

    /** Goes to the next row; false at the end. */
    boolean next() throws IOException, BrokenSourceException;

    /** Where this row starts in the file, as a text editor counts: the header is row 1. */
    long row();

    /** Number of fields of this row. */
    int size();

    /** A field of this row. */
    String field(int index);

    /** False when the file may have lost its tail, so that the last row is suspect. */
    boolean hasProperEnd();

    @Override
    void close() throws IOException;
}
