package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;

/** A Parquet file of a landed delivery, asked about itself. */
public final class LandedFile {

    private LandedFile() {}

    /**
     * Rows in the file, as its own footer says.
     *
     * @throws IOException when it is no Parquet file, or no whole one
     */
    public static long rows(Path file) throws IOException {
        ParquetReadOptions options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            return reader.getRecordCount();
        } catch (RuntimeException e) {
            // Parquet throws what it likes for a file that is none.
            throw new IOException("no whole Parquet file", e);
        }
    }
}
