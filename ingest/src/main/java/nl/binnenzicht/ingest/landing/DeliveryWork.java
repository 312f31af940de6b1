package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * The work folders of one delivery, and the step that makes them visible.
 *
 * <p>Everything is written in {@code .work-<id>}, brought to disk, and renamed to {@code
 * levering=<id>}: rejects first, good rows last, so that a delivery is there when its rows are.
 * What a crash leaves behind is removed by {@link Leftovers}.
 */
final class DeliveryWork {

    private static final String PART = "part-0.parquet";

    static final String WORK = ".work-";
    static final String DELIVERY = "levering=";

    private final Path landing;
    private final Path quarantine;
    private final String id;

    DeliveryWork(DataHome home, Contract contract, String id) throws IOException {
        landing = home.landing(contract.bron(), contract.tabel());
        quarantine = home.quarantine().resolve(contract.bron()).resolve(contract.tabel());
        this.id = id;
        Files.createDirectories(good());
    }

    /** Folder of the good rows while they are written. */
    Path good() {
        return landing.resolve(WORK + id);
    }

    /** The Parquet file of the good rows. */
    Path part() {
        return good().resolve(PART);
    }

    /** Folder of the rejects while they are written; need not exist. */
    Path rejected() {
        return quarantine.resolve(WORK + id);
    }

    /** Lands the delivery; rejects, if there are any, are published just before it. */
    void land(Manifest manifest) throws IOException {
        if (Files.isDirectory(rejected())) {
            publish(rejected(), quarantine, manifest);
        }
        publish(good(), landing, manifest);
    }

    /** Refuses the delivery: only its rejects are published. */
    void refuse(Manifest manifest) throws IOException {
        Folders.delete(good());
        forgetRefusal(manifest);
        publish(rejected(), quarantine, manifest);
    }

    /** Removes what was known of an earlier refusal: the same file was judged again. */
    void forgetRefusal(Manifest refused) {
        Folders.delete(quarantine.resolve(DELIVERY + refused.levering()));
    }

    /** Makes the work folders empty again. */
    void restart() throws IOException {
        abandon();
        Files.createDirectories(good());
    }

    /** Leaves nothing behind. */
    void abandon() {
        Folders.delete(good());
        Folders.delete(rejected());
    }

    private void publish(Path work, Path table, Manifest manifest) throws IOException {
        Files.writeString(work.resolve(Manifest.FILE), Json.write(manifest));
        Checksums.write(work);
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.toList()) {
                force(file, StandardOpenOption.WRITE);
            }
        }
        force(work, StandardOpenOption.READ);
        Files.move(
                work,
                table.resolve(DELIVERY + manifest.levering()),
                StandardCopyOption.ATOMIC_MOVE);
        force(table, StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        if (option == StandardOpenOption.READ && path.getFileSystem().getSeparator().equals("\\")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
