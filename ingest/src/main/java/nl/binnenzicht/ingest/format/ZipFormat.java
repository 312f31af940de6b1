package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.ContentFormat;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceFile;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Files in a zip, unpacked in passing: one file for one table, or several that are each named after
 * their table.
 *
 * <p>Problems: those of the kind inside, and BZ-065 for a zip that is broken, protected, holds
 * something else, or is made to do harm.
 */
public final class ZipFormat implements SourceFormat {

    private static final String EXPECTED =
            "een bestand dat ook los gelezen kan worden, of meer die elk naar hun eigen tabel"
                    + " heten";

    private final List<ContentFormat> formats;
    private final Optional<String> entry;

    ZipFormat(List<ContentFormat> formats) {
        this(formats, Optional.empty());
    }

    private ZipFormat(List<ContentFormat> formats, Optional<String> entry) {
        this.formats = formats;
        this.entry = entry;
    }

    @Override
    public boolean reads(Contract contract, String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    @Override
    public List<String> inside(Path file) throws IOException {
        try {
            return ZipEntries.data(file);
        } catch (BrokenSourceException e) {
            return List.of(); // opening it reports this
        }
    }

    @Override
    public SourceFormat only(String inside) {
        return new ZipFormat(formats, Optional.of(inside));
    }

    @Override
    public SourceRows open(Contract contract, SourceFile file)
            throws IOException, BrokenSourceException {
        if (file.bytes() == 0) {
            throw new BrokenSourceException(Flaw.EMPTY, 0, "een zip-bestand");
        }
        List<String> names = ZipEntries.data(file.path());
        String name = entry.orElseGet(() -> names.size() == 1 ? names.get(0) : "");
        return Packed.open(
                formats,
                contract,
                List.of(ZipEntries.baseName(name), file.path().getFileName().toString()),
                EXPECTED,
                () -> unpacked(file, name));
    }

    private static InputStream unpacked(SourceFile file, String name) throws IOException {
        ZipFile zip = new ZipFile(file.path().toFile());
        ZipEntry entry = zip.getEntry(name);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            zip.close();
            throw new ZipException("no such entry");
        }
        return new LimitedStream(
                new SummedStream(in, entry.getCrc()) {
                    @Override
                    public void close() throws IOException {
                        zip.close();
                    }
                },
                file.bytes(),
                Packed.MOST_BYTES);
    }
}
