package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies in landing: which deliveries exist and which are in force.
 *
 * <p>Every delivery is a full extract for now, so the newest of a table is in force and the older
 * ones are history. Nothing here depends on the clock or on file times.
 */
public final class Landing {

    private final DataHome home;

    public Landing(DataHome home) {
        this.home = home;
    }

    /** Folder of one delivery of a table. */
    public Path folder(String bron, String tabel, String levering) {
        return home.landing(bron, tabel).resolve("levering=" + levering);
    }

    /** All landed deliveries of a table, oldest first; empty where nothing was ever landed. */
    public List<Manifest> deliveries(String bron, String tabel) {
        return manifests(home.landing(bron, tabel));
    }

    /** The delivery whose rows count, if there is one. */
    public Optional<Manifest> inForce(String bron, String tabel) {
        List<Manifest> all = deliveries(bron, tabel);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The folders whose Parquet files together are the table now. */
    public List<Path> foldersInForce(String bron, String tabel) {
        return inForce(bron, tabel).stream()
                .map(manifest -> folder(bron, tabel, manifest.levering()))
                .map(new MergedParts(home)::inPlaceOf)
                .toList();
    }

    /** Everything that was ever landed, by table and then oldest first. */
    public List<Manifest> everything() {
        return underTables(home.landing());
    }

    /** Everything that was refused whole, by table and then oldest first. */
    public List<Manifest> refused() {
        return underTables(home.quarantine()).stream()
                .filter(manifest -> manifest.status() == Manifest.Status.GEWEIGERD)
                .toList();
    }

    private static List<Manifest> underTables(Path root) {
        List<Manifest> found = new ArrayList<>();
        for (Path bron : folders(root)) {
            for (Path tabel : folders(bron)) {
                found.addAll(manifests(tabel));
            }
        }
        return found;
    }

    private static List<Manifest> manifests(Path tabel) {
        return folders(tabel).stream()
                .filter(folder -> folder.getFileName().toString().startsWith("levering="))
                .map(folder -> folder.resolve(Manifest.FILE))
                .filter(Files::isRegularFile)
                .map(file -> Json.read(file, Manifest.class))
                .sorted(Comparator.comparingInt(Manifest::sequence))
                .toList();
    }

    private static List<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
