package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.DataHome;

/** BZ-111: a delivery that is not what it was when it landed, met by who wants to read it. */
public final class Damage {

    /** What a person does when nothing was begun. */
    public static final String NOTHING_DONE =
            "Er is niets gedaan; zet de map terug uit de back-up, of gebruik bin/binnenzicht"
                    + " verify-data --herstel en laad het bestand opnieuw.";

    /** What a person does when work on persons stopped halfway. */
    public static final String UNFINISHED =
            "Het werk is begonnen en niet af; zet het bestand terug uit de back-up en draai"
                    + " bin/binnenzicht vault afmaken.";

    private Damage() {}

    /**
     * Refuses deliveries whose files have other hashes than when they landed, all together; those
     * of before there were hashes pass.
     */
    public static void refuse(DataHome home, Collection<Path> deliveries) {
        List<Problem> damaged = new ArrayList<>();
        for (Path folder : deliveries) {
            List<String> broken = Checksums.exist(folder) ? Checksums.broken(folder) : List.of();
            if (!broken.isEmpty()) {
                damaged.add(
                        problem(
                                home,
                                folder,
                                "veranderd sinds het landen: " + String.join(", ", broken),
                                NOTHING_DONE));
            }
        }
        if (!damaged.isEmpty()) {
            throw new DataException(damaged);
        }
    }

    /** The first of these Parquet files that does not read to its end; empty when all do. */
    public static Optional<Path> unreadable(List<Path> parts) {
        for (Path part : parts) {
            try {
                PartCopy.read(part, row -> {});
            } catch (IOException | RuntimeException e) {
                // Parquet throws what it likes for a file that is none, or no whole one.
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** A file that does not read. */
    public static DataException of(DataHome home, Path file, String action) {
        return new DataException(problem(home, file, "niet te lezen", action));
    }

    private static Problem problem(DataHome home, Path path, String found, String action) {
        return new Problem(
                "BZ-111",
                home.root().relativize(path).toString().replace('\\', '/'),
                found,
                "elk bestand zoals het geland is (" + Checksums.FILE + ")",
                action);
    }
}
