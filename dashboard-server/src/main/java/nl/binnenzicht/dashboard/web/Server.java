package nl.binnenzicht.dashboard.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.Cohorten;
import nl.binnenzicht.dashboard.answer.Gate;
import nl.binnenzicht.dashboard.answer.KnownSnapshots;
import nl.binnenzicht.dashboard.answer.PublishedSnapshots;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.marts.metric.MetricColumns;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.Cohortmap;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: wires engine, pages and web, and follows new snapshots by itself. */
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final PublishedSnapshots snapshots;
    private final Measurements measurements;
    private final Javalin javalin;

    private Server(ServerConfig config, Gate gate) {
        SnapshotStore store = new SnapshotStore(config.home());
        MetricCatalog catalog = MetricCatalog.load();
        MetricColumns columns = MetricColumns.load();
        this.snapshots = PublishedSnapshots.watch(store);
        Answers answers = new Answers(catalog, snapshots, gate);
        Cohorten cohorten = new Cohorten(snapshots);
        KnownSnapshots known = new KnownSnapshots(store);
        SnapshotFacts facts = new SnapshotFacts(known, columns);
        Serving serving = new Serving(answers, facts);
        Pages pages = Pages.of(catalog);
        PageWriter writer = new PageWriter(answers, pages, config, facts);
        AuditLog audit = new AuditLog(config.home(), config.role());
        Templates templates = new Templates();
        Cohortmap saved = new Cohortmap(config.home());
        CohortHandler cohortHandler =
                new CohortHandler(
                        cohorten,
                        saved,
                        new CohortWriter(
                                answers, cohorten, saved, writer, templates, config.policy()),
                        config.policy(),
                        audit);
        warm(pages.all().get(0), answers, writer, templates);
        Routes routes =
                new Routes(
                        answers,
                        pages,
                        writer,
                        templates,
                        audit,
                        new Api(answers, known, cohorten),
                        cohortHandler,
                        new MkbaHandler(answers, config.home(), audit));
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

    /** Asks what the first page asks, on the side, so that its first reader does not wait. */
    private static void warm(Page first, Answers answers, PageWriter writer, Templates templates) {
        Thread asking =
                new Thread(
                        () -> {
                            try {
                                Choice choice = Choice.read(first, Map.of(), answers);
                                templates.page(writer.view(first, choice));
                            } catch (RuntimeException e) {
                                // The reader gets to see it; here it only costs the head start.
                                LOG.debug("the first page is not there yet", e);
                            }
                        },
                        "first-page");
        asking.setDaemon(true);
        asking.start();
    }

    /** Starts listening. Problems: BZ-056 when the port is taken. */
    public static Server start(ServerConfig config) {
        return start(config, Gate.smallCells(MetricColumns.load()));
    }

    /** As {@link #start(ServerConfig)}, with another protection in place. */
    static Server start(ServerConfig config, Gate gate) {
        Server server = new Server(config, gate);
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
