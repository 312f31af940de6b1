package nl.binnenzicht.ingest.format;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.ingest.landing.ContentFormat;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;

/** The kinds of file that may be delivered. */
public final class FileFormats {

    private FileFormats() {}

    /**
     * Every kind, packed or not, with the dialects that are fixed in the settings of the sources.
     *
     * <p>Problems: BZ-058 and BZ-059 for settings that are wrong; nothing has been read then.
     *
     * @param own kinds of certain tables only; they go before those of any table
     */
    public static List<SourceFormat> of(
            DataHome home, List<Contract> contracts, List<ContentFormat> own) {
        DialectSettings settings = DialectSettings.read(home, contracts);
        List<ContentFormat> plain = new ArrayList<>(own);
        plain.add(new CsvFormat(settings));
        plain.add(new XlsxFormat(settings));
        List<SourceFormat> all = new ArrayList<>(plain);
        all.add(new GzFormat(plain));
        all.add(new ZipFormat(plain));
        return List.copyOf(all);
    }
}
