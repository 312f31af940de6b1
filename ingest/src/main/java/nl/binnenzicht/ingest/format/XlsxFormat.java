package nl.binnenzicht.ingest.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceFile;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * A workbook of Excel 2007 or later, one row at a time: the one sheet that has the columns of the
 * contract.
 *
 * <p>Problems: BZ-011 empty, BZ-017 unreadable, BZ-063 another kind of file (an old or protected
 * workbook too), BZ-064 two sheets with the same table, BZ-065 a workbook that is broken or made to
 * do harm.
 */
public final class XlsxFormat implements SourceFormat {

    private static final long MOST_BYTES = 8L << 30;

    /** Texts of the whole workbook, which stay in memory while it is read. */
    private static final long MOST_SHARED_TEXT = 64L << 20;

    private final DialectSettings settings;

    XlsxFormat(DialectSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean reads(Contract contract, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls");
    }

    @Override
    public SourceRows open(Contract contract, SourceFile file)
            throws IOException, BrokenSourceException {
        if (file.bytes() == 0) {
            throw new BrokenSourceException(Flaw.EMPTY, 0, "een Excelbestand");
        }
        FileKind.ZIP.require(
                Files.newInputStream(file.path()), "een Excelbestand (.xlsx) zonder wachtwoord");
        checkSizes(file.path(), file.bytes());
        SheetSearch.Sheet sheet = SheetSearch.in(contract, file.path());
        String form =
                "xlsx, werkblad %d van %d".formatted(sheet.number(), sheet.sheets())
                        + (sheet.row() == 1 ? "" : ", kop op regel " + sheet.row());
        return TableRows.open(
                contract,
                settings.of(contract),
                () -> new XlsxTable(contract, file.path(), sheet),
                new TableRows.Shape(form, false, true));
    }

    /** Unpacks everything once to nowhere: sizes that a zip states are not to be trusted. */
    private static void checkSizes(Path file, long packed)
            throws IOException, BrokenSourceException {
        long left = MOST_BYTES;
        try (ZipFile zip = ZipEntries.open(file)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                boolean isText =
                        entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
                long most = Math.min(left, isText ? MOST_SHARED_TEXT : MOST_BYTES);
                try (InputStream in = sized(zip, entry, packed, most)) {
                    left -= in.transferTo(OutputStream.nullOutputStream());
                }
            }
        } catch (ZipException | LimitedStream.BombException e) {
            throw Packed.broken(e);
        } catch (EOFException | IllegalArgumentException e) {
            throw Packed.broken(new ZipException());
        }
    }

    private static InputStream sized(ZipFile zip, ZipEntry entry, long packed, long most)
            throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException("no such entry");
        }
        return new LimitedStream(new SummedStream(in, entry.getCrc()), packed, most);
    }
}
