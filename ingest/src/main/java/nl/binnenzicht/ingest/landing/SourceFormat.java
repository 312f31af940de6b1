package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.warehouse.schema.Contract;

/** A kind of file that can be read as rows of text. */
public interface SourceFormat {

    /**
     * Whether this kind of file can hold that table.
     *
     * @param fileName without folder
     */
    boolean reads(Contract contract, String fileName);

    /**
     * Measures what was delivered before anything is judged; its hash says whether the same came
     * before.
     */
    default SourceFile measure(Contract contract, Path file) throws IOException {
        return SourceFile.measure(file);
    }

    /**
     * True for a source that is asked how it is now. What it gives is known only when the newest
     * delivery is the same: a table can become again what it was, a file that comes back is old.
     */
    default boolean isStateOfNow() {
        return false;
    }

    /** False when what was read is not what was measured. */
    default boolean isUnchanged(Contract contract, SourceFile file) throws IOException {
        return file.isUnchanged();
    }

    /**
     * How far a source that delivers only what is new has come, after reading; empty where that
     * does not apply.
     */
    default Optional<String> mark(Contract contract) {
        return Optional.empty();
    }

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
