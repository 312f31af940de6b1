package nl.binnenzicht.marts;

import java.nio.file.Path;
import nl.binnenzicht.marts.build.CsvBench;
import nl.binnenzicht.marts.build.SparkEngine;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The part of {@code binnenzicht bench ingest} that needs Spark; comes after the other part. */
@Command(name = "bench-csv", hidden = true, mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable {

    @Option(names = "--rows", defaultValue = "2000000")
    private long rows;

    @Option(names = "--rounds", defaultValue = "3")
    private int rounds;

    @Option(names = "--data", defaultValue = "bench")
    private Path data;

    @Override
    public void run() {
        Path work = data.resolve("bench-ingest");
        System.setProperty("binnenzicht.log", work.resolve("spark.log").toString());
        try (SparkEngine spark = SparkEngine.on("local[*]")) {
            new CsvBench(spark, Progress.onStandardOut()).run(work, rows, rounds);
        }
        Folders.delete(work);
    }
}
