package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * The right to change landing and vault of a data home: one process at a time. The operating system
 * holds it, so a killed process leaves no lock behind; the empty file stays.
 *
 * <p>Problems: BZ-025 when another process has it.
 */
public final class LoadLock implements AutoCloseable {

    private static final String FILE = "ingest.lock";

    private final DataHome home;
    private final FileChannel channel;

    private LoadLock(DataHome home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    public static LoadLock take(DataHome home) {
        try {
            Files.createDirectories(home.root());
            Path file = home.root().resolve(FILE);
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DataException(
                        new Problem(
                                "BZ-025",
                                FILE,
                                "er wordt al geladen of geëxporteerd in deze map",
                                "één tegelijk",
                                "Er is niets gedaan; wacht tot de andere klaar is en probeer het"
                                        + " opnieuw."));
            }
            return new LoadLock(home, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The data home that is ours until this is closed. */
    public DataHome home() {
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
