package nl.binnenzicht.ingest;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.binnenzicht.ingest.landing.FileResult;
import nl.binnenzicht.ingest.landing.LoadListener;
import nl.binnenzicht.ingest.landing.LoadReport;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;

/** What a person sees of a load: problems as they come, then a line per table and a last line. */
final class LoadScreen implements LoadListener {

    private final PrintWriter err;
    private final Map<String, Integer> files = new TreeMap<>();

    LoadScreen(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void problems(List<Problem> problems) {
        CommandLineApp.print(problems, err);
    }

    @Override
    public void file(FileResult result) {
        if (result.tabel() != null) {
            files.merge(result.bron() + "/" + result.tabel(), 1, Integer::sum);
        }
    }

    /** Tables with one file have had their line. */
    void finish(DataHome home, LoadReport report, Progress progress) {
        Landing landing = new Landing(home);
        files.forEach(
                (table, count) -> {
                    if (count > 1) {
                        progress.say("  " + line(table, count, landing));
                    }
                });
        progress.say(summary(report));
    }

    private static String line(String table, int count, Landing landing) {
        String[] names = table.split("/");
        return "%-38s %10s bestanden; %s"
                .formatted(
                        table,
                        Progress.count(count),
                        InForceText.of(landing.inForce(names[0], names[1])));
    }

    private static String summary(LoadReport report) {
        return "Klaar: %s bestanden geland (%s rijen, %s in quarantaine), %s al eerder geland, %s"
                        .formatted(
                                Progress.count(report.geland()),
                                Progress.count(report.rijen()),
                                Progress.count(report.quarantaine()),
                                Progress.count(report.alGeland()),
                                Progress.count(report.geweigerd()))
                + " geweigerd, %s met een vraag, %s overgeslagen."
                        .formatted(
                                Progress.count(report.vraag()), Progress.count(report.onbekend()));
    }
}
