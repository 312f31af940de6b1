package nl.binnenzicht.ingest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.bus.BusFormat;
import nl.binnenzicht.ingest.format.FileFormats;
import nl.binnenzicht.ingest.jdbc.JdbcSource;
import nl.binnenzicht.ingest.landing.Acceptance;
import nl.binnenzicht.ingest.landing.LoadListener;
import nl.binnenzicht.ingest.landing.LoadReport;
import nl.binnenzicht.ingest.landing.Loader;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.ingest.layout.LayoutFormat;
import nl.binnenzicht.ingest.layout.Layouts;
import nl.binnenzicht.ingest.person.PersonWork;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.ingest.statline.StatlineSource;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import nl.binnenzicht.warehouse.cli.LogFile;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code binnenzicht ingest}: loads an inbox; exit code 1 when a file was refused or kept back with
 * a question.
 */
@Command(
        name = "ingest",
        description = "Leest de bestanden in de inbox, controleert ze en zet ze in landing.",
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    /** Where the data comes from; both may be given. */
    static final class Origin {

        @Option(names = "--inbox", description = "map met per bron een map")
        private Path inbox;

        @Option(
                names = "--bron",
                description = "bron waarvan de database of StatLine wordt gelezen")
        private List<String> bronnen = List.of();
    }

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Origin from;

    @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
    private Path data;

    @Option(
            names = "--accept",
            paramLabel = "<bron>/<bestand>",
            description =
                    "laat dit bestand met een vraag toch landen, met --reason; ook"
                            + " <bron>/<tabel>/<jjjj-mm>, of <bron>/<tabel> als er een bestand van is")
    private List<String> accept = List.of();

    @Option(names = "--reason", defaultValue = "", description = "waarom zij klopt")
    private String reason;

    @Option(names = "--json", description = "een regel JSON per bestand, en een met de tellingen")
    private boolean isJson;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Acceptance acceptance = AcceptOptions.read(accept, reason);
        DataHome home = new DataHome(data);
        LogFile.of(home, "ingest");
        PrintWriter err = spec.commandLine().getErr();
        LoadReport report;
        if (isJson) {
            LoadLines lines = new LoadLines(spec.commandLine().getOut(), err);
            PersonWork.finish(home, Progress.silent());
            report = load(home, Progress.silent(), lines, acceptance);
            lines.finish(report);
        } else {
            Progress progress = Progress.onStandardOut();
            LoadScreen screen = new LoadScreen(err);
            PersonWork.finish(home, progress);
            report = load(home, progress, screen, acceptance);
            screen.finish(home, report, progress);
        }
        return report.geweigerd() + report.vraag() > 0 ? CommandLineApp.FAILED : 0;
    }

    private LoadReport load(
            DataHome home, Progress progress, LoadListener listener, Acceptance acceptance) {
        Layouts layouts = Layouts.of(home, ContractCatalog.all());
        List<SourceFormat> formats =
                FileFormats.of(
                        home,
                        ContractCatalog.all(),
                        List.of(new LayoutFormat(layouts), new BusFormat(layouts)));
        Loader loader =
                new Loader(home, ContractCatalog.all(), formats, progress, listener, acceptance);
        LoadReport report = from.inbox == null ? LoadReport.EMPTY : loader.load(from.inbox);
        for (String bron : from.bronnen) {
            report = report.plus(loadSource(home, loader, bron));
        }
        return report;
    }

    /** A source that is asked: its database, or CBS where it has questions for that. */
    private static LoadReport loadSource(DataHome home, Loader loader, String bron) {
        if (StatlineSource.isConfigured(home, bron, ContractCatalog.all())) {
            StatlineSource source = StatlineSource.open(home, bron, ContractCatalog.all());
            return loader.load(source.tables(), source.format(), "statline");
        }
        try (JdbcSource source =
                JdbcSource.open(home, bron, ContractCatalog.all(), System.getenv())) {
            return loader.load(source.tables(), source.format(), "jdbc");
        }
    }
}
