package nl.binnenzicht.marts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.binnenzicht.marts.build.AsKnown;
import nl.binnenzicht.marts.build.BuildPlan;
import nl.binnenzicht.marts.build.SnapshotBuild;
import nl.binnenzicht.marts.build.SparkEngine;
import nl.binnenzicht.warehouse.cli.LogFile;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code build --data DATA [--master URL] [--bekend-op DAY]}: builds and publishes one snapshot; of
 * a day in the past beside the one that serves.
 */
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

    @Option(
            names = "--bekend-op",
            paramLabel = "jjjj-mm-dd",
            description =
                    "alleen met wat aan het eind van deze dag geland was en toen meetelde; wat"
                            + " getoond wordt verandert niet")
    private LocalDate day;

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        if (day != null && day.isAfter(LocalDate.now())) {
            throw new ParameterException(
                    spec.commandLine(), "--bekend-op: deze dag moet nog komen; kies een eerdere");
        }
        DataHome home = new DataHome(data);
        LogFile.of(home, "build");
        try (SparkEngine spark = SparkEngine.on(master)) {
            new SnapshotBuild(home, spark, Clock.systemUTC(), Progress.onStandardOut())
                    .run(BuildPlan.standard(), day == null ? AsKnown.now() : AsKnown.on(day));
        }
    }
}
