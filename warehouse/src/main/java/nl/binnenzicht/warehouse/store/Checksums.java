package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code SHA256SUMS} of a folder that never changes any more: what every file in it was when it was
 * published. The form is that of {@code sha256sum}, so that {@code sha256sum -c SHA256SUMS} checks
 * it without us.
 */
public final class Checksums {

    public static final String FILE = "SHA256SUMS";

    private static final int HASH_LENGTH = 64;
    private static final String BETWEEN = "  ";

    private Checksums() {}

    /**
     * Writes the hashes of everything in the folder, except the list itself and what persons
     * decided later ({@link Withdrawal}).
     */
    public static void write(Path folder) {
        StringBuilder text = new StringBuilder();
        files(folder)
                .forEach((name, file) -> text.append(of(file)).append(BETWEEN).append(name + "\n"));
        try {
            Files.writeString(folder.resolve(FILE), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True for a folder that has a list. Folders of before there were lists have none. */
    public static boolean exist(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /**
     * Names of files that are not what they were: changed, gone, or come since; empty when all is
     * well. A list that cannot be read is itself named.
     */
    public static List<String> broken(Path folder) {
        Map<String, String> promised = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)) {
                if (line.length() <= HASH_LENGTH + BETWEEN.length()) {
                    return List.of(FILE);
                }
                promised.put(
                        line.substring(HASH_LENGTH + BETWEEN.length()),
                        line.substring(0, HASH_LENGTH));
            }
        } catch (IOException e) {
            return List.of(FILE);
        }
        Map<String, Path> found = files(folder);
        List<String> broken = new ArrayList<>();
        promised.forEach(
                (name, hash) -> {
                    Path file = found.remove(name);
                    if (file == null || !hash.equals(of(file))) {
                        broken.add(name);
                    }
                });
        broken.addAll(found.keySet());
        return broken;
    }

    private static Map<String, Path> files(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            Map<String, Path> files = new TreeMap<>();
            inside.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.resolve(FILE)))
                    .filter(file -> !file.equals(folder.resolve(Withdrawal.FILE)))
                    .forEach(file -> files.put(name(folder, file), file));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** SHA-256 of a file, hexadecimal, in constant memory. */
    static String of(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every JDK", e);
        }
    }
}
