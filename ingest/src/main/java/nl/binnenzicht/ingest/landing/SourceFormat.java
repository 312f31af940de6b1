package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import nl.binnenzicht.warehouse.schema.Contract;

/** A kind of file that can be read as rows of text. */
public interface SourceFormat {

    /**
     * Whether this kind of file can hold that table.
     *
     * @param fileName without folder
     */
    boolean reads(Contract contract, String fileName);

    /** Opens a file; its header has been read when this returns. */
    SourceRows open(Contract contract, SourceFile file) throws IOException, BrokenSourceException;
}
