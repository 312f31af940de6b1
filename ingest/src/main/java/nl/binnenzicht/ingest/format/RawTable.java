package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.util.List;
import nl.binnenzicht.ingest.landing.BrokenSourceException;

/** The rows of a file from its header on, the header first. */
interface RawTable extends AutoCloseable {

    /** The next row; null at the end. */
    RawRow next() throws IOException, BrokenSourceException;

    /** What stands above the header, a line each; known when the header has been given. */
    default List<String> titles() {
        return List.of();
    }

    @Override
    void close() throws IOException;

    /** Opens the same table again, from its header on. */
    @FunctionalInterface
    interface Opener {
        RawTable open() throws IOException, BrokenSourceException;
    }
}
