package nl.binnenzicht.warehouse.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * {@code audit/audit.jsonl}: who did or opened what, one JSON line each, never content and never a
 * person of whom something is held.
 *
 * <p>Each line ends with {@code vorige}, the SHA-256 of the line before it: a line that is changed,
 * added or taken out afterwards no longer fits. Lines from before there were hashes are accepted at
 * the beginning only. What the last line is cannot be known from the file alone; whoever wants to
 * know that nothing is cut off its end notes {@link Chain#laatste} elsewhere.
 *
 * <p>Any number of processes may write. A line that a kill cut short stays as it is; the next one
 * begins below it and carries its hash.
 */
public final class AuditTrail {

    /** What the first line of a file carries. */
    private static final String NOTHING = "0".repeat(64);

    private static final Pattern CHAINED = Pattern.compile("\"vorige\":\"([0-9a-f]{64})\"}$");
    private static final int CHUNK = 1 << 12;
    private static final int MOST_NAMED = 5;

    /** A lock of the system is for processes; within ours this one is. */
    private static final Object TURN = new Object();

    private final Path file;

    public AuditTrail(DataHome home) {
        file = home.audit().resolve("audit.jsonl");
    }

    /**
     * What the file holds.
     *
     * @param regels lines
     * @param laatste hash of the last line; zeros without lines
     * @param problemen BZ-122 for lines that do not fit, the first five
     */
    public record Chain(long regels, String laatste, List<Problem> problemen) {}

    /** Who runs this process, as the system knows them. */
    public static String wie() {
        return System.getProperty("user.name");
    }

    /** Adds a line; what it says is up to who writes it. */
    public void append(Object line) throws IOException {
        String text = Json.line(line);
        synchronized (TURN) {
            Files.createDirectories(file.getParent());
            try (FileChannel channel =
                            FileChannel.open(
                                    file,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                append(lock, channel, text);
            }
        }
    }

    private static void append(FileLock held, FileChannel channel, String text) throws IOException {
        if (!held.isValid()) {
            throw new IOException("the audit file is not ours");
        }
        byte[] tail = lastLine(channel);
        boolean isCut = channel.size() > 0 && tail[tail.length - 1] != '\n';
        String before = channel.size() == 0 ? NOTHING : hash(tail, isCut ? 0 : 1);
        String between = text.length() > 2 ? "," : "";
        String line =
                (isCut ? "\n" : "")
                        + text.substring(0, text.length() - 1)
                        + between
                        + "\"vorige\":\""
                        + before
                        + "\"}\n";
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        long end = channel.size();
        while (bytes.hasRemaining()) {
            end += channel.write(bytes, end);
        }
    }

    /** The last line with its line end, if it has one; read from the end. */
    private static byte[] lastLine(FileChannel channel) throws IOException {
        long size = channel.size();
        for (long length = CHUNK; ; length *= 2) {
            long from = Math.max(0, size - length);
            ByteBuffer tail = ByteBuffer.allocate(Math.toIntExact(size - from));
            while (tail.hasRemaining() && channel.read(tail, from + tail.position()) >= 0) {
                // until all of it is there
            }
            byte[] bytes = tail.array();
            for (int i = bytes.length - 2; i >= 0; i--) {
                if (bytes[i] == '\n') {
                    return Arrays.copyOfRange(bytes, i + 1, bytes.length);
                }
            }
            if (from == 0) {
                return bytes;
            }
        }
    }

    /** Looks whether every line fits the one before it. */
    public Chain check() throws IOException {
        List<Problem> problems = new ArrayList<>();
        String before = NOTHING;
        boolean hasBegun = false;
        long number = 0;
        if (Files.isRegularFile(file)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                for (byte[] line = next(in); line.length > 0; line = next(in)) {
                    number++;
                    Matcher chained =
                            CHAINED.matcher(
                                    new String(line, StandardCharsets.UTF_8).stripTrailing());
                    boolean isChained = chained.find();
                    hasBegun = hasBegun || isChained;
                    if (isChained ? !chained.group(1).equals(before) : hasBegun && isWhole(line)) {
                        problems.add(broken(number));
                    }
                    before = hash(line, line[line.length - 1] == '\n' ? 1 : 0);
                }
            }
        }
        return new Chain(
                number, before, problems.subList(0, Math.min(MOST_NAMED, problems.size())));
    }

    private static byte[] next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int one = in.read(); one >= 0; one = in.read()) {
            line.write(one);
            if (one == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    /** False for what a kill left of a line. */
    private static boolean isWhole(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).stripTrailing().endsWith("}");
    }

    private static Problem broken(long number) {
        return new Problem(
                "BZ-122",
                "audit/audit.jsonl regel " + number,
                "sluit niet aan op de regel ervoor: er is daarna een regel veranderd, toegevoegd of"
                        + " weggehaald",
                "de hash van de regel ervoor in elke regel",
                "Er is niets veranderd; vergelijk met de back-up en zoek uit wie erbij kon.");
    }

    /** SHA-256 of a line without what ends it, hexadecimal. */
    private static String hash(byte[] line, int lineEnd) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(line, 0, line.length - lineEnd);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every JDK", e);
        }
    }
}
