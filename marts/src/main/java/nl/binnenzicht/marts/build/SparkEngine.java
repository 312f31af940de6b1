package nl.binnenzicht.marts.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.store.Folders;
import org.apache.spark.sql.SparkSession;
import org.slf4j.LoggerFactory;

/**
 * One Spark for this process, set for small work on one machine: no web page, few shuffle
 * partitions, nothing on the network. Starts in the background at the first {@link #start}.
 */
public final class SparkEngine implements AutoCloseable {

    private static final int MOST_PARTITIONS = 8;

    private final String master;
    private CompletableFuture<SparkSession> starting;
    private Path scratch;

    private SparkEngine(String master) {
        this.master = master;
    }

    /**
     * @param master as Spark writes it: {@code local[*]}, {@code spark://host:7077}
     */
    public static SparkEngine on(String master) {
        return new SparkEngine(master);
    }

    String master() {
        return master;
    }

    /** Begins to start Spark, if it has not begun. */
    synchronized void start() {
        if (starting == null) {
            scratch = temporary();
            starting = CompletableFuture.supplyAsync(this::open);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("binnenzicht-spark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A session with its own views. Problems: BZ-038 when Spark does not start. */
    synchronized SparkSession session() {
        try {
            return starting.join().newSession();
        } catch (CompletionException e) {
            LoggerFactory.getLogger(SparkEngine.class).error("Spark does not start", e);
            throw new DataException(BuildProblems.noSpark(e.getCause().getClass().getSimpleName()));
        }
    }

    private SparkSession open() {
        SparkSession.Builder builder =
                SparkSession.builder()
                        .appName("binnenzicht")
                        .master(master)
                        .config("spark.ui.enabled", "false")
                        .config("spark.ui.showConsoleProgress", "false")
                        .config("spark.local.dir", scratch.toString())
                        .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString())
                        .config("spark.sql.session.timeZone", "UTC")
                        .config("spark.sql.ansi.enabled", "true")
                        .config("spark.sql.datetime.java8API.enabled", "true")
                        // Joins of small tables without a sort: everything fits in memory.
                        .config("spark.sql.autoBroadcastJoinThreshold", "32m")
                        // Every sort and aggregate takes at least a page; the default is 32 MB.
                        .config("spark.buffer.pageSize", "1m")
                        // Nobody looks at the web page, so nothing is kept for it.
                        .config("spark.sql.ui.explainMode", "simple")
                        .config("spark.sql.maxPlanStringLength", "1000")
                        .config("spark.sql.ui.retainedExecutions", "1")
                        .config("spark.ui.retainedJobs", "1")
                        .config("spark.ui.retainedStages", "1")
                        .config("spark.ui.retainedTasks", "1")
                        .config("spark.sql.parquet.compression.codec", "zstd")
                        .config("spark.hadoop.fs.file.impl", LocalDisk.class.getName())
                        .config(
                                "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs",
                                "false");
        if (master.startsWith("local")) {
            int partitions = Math.min(MOST_PARTITIONS, Runtime.getRuntime().availableProcessors());
            builder.config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    // Planning again after every stage costs more than such tables win by it.
                    .config("spark.sql.adaptive.enabled", "false")
                    .config("spark.sql.shuffle.partitions", Integer.toString(partitions));
        }
        return builder.getOrCreate();
    }

    @Override
    public synchronized void close() {
        if (starting != null) {
            starting.handle((session, failure) -> stopped(session)).join();
            Folders.delete(scratch);
        }
    }

    private static boolean stopped(SparkSession session) {
        if (session != null) {
            session.stop();
        }
        return true;
    }
}
