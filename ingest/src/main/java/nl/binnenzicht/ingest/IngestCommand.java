package nl.binnenzicht.ingest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.bus.BusFormat;
import nl.binnenzicht.ingest.format.FileFormats;
import nl.binnenzicht.ingest.landing.Acceptance;
import nl.binnenzicht.ingest.landing.LoadListener;
import nl.binnenzicht.ingest.landing.LoadReport;
import nl.binnenzicht.ingest.landing.Loader;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import nl.binnenzicht.warehouse.cli.LogFile;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
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

    @Option(names = "--inbox", required = true, description = "map met per bron een map")
    private Path inbox;

    @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
    private Path data;

    @Option(
            names = "--accept",
            paramLabel = "<bron>/<tabel>",
            description = "laat een levering met een vraag toch landen; met --reason")
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
            report = load(home, Progress.silent(), lines, acceptance);
            lines.finish(report);
        } else {
            Progress progress = Progress.onStandardOut();
            LoadScreen screen = new LoadScreen(err);
            report = load(home, progress, screen, acceptance);
            screen.finish(home, report, progress);
        }
        return report.geweigerd() + report.vraag() > 0 ? CommandLineApp.FAILED : 0;
    }

    private LoadReport load(
            DataHome home, Progress progress, LoadListener listener, Acceptance acceptance) {
        List<SourceFormat> formats = new ArrayList<>(FileFormats.of(home, ContractCatalog.all()));
        formats.add(new BusFormat());
        return new Loader(home, ContractCatalog.all(), formats, progress, listener, acceptance)
                .load(inbox);
    }
}
