package nl.binnenzicht.ingest.format;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.binnenzicht.ingest.landing.BrokenSourceException;

/** What a zip holds, as far as it is safe to look. */
final class ZipEntries {

    private static final int MOST = 1_000;
    private static final int SHORTEST_END = 22;
    private static final int LONGEST_END = (1 << 16) + SHORTEST_END;
    private static final int COUNT_AT = 10;
    private static final int LIST_SIZE_AT = 12;
    private static final int LIST_BEGIN_AT = 16;
    private static final int LONGEST_LIST = 1 << 20;
    private static final int LONGEST_GAP = 1 << 12;

    private static final Pattern OUTSIDE =
            Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*");

    private static final Pattern NESTED =
            Pattern.compile(
                    ".*\\.(zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar)", Pattern.CASE_INSENSITIVE);

    private ZipEntries() {}

    /**
     * Names of the data files: no folders, nothing that a file system adds of itself.
     *
     * @throws BrokenSourceException for names that lead elsewhere, packed files in packed files, or
     *     too many of them
     */
    static List<String> data(Path file) throws IOException, BrokenSourceException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = open(file)) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                if (OUTSIDE.matcher(name).matches() || name.indexOf(0) >= 0) {
                    throw Packed.archive("namen zonder map erboven of ernaast");
                }
                if (!entry.isDirectory() && !isLitter(name)) {
                    if (NESTED.matcher(name).matches()) {
                        throw Packed.archive("geen ingepakte bestanden in een ingepakt bestand");
                    }
                    names.add(name);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw Packed.broken(new ZipException());
        }
        return names;
    }

    /** Opens a zip after a look at how many entries it says to have. */
    static ZipFile open(Path file) throws IOException, BrokenSourceException {
        if (count(file) > MOST) {
            throw Packed.archive("hoogstens 1.000 bestanden");
        }
        return new ZipFile(file.toFile());
    }

    /** The number in the record at the end; reading the list itself costs memory per entry. */
    private static int count(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return end(channel).map(end -> end.getShort(COUNT_AT) & 0xFFFF).orElse(0);
        }
    }

    /**
     * Refuses a zip of which the list is long, or longer than the record at the end says: each name
     * in it costs memory before the first is seen.
     */
    static void requireShortList(SeekableByteChannel channel)
            throws IOException, BrokenSourceException {
        Optional<ByteBuffer> found = end(channel);
        if (found.isEmpty()) {
            throw Packed.broken(new ZipException());
        }
        ByteBuffer end = found.get();
        long place = channel.size() - end.limit();
        long size = end.getInt(LIST_SIZE_AT) & 0xFFFFFFFFL;
        long begin = end.getInt(LIST_BEGIN_AT) & 0xFFFFFFFFL;
        boolean isShort = (end.getShort(COUNT_AT) & 0xFFFF) <= MOST && size <= LONGEST_LIST;
        if (!isShort || Math.abs(place - begin - size) > LONGEST_GAP) {
            throw Packed.archive("hoogstens 1.000 bestanden");
        }
    }

    /** From the record at the end on; empty when there is none. */
    private static Optional<ByteBuffer> end(SeekableByteChannel channel) throws IOException {
        ByteBuffer tail = ByteBuffer.allocate((int) Math.min(LONGEST_END, channel.size()));
        channel.position(channel.size() - tail.capacity());
        while (tail.hasRemaining() && channel.read(tail) >= 0) {
            // until all of it is there
        }
        for (int i = tail.position() - SHORTEST_END; i >= 0; i--) {
            if (tail.get(i) == 'P'
                    && tail.get(i + 1) == 'K'
                    && tail.get(i + 2) == 5
                    && tail.get(i + 3) == 6) {
                return Optional.of(tail.position(i).slice().order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        return Optional.empty();
    }

    /** The name of a data file without the folders it lies in. */
    static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static boolean isLitter(String name) {
        String base = baseName(name).toLowerCase(Locale.ROOT);
        return name.startsWith("__MACOSX/") || base.startsWith(".") || base.equals("thumbs.db");
    }
}
