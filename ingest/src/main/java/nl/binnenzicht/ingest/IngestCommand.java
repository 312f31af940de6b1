package nl.binnenzicht.ingest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.bus.BusFormat;
import nl.binnenzicht.ingest.landing.CsvFormat;
import nl.binnenzicht.ingest.landing.LoadReport;
import nl.binnenzicht.ingest.landing.Loader;
import nl.binnenzicht.ingest.person.PersonWork;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code binnenzicht ingest}: loads an inbox; exit code 1 when a file was refused. */
@Command(
        name = "ingest",
        description = "Leest de bestanden in de inbox, controleert ze en zet ze in landing.",
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    @Option(names = "--inbox", required = true, description = "map met per bron een map")
    private Path inbox;

    @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
    private Path data;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = Progress.onStandardOut();
        PersonWork.finish(new DataHome(data), progress);
        Loader loader =
                new Loader(
                        new DataHome(data),
                        ContractCatalog.all(),
                        List.of(new CsvFormat(), new BusFormat()),
                        progress,
                        problems -> CommandLineApp.print(problems, err));
        LoadReport report = loader.load(inbox);
        progress.say(summary(report));
        return report.geweigerd() > 0 ? CommandLineApp.FAILED : 0;
    }

    private static String summary(LoadReport report) {
        return "Klaar: %s bestanden geland (%s rijen, %s in quarantaine), %s al eerder geland, %s"
                        .formatted(
                                Progress.count(report.geland()),
                                Progress.count(report.rijen()),
                                Progress.count(report.quarantaine()),
                                Progress.count(report.alGeland()),
                                Progress.count(report.geweigerd()))
                + " geweigerd, %s overgeslagen.".formatted(Progress.count(report.onbekend()));
    }
}
