package nl.binnenzicht.marts.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.apache.spark.sql.SparkSession;

/**
 * The deliveries that count in this build, chosen once: what lands while it runs waits for the
 * next.
 */
final class SourceTables {

    private final Map<String, Delivered> tables;

    /** One table: its manifest and the folders that hold its rows. */
    private record Delivered(Manifest manifest, List<Path> folders) {}

    private SourceTables(Map<String, Delivered> tables) {
        this.tables = tables;
    }

    /**
     * Everything in force. Problems: BZ-030 naming all that was never delivered.
     *
     * @param needed tables that must be there, {@code landing_<bron>__<tabel>}
     */
    static SourceTables inForce(Landing landing, Set<String> needed) {
        Map<String, Delivered> found = new TreeMap<>();
        for (Manifest any : landing.everything()) {
            String name = "landing_" + any.bron() + "__" + any.tabel();
            Manifest manifest = landing.inForce(any.bron(), any.tabel()).orElseThrow();
            List<Path> folders = landing.foldersInForce(any.bron(), any.tabel());
            found.put(name, new Delivered(manifest, folders));
        }
        List<String> missing = new ArrayList<>();
        for (String name : needed) {
            if (!found.containsKey(name)) {
                missing.add(name.substring("landing_".length()).replace("__", "/"));
            }
        }
        if (!missing.isEmpty()) {
            throw new DataException(BuildProblems.notDelivered(missing));
        }
        return new SourceTables(found);
    }

    List<Manifest> manifests() {
        return tables.values().stream().map(Delivered::manifest).toList();
    }

    /** Delivery in force per table, {@code bron/tabel} to delivery id. */
    Map<String, String> leveringen() {
        Map<String, String> ids = new TreeMap<>();
        for (Manifest manifest : manifests()) {
            ids.put(manifest.bron() + "/" + manifest.tabel(), manifest.levering());
        }
        return ids;
    }

    /**
     * The columns of tables as Spark writes them, {@code uitkering_id string, maand int}; read with
     * DuckDB, because Spark starts a job per table to find out.
     */
    Map<String, String> schemas(Set<String> names) {
        Map<String, String> schemas = new TreeMap<>();
        try (DuckDb db = DuckDb.inMemory()) {
            for (String name : names) {
                Rows columns = db.query("describe select * from " + parquet(name));
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    String type = sparkType(columns.text(i, "column_type"));
                    fields.add("`" + columns.text(i, "column_name") + "` " + type);
                }
                schemas.put(name, String.join(", ", fields));
            }
        }
        return schemas;
    }

    private static String sparkType(String duckDbType) {
        return duckDbType.equals("VARCHAR") ? "string" : duckDbType;
    }

    private String parquet(String name) {
        List<String> files =
                tables.get(name).folders().stream()
                        .map(folder -> ServingFile.quoted(folder.resolve("*.parquet").toString()))
                        .toList();
        return "read_parquet([" + String.join(", ", files) + "])";
    }

    /** Makes the tables views of a session. */
    void register(SparkSession spark, Map<String, String> schemas) {
        schemas.forEach(
                (name, schema) ->
                        spark.read()
                                .schema(schema)
                                .option("pathGlobFilter", "*.parquet")
                                .parquet(
                                        tables.get(name).folders().stream()
                                                .map(Path::toString)
                                                .toArray(String[]::new))
                                .createOrReplaceTempView(name));
    }
}
