package nl.binnenzicht.ingest.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Content;
import nl.binnenzicht.ingest.landing.ContentFormat;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceFile;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Separated text with a header row: {@code ;}, {@code ,}, tab or {@code |} between fields, quotes
 * where needed, any line ends, UTF-8 with or without byte order mark, Windows-1252 or ISO-8859-15.
 *
 * <p>Problems: BZ-011 empty, BZ-012 encoding, BZ-016 cut off, BZ-017 unreadable, BZ-063 another
 * kind of file, BZ-064 can be read in two ways.
 */
public final class CsvFormat implements ContentFormat {

    private static final int BOM_BYTES = 3;
    private static final int HEAD = 1 << 18;

    private final DialectSettings settings;

    /** Finds out how each file is written. */
    public CsvFormat() {
        this(DialectSettings.none());
    }

    CsvFormat(DialectSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean reads(Contract contract, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv");
    }

    @Override
    public SourceRows open(Contract contract, Content content)
            throws IOException, BrokenSourceException {
        SourceFile.Text text = content.text();
        if (text.isBlank()) {
            throw new BrokenSourceException(Flaw.EMPTY, 0, "een kopregel met kolomnamen");
        }
        FileKind.TEXT.require(content.open(), "een tekstbestand met kolommen");
        FixedDialect fixed = settings.of(contract);
        Charset charset = charset(text, fixed);
        HeaderSearch.Header header;
        try (Reader reader = reader(content, charset)) {
            header = new HeaderSearch(contract, fixed.separator()).in(head(reader));
        }
        String form =
                DialectSettings.name(header.separator())
                        + ", "
                        + charset.name().toLowerCase(Locale.ROOT)
                        + (text.hasBom() ? " met BOM" : "")
                        + (header.line() == 1 ? "" : ", kop op regel " + header.line());
        return TableRows.open(
                contract,
                fixed,
                () -> table(content, charset, header),
                new TableRows.Shape(form, text.isAscii(), text.endsWithLineEnd()));
    }

    private static Charset charset(SourceFile.Text text, FixedDialect fixed)
            throws BrokenSourceException {
        Charset found =
                text.charset()
                        .orElseThrow(
                                () ->
                                        new BrokenSourceException(
                                                Flaw.ENCODING, 0, "UTF-8 of Windows-1252"));
        Charset charset = fixed.charset().orElse(found);
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        boolean isPossible = isUtf8 ? text.isUtf8() : text.isWindows1252() && !text.hasBom();
        if (!isPossible) {
            throw new BrokenSourceException(
                    Flaw.ENCODING, 0, "wat in dialect.tekencodering is ingesteld");
        }
        return charset;
    }

    private static CsvTable table(Content content, Charset charset, HeaderSearch.Header header)
            throws IOException {
        Reader reader = reader(content, charset);
        reader.skip(header.offset());
        return new CsvTable(reader, header);
    }

    private static Reader reader(Content content, Charset charset) throws IOException {
        InputStream in = content.open();
        if (content.text().hasBom()) {
            in.skipNBytes(BOM_BYTES);
        }
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    private static String head(Reader reader) throws IOException {
        char[] head = new char[HEAD];
        int length = 0;
        int read = reader.read(head, 0, HEAD);
        while (read > 0) {
            length += read;
            read = reader.read(head, length, HEAD - length);
        }
        return new String(head, 0, length);
    }
}
