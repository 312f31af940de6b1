package nl.binnenzicht.marts.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.binnenzicht.marts.lineage.LineageEvents;
import nl.binnenzicht.marts.lineage.TableLineage;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.check.CheckResult;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.HeldFile;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import nl.binnenzicht.warehouse.store.Vaststellingen;
import org.apache.spark.sql.SparkSession;

/**
 * One build: what is in force in landing becomes a new snapshot, or nothing changes.
 *
 * <p>Everything is made in a work folder that no reader sees. It is published after every STOP
 * check has passed and its files are on disk; on any failure it is removed.
 */
public final class SnapshotBuild {

    private final SnapshotStore store;
    private final DataHome home;
    private final SparkEngine engine;
    private final Clock clock;
    private final Progress progress;

    public SnapshotBuild(DataHome home, SparkEngine engine, Clock clock, Progress progress) {
        this.store = new SnapshotStore(home);
        this.home = home;
        this.engine = engine;
        this.clock = clock;
        this.progress = progress;
    }

    /** As {@link #run(BuildPlan, AsKnown)} with everything that counts now. */
    public SnapshotInfo run(BuildPlan plan) {
        return run(plan, AsKnown.now());
    }

    /**
     * Builds and publishes. What was known on a day in the past is published beside the snapshot
     * that serves, which stays. Problems: BZ-030 to BZ-039, BZ-140 to BZ-142.
     *
     * @return what was published
     */
    public SnapshotInfo run(BuildPlan plan, AsKnown known) {
        BuildGraph graph = BuildGraph.of(plan.recipes(), ReferenceViews::exists);
        if (graph.referenceTables().contains("ref_segmentregel")) {
            SegmentRules.require(ReferenceTable.load("segmentregel"));
        }
        Landing landing = new Landing(home);
        SourceTables.requireDelivered(
                landing, graph.landingTables(), known); // or nothing is touched
        HeldFile lock = store.hold();
        try {
            // Chosen under the lock: nobody is taken out of these deliveries while we read them.
            Instant until = known.until(clock.instant());
            SourceTables sources = SourceTables.inForce(landing, graph.landingTables(), known);
            engine.start();
            store.discardLeftovers();
            List<String> taken = store.all().stream().map(Snapshot::id).toList();
            Snapshot work = store.workFor(SnapshotIds.next(clock.instant(), taken));
            try {
                SnapshotInfo info = make(plan, graph, sources, work, until);
                publish(work, known);
                return info;
            } finally {
                store.discard(work);
            }
        } finally {
            lock.close();
        }
    }

    private void publish(Snapshot work, AsKnown known) {
        Checksums.write(work.folder());
        Folders.sync(work.folder());
        if (known.day().isPresent()) {
            store.publishBeside(work);
            progress.done(
                    "Snapshot %s gepubliceerd: bekend op %s; wat getoond wordt verandert niet"
                            .formatted(work.id(), known.day().get()));
        } else {
            store.publish(work);
            progress.done("Snapshot " + work.id() + " gepubliceerd");
        }
    }

    private SnapshotInfo make(
            BuildPlan plan, BuildGraph graph, SourceTables sources, Snapshot work, Instant until) {
        List<Manifest> manifests = sources.manifests();
        Map<String, LandedSchema> schemas = sources.schemas(graph.landingTables());
        progress.done(
                "%d leveringen, %s rijen"
                        .formatted(
                                manifests.size(),
                                Progress.count(
                                        manifests.stream().mapToLong(Manifest::geland).sum())));
        progress.running("Spark start");
        SparkSession spark = engine.session();
        sources.register(spark, schemas);
        Map<String, String> optional = graph.optionalTables();
        sources.registerOptional(spark, optional, sources.schemas(optional.keySet()));
        graph.referenceTables().forEach(view -> ReferenceViews.register(spark, view, manifests));
        progress.done("Spark gestart op " + engine.master());
        GraphRun run = new GraphRun(graph, spark, work, progress);
        run.run();
        progress.done("%d tabellen berekend".formatted(graph.published().size()));
        return serve(plan, graph, sources, work, until, run.lineage());
    }

    private SnapshotInfo serve(
            BuildPlan plan,
            BuildGraph graph,
            SourceTables sources,
            Snapshot work,
            Instant until,
            List<TableLineage> lineage) {
        Map<String, List<String>> keys = new HashMap<>();
        for (Recipe recipe : graph.order()) {
            if (recipe instanceof SqlRecipe sql && sql.isPublished()) {
                keys.put(sql.name(), sql.key());
            }
        }
        SnapshotInfo info;
        try (ServingFile file = ServingFile.create(work)) {
            Map<String, Long> rows = new TreeMap<>();
            for (String table : graph.published()) {
                rows.put(table, file.load(table, keys.getOrDefault(table, List.of())));
            }
            long sum = rows.values().stream().mapToLong(Long::longValue).sum();
            progress.done("marts.duckdb gevuld, %s rijen".formatted(Progress.count(sum)));
            int laatsteMaand = file.laatsteMaand();
            if (laatsteMaand == 0) {
                throw new DataException(BuildProblems.noMonths());
            }
            MetricCatalog catalog = MetricCatalog.load();
            List<TableLineage> ahead = lookAhead(new PrognoseTables(file, catalog), rows);
            sources.registerIn(file.db());
            List<Check> checks = checks(plan, keys, file);
            checks.addAll(CubeTables.make(catalog, file));
            List<CheckResult> results = check(checks, file);
            file.storeChecks(results);
            new FrozenTables(file).store(new Vaststellingen(home).all(), catalog);
            List<TableLineage> everything = new ArrayList<>(lineage);
            everything.addAll(ahead);
            List<String> tables = new ArrayList<>(graph.published());
            ahead.forEach(one -> tables.add(one.table()));
            new HerkomstTables(file, tables).store(everything);
            write(
                    work.folder().resolve(LineageEvents.FILE),
                    new LineageEvents(work.id(), sources.leveringen(), rows).text(everything));
            info =
                    new SnapshotInfo(
                            work.id(),
                            clock.instant(),
                            laatsteMaand,
                            rows,
                            results,
                            sources.leveringen(),
                            until);
        }
        write(work.info(), Json.write(info));
        return info;
    }

    private List<TableLineage> lookAhead(PrognoseTables prognose, Map<String, Long> rows) {
        if (!rows.keySet().containsAll(prognose.reads())) {
            return List.of();
        }
        List<TableLineage> made = prognose.store(rows);
        progress.done("vooruitzicht gerekend");
        return made;
    }

    private static List<Check> checks(
            BuildPlan plan, Map<String, List<String>> keys, ServingFile file) {
        List<Check> checks = new ArrayList<>(plan.checks());
        Set<String> written = new HashSet<>();
        checks.forEach(check -> written.add(check.tabel() + " " + check.naam()));
        new TreeMap<>(keys)
                .forEach(
                        (table, key) ->
                                Check.ofKey(table, key).stream()
                                        .filter(c -> written.add(c.tabel() + " " + c.naam()))
                                        .forEach(checks::add));
        ColumnChecks.of(file.db()).stream()
                .filter(check -> written.add(check.tabel() + " " + check.naam()))
                .forEach(checks::add);
        return checks;
    }

    private List<CheckResult> check(List<Check> checks, ServingFile file) {
        List<CheckResult> results = checks.stream().map(check -> check.run(file.db())).toList();
        List<CheckResult> failed = results.stream().filter(CheckResult::blocks).toList();
        if (!failed.isEmpty()) {
            throw new DataException(failed.stream().map(BuildProblems::checkFailed).toList());
        }
        List<CheckResult> warned = results.stream().filter(r -> !r.isPassed()).toList();
        progress.done(
                "%d controles goed, %d waarschuwingen"
                        .formatted(results.size() - warned.size(), warned.size()));
        for (CheckResult result : warned) {
            progress.say(
                    "    let op: %s %s, %s rijen"
                            .formatted(
                                    result.tabel(),
                                    result.naam(),
                                    Progress.count(result.aantalRijen())));
        }
        return results;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
