package nl.binnenzicht.ingest.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotStore;

/** Every snapshot hashes to what was published, and CURRENT names one that is there. */
final class SnapshotCheck {

    private static final String AGAIN =
            "Bouw opnieuw met bin/binnenzicht build; een snapshot is altijd na te maken.";

    private final DataHome home;
    private final SnapshotStore store;

    SnapshotCheck(DataHome home) {
        this.home = home;
        this.store = new SnapshotStore(home);
    }

    int snapshots() {
        return store.all().size();
    }

    List<Finding> run() throws IOException {
        List<Finding> found = new ArrayList<>();
        for (Snapshot snapshot : store.all()) {
            check(snapshot).ifPresent(found::add);
        }
        if (Files.exists(home.current()) && store.current().isEmpty()) {
            found.add(
                    Finding.of(
                            new Problem(
                                    "BZ-115",
                                    "snapshots/CURRENT",
                                    "noemt een snapshot die er niet is",
                                    "een snapshot met marts.duckdb",
                                    AGAIN)));
        }
        for (Path leftover : leftovers()) {
            found.add(
                    Finding.repairable(
                            new Problem(
                                    "BZ-113",
                                    home.root().relativize(leftover).toString(),
                                    "rest van een afgebroken build",
                                    "niets",
                                    "Niemand leest het; de volgende build of --herstel ruimt het"
                                            + " op."),
                            leftover.getFileName() + " is opgeruimd",
                            store::discardLeftovers));
        }
        return found;
    }

    private Optional<Finding> check(Snapshot snapshot) {
        if (!Checksums.exist(snapshot.folder())) {
            return Optional.of(
                    problem(snapshot, "er is geen lijst van hashes", Checksums.FILE + " erin"));
        }
        List<String> broken = Checksums.broken(snapshot.folder());
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        problem(
                                snapshot,
                                "%d bestanden zijn veranderd: %s"
                                        .formatted(
                                                broken.size(),
                                                String.join(
                                                        ", ", broken.stream().limit(5).toList())),
                                "elk bestand zoals het gepubliceerd is (" + Checksums.FILE + ")"));
    }

    private static Finding problem(Snapshot snapshot, String found, String expected) {
        return Finding.of(
                new Problem("BZ-114", "snapshots/" + snapshot.id(), found, expected, AGAIN));
    }

    private List<Path> leftovers() throws IOException {
        if (!Files.isDirectory(home.snapshots())) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(home.snapshots())) {
            return inside.filter(path -> path.getFileName().toString().startsWith(".work-"))
                    .sorted()
                    .toList();
        }
    }
}
