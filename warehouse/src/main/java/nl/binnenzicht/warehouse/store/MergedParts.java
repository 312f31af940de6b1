package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Deliveries in which persons with two numbers are one, beside landing: {@code
 * samengevoegd/<n>/<bron>/<tabel>/levering=<id>/}; {@code CURRENT} names the number that counts.
 * Only deliveries that differ from landing are there.
 */
public final class MergedParts {

    private static final String POINTER = "CURRENT";

    private final Path root;

    public MergedParts(DataHome home) {
        root = home.root().resolve("samengevoegd");
    }

    /** The folder to read a delivery from: the one given, or the one that takes its place. */
    public Path inPlaceOf(Path delivery) {
        Path pointer = root.resolve(POINTER);
        if (!Files.isRegularFile(pointer)) {
            return delivery;
        }
        try {
            String current = Files.readString(pointer, StandardCharsets.UTF_8).strip();
            int names = delivery.getNameCount();
            Path merged = root.resolve(current);
            for (Path name : delivery.subpath(names - 3, names)) {
                merged = merged.resolve(name.toString());
            }
            return Files.isDirectory(merged) ? merged : delivery;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder to fill. */
    public Path next() throws IOException {
        int highest =
                folders().stream()
                        .map(folder -> folder.getFileName().toString())
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
        Path next = root.resolve(Integer.toString(highest + 1));
        Files.createDirectories(next);
        return next;
    }

    /** Makes a filled folder the one that counts, and removes the others. */
    public void publish(Path filled) throws IOException {
        Files.createDirectories(root);
        Path work = root.resolve(".CURRENT.work");
        Files.writeString(work, filled.getFileName() + "\n", StandardCharsets.UTF_8);
        Folders.syncOne(work);
        Files.move(
                work,
                root.resolve(POINTER),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        Folders.syncOne(root);
        sweep();
    }

    /** No delivery differs from landing any more. */
    public void clear() throws IOException {
        Files.deleteIfExists(root.resolve(POINTER));
        Folders.delete(root);
    }

    /** Removes what does not count. */
    public void sweep() throws IOException {
        Path pointer = root.resolve(POINTER);
        String current =
                Files.isRegularFile(pointer)
                        ? Files.readString(pointer, StandardCharsets.UTF_8).strip()
                        : "";
        for (Path folder : folders()) {
            if (!folder.getFileName().toString().equals(current)) {
                Folders.delete(folder);
            }
        }
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).toList();
        }
    }
}
