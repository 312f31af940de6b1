package nl.binnenzicht.marts.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.binnenzicht.warehouse.cli.Measured;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.Folders;
import org.apache.spark.sql.SparkSession;

/**
 * Spark's own CSV reader to Parquet, on the file of {@code bench ingest}: types and nothing else,
 * to compare with.
 */
public final class CsvBench {

    private static final String SCHEMA =
            "metingnummer string, bsn string, meetdatum date, zrm_domein_code string, score bigint";

    private final SparkEngine spark;
    private final Progress progress;

    public CsvBench(SparkEngine spark, Progress progress) {
        this.spark = spark;
        this.progress = progress;
    }

    /**
     * @param folder of the benchmark, in which {@code bench ingest} put its file
     * @param rows in that file
     * @param rounds how often: the first is cold, the last is warm; starting Spark is not counted
     */
    public void run(Path folder, long rows, int rounds) {
        Path extract = folder.resolve("inbox").resolve("zrm").resolve("proef_202512.csv");
        Path target = folder.resolve("spark");
        spark.start();
        SparkSession session = spark.session();
        for (int round = 1; round <= rounds; round++) {
            Measured measured =
                    Measured.of(
                            "Spark, ronde " + round + ", geen regels",
                            rows,
                            size(extract),
                            () ->
                                    session.read()
                                            .schema(SCHEMA)
                                            .option("header", true)
                                            .option("sep", ";")
                                            .option("dateFormat", "dd-MM-yyyy")
                                            .option("mode", "FAILFAST")
                                            .csv(extract.toString())
                                            .write()
                                            .mode("overwrite")
                                            .parquet(target.toString()));
            progress.say(measured.line());
        }
        long written = session.read().parquet(target.toString()).count();
        if (written != rows) {
            throw new IllegalStateException("Spark wrote " + written + " of " + rows + " rows");
        }
        Folders.delete(target);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
