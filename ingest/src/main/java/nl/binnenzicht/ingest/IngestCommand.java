package nl.binnenzicht.ingest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.bus.BusFormat;
import nl.binnenzicht.ingest.jdbc.JdbcSource;
import nl.binnenzicht.ingest.landing.CsvFormat;
import nl.binnenzicht.ingest.landing.LoadReport;
import nl.binnenzicht.ingest.landing.Loader;
import nl.binnenzicht.ingest.layout.LayoutFormat;
import nl.binnenzicht.ingest.layout.Layouts;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import picocli.CommandLine.ArgGroup;
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

    /** Where the data comes from; both may be given. */
    static final class Origin {

        @Option(names = "--inbox", description = "map met per bron een map")
        private Path inbox;

        @Option(names = "--bron", description = "bron waarvan de database wordt gelezen")
        private List<String> bronnen = List.of();
    }

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Origin from;

    @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
    private Path data;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = Progress.onStandardOut();
        DataHome home = new DataHome(data);
        Layouts layouts = Layouts.of(home, ContractCatalog.all());
        Loader loader =
                new Loader(
                        home,
                        ContractCatalog.all(),
                        List.of(new LayoutFormat(layouts), new CsvFormat(), new BusFormat(layouts)),
                        progress,
                        problems -> CommandLineApp.print(problems, err));
        LoadReport report = from.inbox == null ? LoadReport.EMPTY : loader.load(from.inbox);
        for (String bron : from.bronnen) {
            report = report.plus(loadDatabase(loader, bron));
        }
        progress.say(summary(report));
        return report.geweigerd() > 0 ? CommandLineApp.FAILED : 0;
    }

    private LoadReport loadDatabase(Loader loader, String bron) {
        try (JdbcSource source =
                JdbcSource.open(new DataHome(data), bron, ContractCatalog.all(), System.getenv())) {
            return loader.load(source.tables(), source.format(), "jdbc");
        }
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
