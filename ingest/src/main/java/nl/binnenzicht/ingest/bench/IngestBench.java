package nl.binnenzicht.ingest.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.binnenzicht.ingest.format.FileFormats;
import nl.binnenzicht.ingest.landing.LoadReport;
import nl.binnenzicht.ingest.landing.Loader;
import nl.binnenzicht.warehouse.cli.Measured;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;

/**
 * Measures the whole way of one file: hash, parse, judge, pseudonymise, find double keys, write
 * Parquet, bring to disk, rename. Beside it DuckDB, which only reads types and writes them.
 */
public final class IngestBench {

    private final Path folder;
    private final long rows;
    private final Progress progress;

    public IngestBench(Path folder, long rows, Progress progress) {
        this.folder = folder;
        this.rows = rows;
        this.progress = progress;
    }

    /**
     * Runs and says each result as it comes.
     *
     * @param rounds how often we load in this process: the first is cold, the last is warm
     */
    public void run(int rounds) {
        Path extract = folder.resolve("inbox").resolve("zrm").resolve("proef_202512.csv");
        ScoreExtract.write(extract, rows);
        progress.say(Progress.count(rows) + " rijen in " + extract);
        progress.say(Measured.HEADING);
        for (int round = 1; round <= rounds; round++) {
            say(
                    "Binnenzicht, ronde " + round,
                    extract,
                    () -> load(folder.resolve("landing-proef")));
        }
        for (int threads = 1; threads <= 2; threads++) {
            int number = threads;
            say("DuckDB, " + threads + " draad, geen regels", extract, () -> copy(extract, number));
        }
    }

    private void say(String what, Path extract, Runnable work) {
        progress.say(Measured.of(what, rows, size(extract), work).line());
    }

    private void load(Path home) {
        Folders.delete(home);
        LoadReport report =
                new Loader(
                                new DataHome(home),
                                List.of(ScoreExtract.CONTRACT),
                                FileFormats.of(
                                        new DataHome(home),
                                        List.of(ScoreExtract.CONTRACT),
                                        List.of()),
                                Progress.to(
                                        new PrintStream(
                                                OutputStream.nullOutputStream(),
                                                false,
                                                StandardCharsets.UTF_8)),
                                problems -> {})
                        .load(folder.resolve("inbox"));
        if (report.rijen() != rows) {
            throw new IllegalStateException("landed " + report.rijen() + " of " + rows + " rows");
        }
        Folders.delete(home);
    }

    private void copy(Path extract, int threads) {
        Path target = folder.resolve("duckdb.parquet");
        try (DuckDb db = DuckDb.inMemory()) {
            db.execute("set threads = " + threads);
            db.execute(
                    """
                    copy (
                        select * from read_csv('%s', delim = ';', header = true,
                            dateformat = '%%d-%%m-%%Y',
                            columns = {'metingnummer': 'varchar', 'bsn': 'varchar',
                                'meetdatum': 'date', 'zrm_domein_code': 'varchar',
                                'score': 'bigint'})
                    ) to '%s' (format parquet, compression zstd)
                    """
                            .formatted(quoted(extract), quoted(target)));
        }
        Folders.delete(target);
    }

    private static String quoted(Path path) {
        return path.toAbsolutePath().toString().replace("'", "''");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
