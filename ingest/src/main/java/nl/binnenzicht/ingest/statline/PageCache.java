package nl.binnenzicht.ingest.statline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import nl.binnenzicht.ingest.statline.PageSource.PageName;
import nl.binnenzicht.warehouse.store.Json;

/**
 * Raw responses as they came, {@code statline/<tabel>/<bladzijde>.json}, each with a file beside it
 * that says from where, when and with which hash. What a newer response takes the place of is kept
 * in {@code eerder/}.
 */
final class PageCache {

    private static final int HASH = 8;

    private final Path root;

    PageCache(Path root) {
        this.root = root;
    }

    /**
     * Where a response came from.
     *
     * @param adres what was asked
     * @param opgehaaldOp when it was last received or found unchanged
     * @param etag of the server; null: it gave none
     * @param gewijzigd {@code Last-Modified} of the server; null: it gave none
     * @param sha256 of the bytes
     * @param bytes size
     */
    record Herkomst(
            String adres,
            Instant opgehaaldOp,
            String etag,
            String gewijzigd,
            String sha256,
            long bytes) {}

    /** A kept response. */
    record Kept(byte[] bytes, Herkomst herkomst) {}

    /** A page that is whole; one that was touched or cut off is as good as none. */
    Optional<Kept> find(PageName name) {
        Path file = file(name);
        try {
            if (!Files.isRegularFile(file) || !Files.isRegularFile(beside(file))) {
                return Optional.empty();
            }
            Herkomst herkomst = Json.read(beside(file), Herkomst.class);
            byte[] bytes = Files.readAllBytes(file);
            return PageSource.sha256(bytes).equals(herkomst.sha256())
                    ? Optional.of(new Kept(bytes, herkomst))
                    : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a page; one with other bytes goes to {@code eerder/}. */
    void keep(PageName name, byte[] bytes, Herkomst herkomst) throws IOException {
        Path file = file(name);
        Files.createDirectories(file.getParent());
        Optional<Kept> before = find(name);
        if (before.isPresent() && !before.get().herkomst().sha256().equals(herkomst.sha256())) {
            Path earlier = Files.createDirectories(file.resolveSibling("eerder"));
            String stem = before.get().herkomst().sha256().substring(0, HASH) + "-";
            Files.move(
                    file,
                    earlier.resolve(stem + file.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    beside(file),
                    earlier.resolve(stem + beside(file).getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        write(file, bytes);
        write(beside(file), Json.write(herkomst).getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".deel");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(PageName name) {
        return root.resolve(name.tabel()).resolve(name.file());
    }

    /** The file beside a page that says where it came from. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".herkomst");
    }
}
