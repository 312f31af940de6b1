package nl.binnenzicht.dashboard.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.PublishedSnapshots;
import nl.binnenzicht.dashboard.disclosure.SmallCells;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.marts.metric.MetricColumns;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.SnapshotStore;

/** The running server: wires engine, pages and web, and follows new snapshots by itself. */
public final class Server implements AutoCloseable {

    private final PublishedSnapshots snapshots;
    private final Measurements measurements;
    private final Javalin javalin;

    private Server(ServerConfig config) {
        SnapshotStore store = new SnapshotStore(config.home());
        MetricCatalog catalog = MetricCatalog.load();
        MetricColumns columns = MetricColumns.load();
        this.snapshots = PublishedSnapshots.watch(store);
        Answers answers = new Answers(catalog, snapshots);
        SnapshotFacts facts = new SnapshotFacts(store, columns);
        Serving serving = new Serving(answers, facts);
        Pages pages = Pages.of(catalog);
        PageWriter writer = new PageWriter(answers, new SmallCells(columns), pages, config, facts);
        AuditLog audit = new AuditLog(config.home(), config.role());
        Routes routes = new Routes(answers, pages, writer, new Templates(), audit);
        this.measurements = new Measurements(serving::id, serving::age);
        this.javalin =
                Javalin.create(
                        javalinConfig -> {
                            common(javalinConfig);
                            javalinConfig.requestLogger.http(measurements::request);
                            routes.add(
                                    javalinConfig.routes,
                                    new HealthHandler(serving, snapshots),
                                    measurements);
                        });
    }

    private static void common(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = 10_000;
        config.staticFiles.add("/public", Location.CLASSPATH);
        config.staticFiles.enableWebjars();
    }

    /** Starts listening. Problems: BZ-056 when the port is taken. */
    public static Server start(ServerConfig config) {
        Server server = new Server(config);
        try {
            server.javalin.start(config.host(), config.port());
            return server;
        } catch (JavalinBindException e) {
            server.close();
            throw new DataException(
                    new Problem(
                            "BZ-056",
                            "poort " + config.port(),
                            "deze poort is al in gebruik",
                            "een vrije poort",
                            "Stop het andere programma of kies --port met een ander nummer."));
        }
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
        snapshots.close();
        measurements.close();
    }
}
