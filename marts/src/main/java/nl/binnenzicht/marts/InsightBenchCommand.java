package nl.binnenzicht.marts;

import java.nio.file.Path;
import nl.binnenzicht.marts.build.InsightBench;
import nl.binnenzicht.marts.build.SparkEngine;
import nl.binnenzicht.warehouse.cli.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The last part of {@code binnenzicht bench insight}: the towns are invented and landed by then.
 */
@Command(name = "bench-insight", hidden = true, mixinStandardHelpOptions = true)
final class InsightBenchCommand implements Runnable {

    @Option(names = "--data", defaultValue = "bench")
    private Path data;

    @Override
    public void run() {
        Path work = data.resolve("bench-insight");
        System.setProperty("binnenzicht.log", work.resolve("spark.log").toString());
        Progress progress = Progress.onStandardOut();
        try (SparkEngine spark = SparkEngine.on("local[*]")) {
            new InsightBench(spark, progress).run(work).lines().forEach(progress::say);
        }
    }
}
