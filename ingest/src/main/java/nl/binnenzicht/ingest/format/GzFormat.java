package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.ContentFormat;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceFile;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * A file packed with gzip, unpacked in passing. Its name without {@code .gz} says which kind it is;
 * {@code score_202501.gz} is separated text.
 *
 * <p>Problems: those of the kind inside, and BZ-065 for a file that is broken or far larger than it
 * looks.
 */
public final class GzFormat implements SourceFormat {

    private static final int BUFFER = 1 << 16;

    private static final String KIND = ".gz";
    private static final Pattern NO_KIND = Pattern.compile("[^.]*");

    private final List<ContentFormat> formats;

    GzFormat(List<ContentFormat> formats) {
        this.formats = formats;
    }

    @Override
    public boolean reads(Contract contract, String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(KIND);
    }

    @Override
    public SourceRows open(Contract contract, SourceFile file)
            throws IOException, BrokenSourceException {
        if (file.bytes() == 0) {
            throw new BrokenSourceException(Flaw.EMPTY, 0, "een gz-bestand");
        }
        FileKind.GZIP.require(Files.newInputStream(file.path()), "een gz-bestand");
        String name = file.path().getFileName().toString();
        String inside = name.substring(0, name.length() - KIND.length());
        if (NO_KIND.matcher(inside).matches()) {
            inside += ".csv";
        }
        return Packed.open(
                formats,
                contract,
                List.of(inside, name),
                "de soort van het bestand in de naam, zoals .csv.gz",
                () -> unpacked(file));
    }

    private static InputStream unpacked(SourceFile file) throws IOException {
        InputStream in = Files.newInputStream(file.path());
        try {
            return new LimitedStream(
                    new GZIPInputStream(in, BUFFER), file.bytes(), Packed.MOST_BYTES);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
