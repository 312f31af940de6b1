package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * Published snapshots and the pointer to the one that serves.
 *
 * <p>A snapshot is made in a work folder, renamed into place when it is complete, and only then
 * named by CURRENT; both renames are atomic, so a reader sees the old or the new and nothing
 * between.
 */
public final class SnapshotStore {

    private static final String WORK_PREFIX = ".work-";
    private static final String OFFICIAL = "OFFICIEEL";

    private final DataHome home;

    public SnapshotStore(DataHome home) {
        this.home = home;
    }

    /**
     * The right to make, replace or remove snapshots, and to build from what is in landing: for one
     * process at a time. Problems: BZ-037 when another has it.
     */
    public HeldFile hold() {
        return HeldFile.take(
                home.snapshots().resolve(".lock"),
                new Problem(
                        "BZ-037",
                        "snapshots/.lock",
                        "er loopt al een build, of werk aan gegevens van personen",
                        "één tegelijk",
                        "Er is niets gedaan; wacht tot de ander klaar is en probeer het opnieuw."));
    }

    /** The snapshot that CURRENT names; empty before the first publication. */
    public Optional<Snapshot> current() {
        if (!Files.isRegularFile(home.current())) {
            return Optional.empty();
        }
        try {
            String id = Files.readString(home.current(), StandardCharsets.UTF_8).strip();
            return Optional.of(snapshot(id)).filter(found -> Files.exists(found.duckdb()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All published snapshots, oldest first. */
    public List<Snapshot> all() {
        if (!Files.isDirectory(home.snapshots())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(home.snapshots())) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith(WORK_PREFIX))
                    .sorted()
                    .map(this::snapshot)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Snapshot snapshot(String id) {
        return new Snapshot(id, home.snapshots().resolve(id));
    }

    /** Problems: BZ-114 when a snapshot is not what was published; one without hashes may pass. */
    public void requireWhole(Snapshot snapshot) {
        List<String> broken =
                Checksums.exist(snapshot.folder())
                        ? Checksums.broken(snapshot.folder())
                        : List.of();
        if (!broken.isEmpty()) {
            throw damaged(snapshot, "veranderd: " + String.join(", ", broken));
        }
    }

    /** BZ-114 for a snapshot that cannot be read. */
    public static DataException damaged(Snapshot snapshot, String found) {
        return new DataException(
                new Problem(
                        "BZ-114",
                        "snapshots/" + snapshot.id(),
                        found,
                        "elk bestand zoals het gepubliceerd is",
                        "Er is niets gedaan; bouw opnieuw met bin/binnenzicht build en geef de"
                                + " opdracht nog eens."));
    }

    /** An empty work folder for the snapshot that will be called {@code id}. */
    public Snapshot workFor(String id) {
        Path folder = home.snapshots().resolve(WORK_PREFIX + id);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Snapshot(id, folder);
    }

    /** Makes a finished work folder a snapshot beside the one that serves. */
    public Snapshot publishBeside(Snapshot work) {
        Snapshot published = snapshot(work.id());
        try {
            Files.move(work.folder(), published.folder(), StandardCopyOption.ATOMIC_MOVE);
            Folders.syncOne(home.snapshots());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return published;
    }

    /** Makes a finished work folder the snapshot that serves. */
    public Snapshot publish(Snapshot work) {
        Snapshot published = publishBeside(work);
        use(published);
        return published;
    }

    /** Makes a published snapshot the one that serves. */
    public void use(Snapshot published) {
        replace(home.current(), published.id() + "\n");
    }

    /** Ids of snapshots that official values rest on: they stay. */
    public Set<String> official() {
        Path file = home.snapshots().resolve(OFFICIAL);
        Set<String> ids = new LinkedHashSet<>(new Vaststellingen(home).snapshotIds());
        try {
            if (Files.isRegularFile(file)) {
                ids.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a snapshot to those that stay. */
    public void makeOfficial(Snapshot published) {
        Set<String> ids = new LinkedHashSet<>(official());
        ids.add(published.id());
        replace(home.snapshots().resolve(OFFICIAL), String.join("\n", ids) + "\n");
    }

    /** Writes a small file at once: a reader sees the old or the new text. */
    private void replace(Path file, String text) {
        try {
            Path next = home.snapshots().resolve(file.getFileName() + ".next");
            Files.writeString(next, text, StandardCharsets.UTF_8);
            Folders.syncOne(next);
            Files.move(
                    next,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            Folders.syncOne(home.snapshots());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a published snapshot away; a half removed one is never seen. */
    public void remove(Snapshot published) {
        Path leaving = home.snapshots().resolve(WORK_PREFIX + published.id());
        try {
            Files.move(published.folder(), leaving, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.delete(leaving);
    }

    /** Removes a work folder that will not be published, and everything in it. */
    public void discard(Snapshot work) {
        Folders.delete(work.folder());
    }

    /** Removes what earlier, interrupted builds left behind. */
    public void discardLeftovers() {
        if (!Files.isDirectory(home.snapshots())) {
            return;
        }
        try (Stream<Path> folders = Files.list(home.snapshots())) {
            folders.filter(folder -> folder.getFileName().toString().startsWith(WORK_PREFIX))
                    .toList()
                    .forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
