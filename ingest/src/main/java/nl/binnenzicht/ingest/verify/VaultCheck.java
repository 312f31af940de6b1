package nl.binnenzicht.ingest.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;

/** The vault opens with its key, and nobody but its owner may look into it. */
final class VaultCheck {

    private static final Set<PosixFilePermission> OF_OTHERS =
            PosixFilePermissions.fromString("---rwxrwx");

    private final DataHome home;

    VaultCheck(DataHome home) {
        this.home = home;
    }

    List<Finding> run() throws IOException {
        boolean isNew =
                !Files.isDirectory(home.vault()) && new Landing(home).everything().isEmpty();
        if (isNew) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        try {
            Vault.open(home);
        } catch (DataException e) {
            e.problems().forEach(problem -> found.add(Finding.of(problem)));
        }
        for (Path path : inside()) {
            if (isOpenToOthers(path)) {
                found.add(opened(path));
            }
        }
        return found;
    }

    private List<Path> inside() throws IOException {
        boolean hasModes =
                Files.isDirectory(home.vault())
                        && home.vault().getFileSystem().supportedFileAttributeViews().stream()
                                .anyMatch("posix"::equals);
        if (!hasModes) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(home.vault())) {
            return all.sorted().toList();
        }
    }

    private static boolean isOpenToOthers(Path path) throws IOException {
        return Files.getPosixFilePermissions(path).stream().anyMatch(OF_OTHERS::contains);
    }

    private Finding opened(Path path) {
        String name = home.root().relativize(path).toString();
        return Finding.repairable(
                new Problem(
                        "BZ-116",
                        name,
                        "anderen dan de eigenaar mogen hierbij",
                        "alleen rechten voor de eigenaar (700, 600)",
                        "Ga na wie erbij kon; --herstel neemt de rechten weg."),
                name + " is weer alleen van de eigenaar",
                () -> close(path));
    }

    private static void close(Path path) {
        try {
            String mode = Files.isDirectory(path) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
