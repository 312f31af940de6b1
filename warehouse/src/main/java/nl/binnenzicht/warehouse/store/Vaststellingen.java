package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * Official values, {@code vastgesteld/0001-2025/vaststelling.json} with its {@code SHA256SUMS}:
 * only ever added to. They lie beside the snapshots and not in one, so that no build and no
 * forgotten person takes them away; they hold aggregates only.
 */
public final class Vaststellingen {

    private static final String FILE = "vaststelling.json";
    private static final String WORK = ".work-";

    private final Path folder;

    public Vaststellingen(DataHome home) {
        this.folder = home.vastgesteld();
    }

    /** All of them, the first made first. */
    public List<Vaststelling> all() {
        return folders().stream()
                .map(one -> Json.read(one.resolve(FILE), Vaststelling.class))
                .toList();
    }

    /** Those of one period, the first made first. */
    public List<Vaststelling> of(String periode) {
        return all().stream().filter(one -> one.periode().equals(periode)).toList();
    }

    /**
     * Adds one: there whole or not at all. Problems: BZ-181 when somebody else adds one.
     *
     * @param draft without number and without the hash of the one before
     */
    public Vaststelling add(Vaststelling draft) {
        HeldFile lock = hold();
        try {
            List<Path> before = folders();
            int number = before.size() + 1;
            String last =
                    before.isEmpty()
                            ? ""
                            : Checksums.of(before.get(before.size() - 1).resolve(FILE));
            Vaststelling made = draft.numbered(number, last);
            String name = "%04d-%s".formatted(number, made.periode());
            Path work = folder.resolve(WORK + name);
            removeLeftovers();
            Files.createDirectories(work);
            Files.writeString(work.resolve(FILE), Json.write(made), StandardCharsets.UTF_8);
            Checksums.write(work);
            Folders.sync(work);
            Files.move(work, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            Folders.syncOne(folder);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    /** What an interrupted one left behind; nobody read it. */
    private void removeLeftovers() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(one -> one.getFileName().toString().startsWith(WORK))
                    .toList()
                    .forEach(Folders::delete);
        }
    }

    private HeldFile hold() {
        return HeldFile.take(
                folder.resolve(".lock"),
                new Problem(
                        "BZ-181",
                        "vastgesteld/.lock",
                        "er wordt al vastgesteld",
                        "één tegelijk",
                        "Er is niets vastgesteld; probeer het straks opnieuw."));
    }

    /**
     * What is not as it was made: a file that changed, a number that is missing, a link that does
     * not fit. Empty when all is well.
     */
    public List<Problem> broken() {
        List<Problem> broken = new ArrayList<>();
        String last = "";
        int expected = 1;
        for (Path one : folders()) {
            String name = one.getFileName().toString();
            if (!name.startsWith("%04d-".formatted(expected))) {
                broken.add(wrong(name, "nummer %04d ontbreekt".formatted(expected)));
            }
            if (!Checksums.exist(one) || !Checksums.broken(one).isEmpty()) {
                broken.add(wrong(name, "is veranderd sinds het vaststellen"));
            } else if (!linked(one, last)) {
                broken.add(wrong(name, "sluit niet aan op de vaststelling ervoor"));
            }
            last = Files.exists(one.resolve(FILE)) ? Checksums.of(one.resolve(FILE)) : "";
            expected = Integer.parseInt(name.substring(0, 4)) + 1;
        }
        return broken;
    }

    private static boolean linked(Path one, String last) {
        return Json.read(one.resolve(FILE), Vaststelling.class).vorige().equals(last);
    }

    private static Problem wrong(String name, String found) {
        return new Problem(
                "BZ-182",
                "vastgesteld/" + name,
                found,
                "elke vaststelling zoals zij gemaakt is",
                "Zet de map terug uit een reservekopie; een officiële waarde is niet na te maken.");
    }

    /** Snapshots that gave an official value; they are to be kept as long as they can be. */
    public Set<String> snapshotIds() {
        return all().stream().map(Vaststelling::snapshotId).collect(Collectors.toSet());
    }

    private List<Path> folders() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .filter(one -> one.getFileName().toString().matches("\\d{4}-.+"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
