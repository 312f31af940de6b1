package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Content;
import nl.binnenzicht.ingest.landing.ContentFormat;
import nl.binnenzicht.ingest.landing.Flaw;
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
public final class XlsxFormat implements ContentFormat {

    static final String EXPECTED =
            "een Excelbestand (.xlsx) zonder wachtwoord; sla het in Excel zo op, of als CSV";

    private static final Pattern KINDS = Pattern.compile(".*\\.(xlsx|xlsm|xlsb|xls|ods)");

    private final DialectSettings settings;

    XlsxFormat(DialectSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean reads(Contract contract, String fileName) {
        return KINDS.matcher(fileName.toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public SourceRows open(Contract contract, Content content)
            throws IOException, BrokenSourceException {
        if (content.bytes() == 0) {
            throw new BrokenSourceException(Flaw.EMPTY, 0, "een Excelbestand");
        }
        FileKind.ZIP.require(content.open(), EXPECTED);
        WorkbookFile file = WorkbookFile.of(content);
        try (SeekableByteChannel channel = file.channel()) {
            ZipEntries.requireShortList(channel);
        }
        WorkbookParts.check(file);
        SheetSearch.Sheet sheet = SheetSearch.in(contract, file);
        String form =
                "xlsx, werkblad %d van %d".formatted(sheet.number(), sheet.sheets())
                        + (sheet.row() == 1 ? "" : ", kop op regel " + sheet.row());
        return TableRows.open(
                contract,
                settings.of(contract),
                () -> new XlsxTable(contract, file, sheet),
                new TableRows.Shape(form, false, true));
    }
}
