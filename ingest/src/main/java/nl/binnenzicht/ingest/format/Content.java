package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import nl.binnenzicht.ingest.landing.SourceFile;

/**
 * The bytes of a text table: a file, or what a packed file holds.
 *
 * @param text how these bytes can be text
 * @param source opens them from the beginning
 */
record Content(SourceFile.Text text, Source source) {

    /** Opens the bytes from the beginning. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    static Content of(SourceFile file) {
        return new Content(file.text(), () -> Files.newInputStream(file.path()));
    }

    InputStream open() throws IOException {
        return source.open();
    }
}
