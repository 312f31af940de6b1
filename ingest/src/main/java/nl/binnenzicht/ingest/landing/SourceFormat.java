package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    /**
     * Names of the files inside, for a kind of file that packs others; empty for every other kind
     * and for a file that cannot be looked into.
     */
    default List<String> inside(Path file) throws IOException {
        return List.of();
    }

    /** This kind of file, of which only one file inside is read. */
    default SourceFormat only(String inside) {
        throw new UnsupportedOperationException("packs no files: " + getClass());
    }
}
