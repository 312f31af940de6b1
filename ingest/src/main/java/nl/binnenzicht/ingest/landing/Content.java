package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of one file: as it lies in the inbox, or as a packed file holds it.
 *
 * @param names what it is called, without folders: its own name first, then that of the packed file
 *     around it
 * @param bytes its size
 * @param text how these bytes can be text
 * @param file where these bytes lie on a disk; empty for what is unpacked in passing
 * @param source opens them from the beginning
 */
public record Content(
        List<String> names, long bytes, SourceFile.Text text, Optional<Path> file, Source source) {

    /** Opens the bytes from the beginning. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** A file that is not packed. */
    public static Content of(SourceFile file) {
        return new Content(
                List.of(file.path().getFileName().toString()),
                file.bytes(),
                file.text(),
                Optional.of(file.path()),
                () -> Files.newInputStream(file.path()));
    }

    public InputStream open() throws IOException {
        return source.open();
    }

    /** The last bytes as text of one byte a character, without blanks around them. */
    public String tail(int most) throws IOException {
        try (InputStream in = open()) {
            in.skipNBytes(Math.max(0, bytes - most));
            return new String(in.readNBytes(most), StandardCharsets.ISO_8859_1).strip();
        }
    }
}
