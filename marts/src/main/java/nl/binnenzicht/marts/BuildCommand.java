package nl.binnenzicht.marts;

import java.nio.file.Path;
import java.time.Clock;
import nl.binnenzicht.marts.build.BuildPlan;
import nl.binnenzicht.marts.build.SnapshotBuild;
import nl.binnenzicht.marts.build.SparkEngine;
import nl.binnenzicht.warehouse.cli.LogFile;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code build --data DATA [--master URL]}: builds and publishes one snapshot. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description =
                "Bouwt een nieuwe snapshot uit wat geland is en publiceert die als alles klopt.")
final class BuildCommand implements Runnable {

    @Option(
            names = "--data",
            paramLabel = "MAP",
            defaultValue = "./data",
            description = "map met alle gegevens (standaard ${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "local[*]",
            description = "Spark-master (standaard ${DEFAULT-VALUE})")
    private String master;

    @Override
    public void run() {
        DataHome home = new DataHome(data);
        LogFile.of(home, "build");
        try (SparkEngine spark = SparkEngine.on(master)) {
            new SnapshotBuild(home, spark, Clock.systemUTC(), Progress.onStandardOut())
                    .run(BuildPlan.standard());
        }
    }
}
