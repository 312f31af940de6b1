package nl.binnenzicht.ingest.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files that only their owner may open: mode 600 from the moment they exist, folder mode 700. On a
 * file system without POSIX modes the files get that system's defaults.
 */
public final class SecretFiles {

    private SecretFiles() {}

    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Files.createDirectory(folder, mode(folder.getParent(), "rwx------"));
    }

    /** A new file to write, mode 600; an old one of that name is gone. */
    public static OutputStream create(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Channels.newOutputStream(
                FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
                        mode(file.getParent(), "rw-------")));
    }

    /** Writes a small secret whole: work file, to disk, renamed into place. */
    public static void write(Path file, byte[] content) throws IOException {
        Path work = work(file);
        try (OutputStream out = create(work)) {
            out.write(content);
        }
        publish(work, file);
    }

    /** The work file that becomes {@code file}. */
    static Path work(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".work");
    }

    /** Brings a finished work file to disk and renames it into place. */
    public static void publish(Path work, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(work, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(work, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Adds to a file without making its content readable to others. */
    static void append(Path file, byte[] content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                        mode(file.getParent(), "rw-------"))) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }

    private static FileAttribute<?>[] mode(Path existing, String permissions) {
        if (!existing.toAbsolutePath()
                .getFileSystem()
                .supportedFileAttributeViews()
                .contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
