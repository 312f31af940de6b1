package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * A right that one process at a time can have. The operating system holds it through an empty file,
 * so a killed process leaves no right behind; the file stays.
 */
public final class HeldFile implements AutoCloseable {

    private final FileChannel channel;

    private HeldFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the right.
     *
     * @param busy the problem when another process has it
     */
    public static HeldFile take(Path file, Problem busy) {
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new DataException(busy);
            }
            return new HeldFile(channel);
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
