package nl.binnenzicht.ingest;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.verify.DataCheck;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import nl.binnenzicht.warehouse.cli.LogFile;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code binnenzicht verify-data}: exit code 1 while something is not as it should be. */
@Command(
        name = "verify-data",
        description = "Kijkt na of elke levering en elke snapshot nog is wat hij was.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
    private Path data;

    @Option(names = "--herstel", description = "herstelt wat zonder verlies te herstellen is")
    private boolean repairs;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        LogFile.of(new DataHome(data), "verify-data");
        DataCheck.Report report = new DataCheck(new DataHome(data)).run(repairs);
        Progress progress = Progress.onStandardOut();
        report.hersteld().forEach(line -> progress.say("Hersteld: " + line + "."));
        CommandLineApp.print(report.open(), spec.commandLine().getErr());
        progress.say(
                "Nagekeken: %d leveringen, %d snapshots en de kluis; %s."
                        .formatted(
                                report.leveringen(),
                                report.snapshots(),
                                report.open().isEmpty()
                                        ? "alles klopt"
                                        : report.open().size() + " meldingen"));
        if (report.audit().regels() > 0) {
            progress.say(
                    "Auditlogboek: %d regels, de laatste met hash %s."
                            .formatted(report.audit().regels(), report.audit().laatste()));
        }
        return report.open().isEmpty() ? 0 : CommandLineApp.FAILED;
    }
}
