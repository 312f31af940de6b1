package nl.binnenzicht.ingest.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.landing.LandedFile;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * Every delivery, landed or refused: its manifest reads and is about this folder, its files hash to
 * what they were, and as many rows are there as it says.
 */
final class LandingCheck {

    private static final String DELIVERY = "levering=";

    private final DataHome home;
    private int deliveries;

    LandingCheck(DataHome home) {
        this.home = home;
    }

    /** Deliveries looked at so far. */
    int deliveries() {
        return deliveries;
    }

    List<Finding> run() throws IOException {
        List<Finding> found = new ArrayList<>();
        for (Path layer : List.of(home.landing(), home.quarantine())) {
            for (Path path : below(layer)) {
                boolean isDelivery =
                        Files.isDirectory(path)
                                && layer.relativize(path).getNameCount() == 3
                                && path.getFileName().toString().startsWith(DELIVERY);
                if (isDelivery) {
                    deliveries++;
                    check(path).ifPresent(found::add);
                } else if (isStray(layer, path)) {
                    found.add(stray(path));
                }
            }
        }
        return found;
    }

    /** Everything down to the folders of deliveries, not what is in those. */
    private static List<Path> below(Path layer) throws IOException {
        if (!Files.isDirectory(layer)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(layer, 3)) {
            return all.sorted().toList();
        }
    }

    private static boolean isStray(Path layer, Path path) {
        int depth = layer.relativize(path).getNameCount();
        boolean isWork = path.getFileName().toString().startsWith(".work-");
        return Files.isRegularFile(path) || depth == 3 && !path.equals(layer) && !isWork;
    }

    private Optional<Finding> check(Path folder) throws IOException {
        Manifest manifest;
        try {
            manifest = Landing.read(folder);
        } catch (DataException e) {
            return Optional.of(damaged(folder, e.problems().get(0)));
        }
        try {
            new Landing(home).withdrawal(manifest);
        } catch (DataException e) {
            return Optional.of(Finding.of(e.problems().get(0)));
        }
        if (!Checksums.exist(folder)) {
            return rows(folder, manifest).or(() -> Optional.of(unlisted(folder)));
        }
        List<String> broken = Checksums.broken(folder);
        if (!broken.isEmpty()) {
            return Optional.of(
                    damaged(
                            folder,
                            problem(
                                    "BZ-111",
                                    folder,
                                    "%d bestanden zijn veranderd: %s"
                                            .formatted(broken.size(), String.join(", ", broken)),
                                    "elk bestand zoals het geland is (" + Checksums.FILE + ")")));
        }
        return rows(folder, manifest);
    }

    private Optional<Finding> rows(Path folder, Manifest manifest) throws IOException {
        if (!folder.startsWith(home.landing())) {
            return Optional.empty();
        }
        long rows = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(LandingCheck::isParquet).toList()) {
                rows += LandedFile.rows(file);
            }
        } catch (IOException e) {
            rows = -1;
        }
        if (rows == manifest.geland()) {
            return Optional.empty();
        }
        String counted = rows < 0 ? "de rijen zijn niet te lezen" : rows + " rijen";
        return Optional.of(
                damaged(
                        folder,
                        problem(
                                "BZ-112",
                                folder,
                                counted,
                                manifest.geland() + " rijen, zoals het manifest zegt")));
    }

    private static boolean isParquet(Path file) {
        return file.getFileName().toString().endsWith(".parquet");
    }

    /** Putting it aside loses nothing, but the delivery before it counts until it comes again. */
    private Finding damaged(Path folder, Problem problem) {
        Path aside = home.damaged().resolve(home.root().relativize(folder));
        return Finding.eased(
                problem,
                "%s staat nu in beschadigd/; tot het bestand opnieuw is geladen telt de levering ervoor"
                        .formatted(name(folder)),
                () -> move(folder, aside));
    }

    private static void move(Path folder, Path aside) {
        try {
            Files.createDirectories(aside.getParent());
            Path free = aside;
            for (int i = 2; Files.exists(free); i++) {
                free = aside.resolveSibling(aside.getFileName() + "-" + i);
            }
            Files.move(folder, free, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding unlisted(Path folder) {
        return Finding.repairable(
                problem(
                        "BZ-111",
                        folder,
                        "er is geen lijst van hashes; het aantal rijen klopt",
                        Checksums.FILE + " naast het manifest"),
                name(folder) + " heeft nu een lijst van hashes",
                () -> Checksums.write(folder));
    }

    private Finding stray(Path path) {
        return Finding.of(
                new Problem(
                        "BZ-117",
                        name(path),
                        "hoort bij geen levering",
                        "alleen <bron>/<tabel>/levering=<id>",
                        "Er wordt niets mee gedaan; kijk wat het is en haal het weg."));
    }

    private Problem problem(String code, Path folder, String found, String expected) {
        return new Problem(
                code,
                name(folder),
                found,
                expected,
                "Zet de map terug uit de back-up, of gebruik --herstel en laad het bestand opnieuw.");
    }

    private String name(Path path) {
        return home.root().relativize(path).toString().replace('\\', '/');
    }
}
