package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.ingest.landing.PartCopy;
import nl.binnenzicht.ingest.vault.Merge;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.MergedParts;

/**
 * Deliveries that name a person by a number that no longer counts, once more with the surviving
 * pseudonym. What was landed stays as it was; the build reads these in its place. Made anew as a
 * whole after every change, and visible with one rename.
 */
final class MergedLanding {

    private final DataHome home;
    private final Vault vault;

    MergedLanding(DataHome home, Vault vault) {
        this.home = home;
        this.vault = vault;
    }

    /** Makes what the merges that hold ask for; returns the number of deliveries. */
    int make() throws IOException {
        Map<String, String> survivors = survivors();
        MergedParts parts = new MergedParts(home);
        parts.sweep();
        if (survivors.isEmpty()) {
            parts.clear();
            return 0;
        }
        Path next = parts.next();
        int made = 0;
        try (LandedParts landed = LandedParts.duringWork(home)) {
            for (LandedParts.Delivered delivered : landed.aboutPersons()) {
                if (landed.count(delivered, survivors.keySet(), Map.of()) > 0) {
                    copy(landed, delivered, next, survivors);
                    made++;
                }
            }
        }
        parts.publish(next);
        return made;
    }

    private Map<String, String> survivors() {
        Map<String, String> survivors = new HashMap<>();
        List<Merge> merges = vault.identity().register().samenvoegingen();
        for (Merge merge : merges) {
            int survivor = vault.identity().survivor(merge.oud());
            if (survivor != merge.oud()) {
                survivors.put(vault.pseudonyms().of(merge.oud()), vault.pseudonyms().of(survivor));
            }
        }
        return survivors;
    }

    private static void copy(
            LandedParts landed,
            LandedParts.Delivered delivered,
            Path root,
            Map<String, String> survivors)
            throws IOException {
        Path folder =
                root.resolve(delivered.manifest().bron())
                        .resolve(delivered.manifest().tabel())
                        .resolve("levering=" + delivered.manifest().levering());
        Files.createDirectories(folder);
        Merging merging = new Merging(delivered.contract(), survivors);
        landed.read(delivered, merging::note);
        for (Path part : delivered.parts()) {
            landed.read(
                    delivered,
                    () -> PartCopy.copy(part, folder.resolve(part.getFileName()), merging));
        }
        Folders.sync(folder);
    }
}
