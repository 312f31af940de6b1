package nl.binnenzicht.marts.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The deliveries that count in this build, chosen once: what lands while it runs waits for the
 * next.
 */
final class SourceTables {

    private final Map<String, SourceTable> tables;

    private SourceTables(Map<String, SourceTable> tables) {
        this.tables = tables;
    }

    /**
     * Everything in force. Problems: BZ-030 or BZ-140 naming all of which nothing counted, also
     * because it was withdrawn; BZ-111 per delivery that is not what it was when it landed.
     *
     * @param needed tables that must be there, {@code landing_<bron>__<tabel>}
     */
    static SourceTables inForce(Landing landing, Set<String> needed, AsKnown known) {
        Map<String, SourceTable> found = found(landing, known);
        requireDelivered(needed, found.keySet(), known);
        refuseDamaged(landing, found);
        return new SourceTables(found);
    }

    /** Problems: BZ-030, or BZ-140 of a day in the past, naming all of which nothing counted. */
    static void requireDelivered(Landing landing, Set<String> needed, AsKnown known) {
        requireDelivered(needed, found(landing, known).keySet(), known);
    }

    private static void requireDelivered(Set<String> needed, Set<String> there, AsKnown known) {
        List<String> missing = new ArrayList<>();
        for (String name : needed) {
            if (!there.contains(name)) {
                missing.add(name.substring("landing_".length()).replace("__", "/"));
            }
        }
        if (!missing.isEmpty()) {
            throw new DataException(known.notDelivered(missing));
        }
    }

    private static Map<String, SourceTable> found(Landing landing, AsKnown known) {
        Map<String, SourceTable> found = new TreeMap<>();
        for (Manifest any : landing.everything()) {
            if (!found.containsKey(view(any))) {
                List<Manifest> counting = known.inForce(landing, any.bron(), any.tabel());
                if (!counting.isEmpty()) {
                    found.put(view(any), SourceTable.of(landing, counting));
                }
            }
        }
        return found;
    }

    private static String view(Manifest manifest) {
        return "landing_" + manifest.bron() + "__" + manifest.tabel();
    }

    private static void refuseDamaged(Landing landing, Map<String, SourceTable> tables) {
        List<Problem> damaged = new ArrayList<>();
        for (SourceTable table : tables.values()) {
            for (Manifest manifest : table.manifests()) {
                Path folder =
                        landing.folder(manifest.bron(), manifest.tabel(), manifest.levering());
                List<String> broken =
                        Checksums.exist(folder) ? Checksums.broken(folder) : List.of();
                if (!broken.isEmpty()) {
                    damaged.add(BuildProblems.damaged(manifest, broken));
                }
            }
        }
        if (!damaged.isEmpty()) {
            throw new DataException(damaged);
        }
    }

    List<Manifest> manifests() {
        return tables.values().stream().flatMap(table -> table.manifests().stream()).toList();
    }

    /** Deliveries in force per table, {@code bron/tabel} to delivery ids with a comma between. */
    Map<String, String> leveringen() {
        return manifests().stream()
                .collect(
                        Collectors.groupingBy(
                                manifest -> manifest.bron() + "/" + manifest.tabel(),
                                TreeMap::new,
                                Collectors.mapping(Manifest::levering, Collectors.joining(", "))));
    }

    /** The columns of tables; of one that was never delivered there are none. */
    Map<String, LandedSchema> schemas(Set<String> names) {
        Map<String, LandedSchema> schemas = new TreeMap<>();
        try (DuckDb db = DuckDb.inMemory()) {
            names.stream()
                    .filter(tables::containsKey)
                    .forEach(name -> schemas.put(name, tables.get(name).schema(db)));
        }
        return schemas;
    }

    /**
     * Makes tables that need not have been delivered views of a session: empty without a delivery,
     * and with null in a column that no delivery has.
     *
     * @param columns {@code naam type, ...} by table
     */
    void registerOptional(
            SparkSession spark, Map<String, String> columns, Map<String, LandedSchema> schemas) {
        columns.forEach(
                (name, ddl) -> {
                    StructType type = StructType.fromDDL(ddl);
                    Dataset<Row> rows =
                            schemas.containsKey(name)
                                    ? tables.get(name).read(spark, schemas.get(name))
                                    : spark.createDataFrame(List.of(), type);
                    for (StructField field : type.fields()) {
                        if (!List.of(rows.columns()).contains(field.name())) {
                            rows =
                                    rows.withColumn(
                                            field.name(),
                                            functions.lit(null).cast(field.dataType()));
                        }
                    }
                    rows.createOrReplaceTempView(name);
                });
    }

    /**
     * Makes the tables views of a DuckDB connection, so that a check can hold a mart against what
     * landed without a word of the SQL that made it. Nothing of it stays in the file.
     */
    void registerIn(DuckDb db) {
        tables.forEach(
                (name, table) ->
                        db.execute("create temp view %s as %s".formatted(name, table.select())));
    }

    /** Makes the tables views of a session. */
    void register(SparkSession spark, Map<String, LandedSchema> schemas) {
        schemas.forEach(
                (name, schema) ->
                        tables.get(name).read(spark, schema).createOrReplaceTempView(name));
    }
}
