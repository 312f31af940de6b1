package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** About how many rows a text file has, from the length of its first lines; for progress only. */
final class RowEstimate {

    /** The number of rows cannot be told beforehand. */
    static final long UNKNOWN = 0;

    private static final int SAMPLE_BYTES = 1 << 18;

    private RowEstimate() {}

    static long of(SourceFile file) throws IOException {
        String name = file.path().toString().toLowerCase(Locale.ROOT);
        boolean isText = name.endsWith(".csv") || name.endsWith(".txt");
        return isText && Files.isRegularFile(file.path()) ? of(file.path(), file.bytes()) : UNKNOWN;
    }

    private static long of(Path path, long bytes) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(path)) {
            sample = in.readNBytes(SAMPLE_BYTES);
        }
        long lines = 0;
        for (byte letter : sample) {
            if (letter == '\n') {
                lines++;
            }
        }
        return sample.length == 0 ? UNKNOWN : Math.max(UNKNOWN, lines * bytes / sample.length - 1);
    }
}
