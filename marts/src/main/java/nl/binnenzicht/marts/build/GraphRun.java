package nl.binnenzicht.marts.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.binnenzicht.marts.lineage.Origins;
import nl.binnenzicht.marts.lineage.TableLineage;
import nl.binnenzicht.marts.step.StepTable;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.Snapshot;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes every table of a graph in one session, several at a time: a table begins as soon as what it
 * reads is there.
 */
final class GraphRun {

    private static final Logger LOG = LoggerFactory.getLogger(GraphRun.class);
    private static final int AT_A_TIME = 4;

    private final BuildGraph graph;
    private final SparkSession spark;
    private final Snapshot work;
    private final Progress progress;
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, TableLineage> lineage = new ConcurrentHashMap<>();

    GraphRun(BuildGraph graph, SparkSession spark, Snapshot work, Progress progress) {
        this.graph = graph;
        this.spark = spark;
        this.work = work;
        this.progress = progress;
    }

    /** Makes all tables. Problems: BZ-034 per table that cannot be made. */
    void run() {
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            Map<String, CompletableFuture<Void>> made = new HashMap<>();
            for (Recipe recipe : graph.order()) {
                CompletableFuture<Void> making =
                        CompletableFuture.allOf(
                                        recipe.inputs().stream()
                                                .filter(made::containsKey)
                                                .map(made::get)
                                                .toArray(CompletableFuture<?>[]::new))
                                .thenRunAsync(() -> make(recipe), workers);
                recipe.outputs().forEach(output -> made.put(output, making));
            }
            await(CompletableFuture.allOf(made.values().toArray(CompletableFuture<?>[]::new)));
        } finally {
            workers.shutdown();
            Folders.delete(between());
        }
    }

    /** Where each table came from, in the order in which they are made; after {@link #run}. */
    List<TableLineage> lineage() {
        return graph.order().stream()
                .flatMap(recipe -> recipe.outputs().stream())
                .map(lineage::get)
                .toList();
    }

    private void await(CompletableFuture<Void> everything) {
        try {
            everything.join();
        } catch (CompletionException e) {
            if (problems.isEmpty()) {
                throw e;
            }
            throw new DataException(problems);
        }
    }

    private void make(Recipe recipe) {
        progress.running(recipe.name());
        long begin = System.nanoTime();
        try {
            if (recipe instanceof StepRecipe step) {
                step(step);
            } else if (recipe instanceof SqlRecipe sql) {
                table(sql);
            }
            LOG.info("{} made in {} ms", recipe.name(), (System.nanoTime() - begin) / 1_000_000);
        } catch (DataException e) { // a step that says itself what is wrong
            problems.addAll(e.problems());
            throw e;
        } catch (Exception e) { // Spark throws checked exceptions that it does not declare
            LOG.error("{} cannot be made", recipe.name(), e);
            problems.add(BuildProblems.notMade(recipe.name(), kindOf(e)));
            throw new IllegalStateException(recipe.name() + " cannot be made", e);
        }
    }

    private void table(SqlRecipe recipe) {
        Instant begun = Instant.now();
        Dataset<Row> table = spark.sql(recipe.sql());
        PlanLineage.Found found = PlanLineage.of(table, recipe.inputs());
        switch (recipe.layer()) {
            case STAGING -> table.createOrReplaceTempView(recipe.name());
            case INTERMEDIATE ->
                    shared(recipe.name(), table).createOrReplaceTempView(recipe.name());
            case MARTS -> publish(recipe.name(), table);
        }
        lineage.put(
                recipe.name(),
                new TableLineage(
                        recipe.name(),
                        recipe.name(),
                        recipe.sql(),
                        recipe.inputs(),
                        columns(table.schema()),
                        found.columns(),
                        found.rows(),
                        begun,
                        Instant.now()));
    }

    private static List<TableLineage.Column> columns(StructType type) {
        return Arrays.stream(type.fields())
                .map(field -> new TableLineage.Column(field.name(), field.dataType().sql()))
                .toList();
    }

    /** What several tables read is made once and lies in a file until the run is over. */
    private Dataset<Row> shared(String name, Dataset<Row> table) {
        if (graph.readers(name) < 2) {
            return table;
        }
        MartFolder folder = new MartFolder(between().resolve(name));
        folder.write(table);
        return folder.read(spark, table.schema());
    }

    private Path between() {
        return work.table(".tussen");
    }

    private void step(StepRecipe recipe) {
        Instant begun = Instant.now();
        Map<String, Rows> inputs = new HashMap<>();
        for (String input : recipe.inputs()) {
            inputs.put(input, StepTables.read(spark.table(input)));
        }
        for (StepTable table : recipe.step().run(inputs)) {
            Dataset<Row> rows = StepTables.write(spark, table);
            publish(table.name(), rows);
            lineage.put(
                    table.name(),
                    new TableLineage(
                            table.name(),
                            recipe.step().getClass().getSimpleName(),
                            "",
                            recipe.inputs(),
                            columns(rows.schema()),
                            null,
                            Origins.none(),
                            begun,
                            Instant.now()));
        }
    }

    private void publish(String name, Dataset<Row> table) {
        MartFolder folder = new MartFolder(work.table(name));
        // Dimensions are small; of a fact Spark sees while it runs how many files it deserves.
        folder.write(name.startsWith("dim_") ? table.coalesce(1) : table.hint("rebalance"));
        if (graph.readers(name) > 0) {
            folder.read(spark, table.schema()).createOrReplaceTempView(name);
        }
    }

    /** Spark's name of an error condition, or the class: both free of values. */
    private static String kindOf(Exception e) {
        if (e instanceof SparkThrowable known && known.getCondition() != null) {
            return known.getCondition();
        }
        return e.getClass().getSimpleName();
    }
}
