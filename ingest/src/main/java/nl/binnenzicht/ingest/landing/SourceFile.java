package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file as it was delivered, measured in one pass before anything is judged.
 *
 * @param path where it lies
 * @param bytes its size
 * @param sha256 of its bytes, hexadecimal
 * @param modified when the file system says it was last written
 * @param text how its bytes can be text
 */
public record SourceFile(Path path, long bytes, String sha256, FileTime modified, Text text) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset ISO_8859_15 = Charset.forName("ISO-8859-15");

    /**
     * How the bytes of a file can be text.
     *
     * @param hasBom starts with the mark that promises UTF-8
     * @param isUtf8 every byte is part of valid UTF-8
     * @param isWindows1252 no byte that Windows-1252 leaves undefined, and no letters of UTF-8
     *     among others
     * @param isLatin9 has the byte that is a euro sign in ISO-8859-15 and nothing that only
     *     Windows-1252 knows
     * @param isAscii no byte above 127 but the mark
     * @param isBinary holds a zero byte or starts with the mark of UTF-16
     * @param isBlank nothing but white space
     * @param endsWithLineEnd the last byte ends a line
     */
    public record Text(
            boolean hasBom,
            boolean isUtf8,
            boolean isWindows1252,
            boolean isLatin9,
            boolean isAscii,
            boolean isBinary,
            boolean isBlank,
            boolean endsWithLineEnd) {

        /**
         * UTF-8 where the whole file is that; else ISO-8859-15 or Windows-1252 where it can be;
         * empty when it can be none, or when a byte order mark promised UTF-8 and the bytes break
         * the promise.
         */
        public Optional<Charset> charset() {
            if (isBinary) {
                return Optional.empty();
            }
            if (isUtf8) {
                return Optional.of(StandardCharsets.UTF_8);
            }
            if (hasBom || !isWindows1252) {
                return Optional.empty();
            }
            return Optional.of(isLatin9 ? ISO_8859_15 : WINDOWS_1252);
        }
    }

    /** Reads the file once, in constant memory. */
    public static SourceFile measure(Path path) throws IOException {
        MessageDigest digest = digest();
        TextProbe probe = new TextProbe();
        FileTime modified = Files.getLastModifiedTime(path);
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                probe.accept(ByteBuffer.wrap(buffer, 0, read));
                bytes += read;
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return new SourceFile(path, bytes, hash, modified, probe.result());
    }

    /** False when the file was written to since it was measured: its hash is not its content. */
    boolean isUnchanged() throws IOException {
        return Files.size(path) == bytes && Files.getLastModifiedTime(path).equals(modified);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every JDK", e);
        }
    }
}
