package nl.binnenzicht.ingest.format;

import java.util.List;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;

/** The kinds of file that any source may deliver. */
public final class FileFormats {

    private FileFormats() {}

    /**
     * Every kind, with the dialects that are fixed in the settings of the sources.
     *
     * <p>Problems: BZ-058 and BZ-059 for settings that are wrong; nothing has been read then.
     */
    public static List<SourceFormat> of(DataHome home, List<Contract> contracts) {
        DialectSettings settings = DialectSettings.read(home, contracts);
        CsvFormat csv = new CsvFormat(settings);
        return List.of(csv, new XlsxFormat(settings), new GzFormat(csv), new ZipFormat(csv));
    }
}
