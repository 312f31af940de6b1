package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceFile;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Separated text packed with gzip, unpacked in passing.
 *
 * <p>Problems: those of {@link CsvFormat}, and BZ-065 for a file that is broken or far larger than
 * it looks.
 */
public final class GzFormat implements SourceFormat {

    private static final int BUFFER = 1 << 16;

    private final CsvFormat csv;

    GzFormat(CsvFormat csv) {
        this.csv = csv;
    }

    @Override
    public boolean reads(Contract contract, String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    @Override
    public SourceRows open(Contract contract, SourceFile file)
            throws IOException, BrokenSourceException {
        if (file.bytes() == 0) {
            throw new BrokenSourceException(Flaw.EMPTY, 0, "een gz-bestand");
        }
        FileKind.GZIP.require(Files.newInputStream(file.path()), "een gz-bestand");
        return csv.open(contract, Packed.content(() -> unpacked(file)));
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
