package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * What a load that was cut short leaves behind: work folders, and rejects of a delivery whose rows
 * never came. Nothing reads them, so they can always go.
 */
public final class Leftovers {

    private Leftovers() {}

    /** The folders that are left over, in landing and in quarantine. */
    public static List<Path> find(DataHome home) throws IOException {
        Landing landed = new Landing(home);
        List<Path> found = new ArrayList<>();
        for (Path layer : List.of(home.landing(), home.quarantine())) {
            for (Path folder : deliveryFolders(layer)) {
                String name = folder.getFileName().toString();
                if (name.startsWith(DeliveryWork.WORK)
                        || layer.equals(home.quarantine()) && isOrphan(folder, landed)) {
                    found.add(folder);
                }
            }
        }
        return found;
    }

    /** Removes them; returns how many folders. */
    public static int sweep(DataHome home) throws IOException {
        List<Path> found = find(home);
        found.forEach(Folders::delete);
        return found.size();
    }

    private static List<Path> deliveryFolders(Path layer) throws IOException {
        if (!Files.isDirectory(layer)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.walk(layer, 3)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> layer.relativize(folder).getNameCount() == 3)
                    .toList();
        }
    }

    /** Rejects of a landed delivery whose rows never came. */
    private static boolean isOrphan(Path folder, Landing landed) {
        if (!Files.exists(folder.resolve(Manifest.FILE))) {
            return folder.getFileName().toString().startsWith(DeliveryWork.DELIVERY);
        }
        Manifest manifest;
        try {
            manifest = Landing.read(folder);
        } catch (DataException e) {
            return false; // damaged, which is not for a sweep to decide about
        }
        return manifest.status() == Manifest.Status.GELAND
                && !Files.exists(
                        landed.folder(manifest.bron(), manifest.tabel(), manifest.levering()));
    }
}
