package nl.binnenzicht.dashboard.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Published;

/** The kinds of file a table can be taken away as. */
public enum Format {
    CSV("text/csv; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PARQUET("application/vnd.apache.parquet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** End of the file name, without dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /** The whole file; tables of a page are small. */
    public byte[] write(Published table, About about) {
        return switch (this) {
            case CSV -> CsvFile.write(table);
            case XLSX -> XlsxFile.write(table, about);
            case PARQUET -> ParquetFile.write(table);
        };
    }
}
