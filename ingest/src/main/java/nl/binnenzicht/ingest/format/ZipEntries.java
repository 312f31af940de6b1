package nl.binnenzicht.ingest.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.binnenzicht.ingest.landing.BrokenSourceException;

/** What a zip holds, as far as it is safe to look. */
final class ZipEntries {

    private static final int MOST = 1_000;
    private static final int LONGEST_END = (1 << 16) + 22;
    private static final int COUNT_AT = 10;

    private static final Pattern OUTSIDE =
            Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*");

    private static final Pattern NESTED =
            Pattern.compile(
                    ".*\\.(zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|xlsx|xlsm|xls)",
                    Pattern.CASE_INSENSITIVE);

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
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(LONGEST_END, access.length())];
            access.seek(access.length() - end.length);
            access.readFully(end);
            for (int i = end.length - 22; i >= 0; i--) {
                if (end[i] == 'P' && end[i + 1] == 'K' && end[i + 2] == 5 && end[i + 3] == 6) {
                    return (end[i + COUNT_AT] & 0xFF) | (end[i + COUNT_AT + 1] & 0xFF) << 8;
                }
            }
            return 0;
        }
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
