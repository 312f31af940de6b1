package nl.binnenzicht.ingest;

import java.io.PrintWriter;
import java.util.List;
import nl.binnenzicht.ingest.landing.FileResult;
import nl.binnenzicht.ingest.landing.LoadListener;
import nl.binnenzicht.ingest.landing.LoadReport;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.Json;

/** What a machine reads of a load: a JSON line per file, and a last line with the numbers. */
final class LoadLines implements LoadListener {

    private final PrintWriter out;
    private final PrintWriter err;

    LoadLines(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    private record FileLine(FileResult bestand) {}

    private record LastLine(LoadReport samenvatting) {}

    @Override
    public void problems(List<Problem> problems) {
        CommandLineApp.print(problems, err);
    }

    @Override
    public void file(FileResult result) {
        out.println(Json.line(new FileLine(result)));
        out.flush();
    }

    void finish(LoadReport report) {
        out.println(Json.line(new LastLine(report)));
        out.flush();
    }
}
