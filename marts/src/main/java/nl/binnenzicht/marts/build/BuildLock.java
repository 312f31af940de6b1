package nl.binnenzicht.marts.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.store.DataHome;

/** The right to build in a data home; let go when closed, and by the system when we die. */
final class BuildLock implements AutoCloseable {

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Problems: BZ-037 while another build has it. */
    static BuildLock take(DataHome home) {
        try {
            Files.createDirectories(home.snapshots());
            Path file = home.snapshots().resolve(".lock");
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new DataException(BuildProblems.busy());
            }
            return new BuildLock(channel);
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

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
