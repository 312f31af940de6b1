package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * The same right that a build takes: while this is held nothing is built from, or published beside,
 * data that are changing.
 *
 * <p>Problems: BZ-037 while a build runs.
 */
final class SnapshotLock implements AutoCloseable {

    private final DataHome home;
    private final FileChannel channel;

    private SnapshotLock(DataHome home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    static SnapshotLock take(DataHome home) {
        try {
            Files.createDirectories(home.snapshots());
            Path file = home.snapshots().resolve(".lock");
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw PersonProblems.building();
            }
            return new SnapshotLock(home, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The data home in which nothing is built until this is closed. */
    DataHome home() {
        return home;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
