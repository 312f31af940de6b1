package nl.binnenzicht.ingest;

import java.nio.file.Path;
import nl.binnenzicht.ingest.bench.IngestBench;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code binnenzicht bench ingest}: how fast a file lands. Problems: BZ-109. */
@Command(
        name = "bench-ingest",
        hidden = true,
        description = "Meet hoe snel een bestand landt.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable {

    /** Two rows per person and domain, and so many invented numbers exist. */
    private static final long MOST_ROWS = 20_000_000;

    @Option(names = "--rows", defaultValue = "2000000", description = "rijen in het bestand")
    private long rows;

    @Option(names = "--rounds", defaultValue = "3", description = "hoe vaak achter elkaar")
    private int rounds;

    @Option(names = "--data", defaultValue = "bench", description = "map voor de meting")
    private Path data;

    @Override
    public void run() {
        if (rows < 1 || rows > MOST_ROWS || rounds < 1) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-109",
                            "bench ingest",
                            "dit aantal kan niet",
                            "1 tot en met " + Progress.count(MOST_ROWS) + " rijen, 1 ronde of meer",
                            "Er is niets gemeten; kies een ander aantal."));
        }
        new IngestBench(data.resolve("bench-ingest"), rows, Progress.onStandardOut()).run(rounds);
    }
}
