package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * What lies in landing: which deliveries exist and which are in force.
 *
 * <p>What is in force follows from the periods of the deliveries and the order in which they came
 * (docs/decisions/0008). Nothing here depends on the clock or on file times.
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

    /**
     * The landed deliveries of a table that were not withdrawn, oldest first; empty where nothing
     * was landed.
     */
    public List<Manifest> deliveries(String bron, String tabel) {
        return everLanded(bron, tabel).stream()
                .filter(manifest -> !withdrawal(manifest).isWithdrawn())
                .toList();
    }

    /** All landed deliveries of a table, those that were withdrawn too, oldest first. */
    public List<Manifest> everLanded(String bron, String tabel) {
        return manifests(home.landing(bron, tabel));
    }

    /** What persons decided about a landed delivery. Problems: BZ-120 when it cannot be read. */
    public Withdrawal withdrawal(Manifest manifest) {
        return Withdrawal.of(folder(manifest.bron(), manifest.tabel(), manifest.levering()));
    }

    /**
     * The deliveries whose rows count now, the older period first: where two hold the same key, the
     * later in the list is right. Empty where nothing was ever landed.
     */
    public List<Manifest> inForce(String bron, String tabel) {
        return InForce.of(deliveries(bron, tabel));
    }

    /**
     * As {@link #inForce(String, String)}, with no more than what had landed, and had not been
     * withdrawn, at a moment.
     */
    public List<Manifest> inForce(String bron, String tabel, Instant asKnownAt) {
        return InForce.of(
                everLanded(bron, tabel).stream()
                        .filter(manifest -> !manifest.gelandOp().isAfter(asKnownAt))
                        .filter(manifest -> !withdrawal(manifest).wasWithdrawn(asKnownAt))
                        .toList());
    }

    /** As {@link #inForce(String, String)}, if one more delivery had landed as the newest. */
    public List<Manifest> inForceWith(Manifest candidate) {
        List<Manifest> all = new ArrayList<>(deliveries(candidate.bron(), candidate.tabel()));
        all.add(candidate);
        return InForce.of(all);
    }

    /** The folders whose Parquet files together are the table now, as {@link #inForce}. */
    public List<Path> foldersInForce(String bron, String tabel) {
        return folders(inForce(bron, tabel));
    }

    /** Where the rows of deliveries are to be read, in the same order. */
    public List<Path> folders(List<Manifest> deliveries) {
        return deliveries.stream()
                .map(one -> folder(one.bron(), one.tabel(), one.levering()))
                .map(new MergedParts(home)::inPlaceOf)
                .toList();
    }

    /** Everything that was ever landed, withdrawn or not, by table and then oldest first. */
    public List<Manifest> everything() {
        return underTables(home.landing());
    }

    /** Everything that was refused whole, by table and then oldest first. */
    public List<Manifest> refused() {
        return underTables(home.quarantine()).stream()
                .filter(manifest -> manifest.status() == Manifest.Status.GEWEIGERD)
                .toList();
    }

    /** Everything that was kept back with a question, by table and then oldest first. */
    public List<Manifest> questioned() {
        return underTables(home.quarantine()).stream()
                .filter(manifest -> manifest.status() == Manifest.Status.VRAAG)
                .toList();
    }

    /** Everything with a list of rejects: refused, kept back, or landed without some rows. */
    public List<Manifest> quarantined() {
        return underTables(home.quarantine());
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
                .filter(folder -> Files.isRegularFile(folder.resolve(Manifest.FILE)))
                .map(Landing::read)
                .sorted(Comparator.comparingInt(Manifest::sequence))
                .toList();
    }

    /**
     * The manifest of one delivery. Problems: BZ-110 when it cannot be read or is about another
     * delivery.
     */
    public static Manifest read(Path folder) {
        Manifest manifest;
        try {
            manifest = Json.read(folder.resolve(Manifest.FILE), Manifest.class);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, "het manifest van deze levering is niet te lezen");
        }
        if (manifest == null || !isAbout(manifest, folder)) {
            throw unreadable(folder, "het manifest hoort bij een andere levering");
        }
        return manifest;
    }

    private static boolean isAbout(Manifest manifest, Path folder) {
        Path table = folder.getParent();
        return folder.getFileName().toString().equals("levering=" + manifest.levering())
                && table.getFileName().toString().equals(manifest.tabel())
                && table.getParent().getFileName().toString().equals(manifest.bron())
                && manifest.levering().matches("\\d+-.*")
                && manifest.status() != null
                && manifest.gelandOp() != null
                && manifest.problemen() != null;
    }

    private static DataException unreadable(Path folder, String found) {
        Path table = folder.getParent();
        return new DataException(
                new Problem(
                        "BZ-110",
                        "%s/%s/%s"
                                .formatted(
                                        table.getParent().getFileName(),
                                        table.getFileName(),
                                        folder.getFileName()),
                        found,
                        "een manifest zoals het geland is",
                        "Er is niets gedaan; kijk alles na met bin/binnenzicht verify-data."));
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
