package nl.binnenzicht.marts.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.schema.ContractRegister;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * One source table: the deliveries that together are it.
 *
 * <p>Where several count, the row of a later one replaces the row with the same key of an earlier
 * one, and a column that an older version of the contract did not have is null for its deliveries.
 * Each row says in column {@code levering} which delivery brought it, {@link #name}.
 *
 * @param manifests in force; the later is right
 * @param folders of the same deliveries in the same order
 */
record SourceTable(List<Manifest> manifests, List<Path> folders) {

    private static final String RANK = "_volgorde";
    private static final String NUMBER = "_nummer";
    private static final String LEVERING = "levering";

    static SourceTable of(Landing landing, List<Manifest> manifests) {
        return new SourceTable(manifests, landing.folders(manifests));
    }

    /** A delivery by one word over all sources: {@code zrm/score/0003-9f2a41cc}. */
    static String name(Manifest manifest) {
        return String.join("/", manifest.bron(), manifest.tabel(), manifest.levering());
    }

    /**
     * Looks the columns up with DuckDB, because Spark starts a job per table to find out. A column
     * that the contract has and no delivery in force yet is there too, and empty.
     */
    LandedSchema schema(DuckDb db) {
        Map<String, String> all = columns(db, folders);
        Map<String, String> wanted = new LinkedHashMap<>(all);
        Manifest any = manifests.get(0);
        promised(any.bron(), any.tabel()).forEach(wanted::putIfAbsent);
        return new LandedSchema(
                ddl(wanted),
                folders.size() == 1
                        ? List.of(ddl(wanted))
                        : folders.stream()
                                .map(folder -> ddl(columns(db, List.of(folder))))
                                .toList());
    }

    /** Columns and types of the contract; none for a table without. */
    private static Map<String, String> promised(String bron, String tabel) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Contract contract : ContractRegister.all()) {
            if (contract.bron().equals(bron) && contract.tabel().equals(tabel)) {
                contract.columns()
                        .forEach(column -> columns.put(column.landedName(), type(column.type())));
            }
        }
        return columns;
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, CODE, BSN -> "string";
            case INTEGER -> "bigint";
            case DECIMAL -> "decimal(18,4)";
            case DATE -> "date";
            case MONTH -> "int";
            case BOOLEAN -> "boolean";
        };
    }

    private static Map<String, String> columns(DuckDb db, List<Path> folders) {
        Rows found =
                db.query(
                        folders.stream()
                                .map(folder -> folder.resolve("*.parquet").toString())
                                .map(ServingFile::quoted)
                                .collect(
                                        Collectors.joining(
                                                ", ",
                                                "describe select * from read_parquet([",
                                                "], union_by_name = true,"
                                                        + " hive_partitioning = false)")));
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            String type = found.text(i, "column_type");
            columns.put(found.text(i, "column_name"), type.equals("VARCHAR") ? "string" : type);
        }
        return columns;
    }

    private static String ddl(Map<String, String> columns) {
        return columns.entrySet().stream()
                .map(column -> "`%s` %s".formatted(column.getKey(), column.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The rows of the table as DuckDB reads them. */
    String select() {
        List<String> deliveries = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            deliveries.add(
                    "select *, %s as %s, %d as %s from read_parquet(%s, hive_partitioning = false)"
                            .formatted(
                                    ServingFile.quoted(name(manifests.get(i))),
                                    LEVERING,
                                    i,
                                    RANK,
                                    ServingFile.quoted(
                                            folders.get(i).resolve("*.parquet").toString())));
        }
        String all = String.join(" union all by name ", deliveries);
        List<String> key = manifests.get(manifests.size() - 1).terms().sleutel();
        return folders.size() == 1 || key.isEmpty()
                ? "select * exclude (%s) from (%s)".formatted(RANK, all)
                : ("select * exclude (%1$s) from (%2$s) qualify row_number() over"
                                + " (partition by \"%3$s\" order by %1$s desc) = 1")
                        .formatted(RANK, all, String.join("\", \"", key));
    }

    /** The rows of the table. */
    Dataset<Row> read(SparkSession spark, LandedSchema schema) {
        if (folders.size() == 1) {
            return parquet(spark, 0, schema).withColumn(LEVERING, levering(0));
        }
        StructType type = StructType.fromDDL(schema.table());
        Dataset<Row> all = delivery(spark, 0, schema, type);
        for (int i = 1; i < folders.size(); i++) {
            all = all.union(delivery(spark, i, schema, type));
        }
        List<String> key = manifests.get(manifests.size() - 1).terms().sleutel();
        return key.isEmpty() ? all.drop(RANK) : newestPerKey(all, key);
    }

    private static Dataset<Row> newestPerKey(Dataset<Row> all, List<String> key) {
        String columns = "`" + String.join("`, `", key) + "`";
        String number =
                "row_number() over (partition by %s order by %s desc)".formatted(columns, RANK);
        return all.withColumn(NUMBER, functions.expr(number))
                .where(NUMBER + " = 1")
                .drop(NUMBER, RANK);
    }

    /** One delivery with the columns of the whole table and its place among the others. */
    private Dataset<Row> delivery(
            SparkSession spark, int place, LandedSchema schema, StructType type) {
        Dataset<Row> rows = parquet(spark, place, schema);
        List<String> own = Arrays.asList(rows.columns());
        List<Column> columns = new ArrayList<>();
        for (StructField field : type.fields()) {
            Column value =
                    own.contains(field.name()) ? rows.col(field.name()) : functions.lit(null);
            columns.add(value.cast(field.dataType()).as(field.name()));
        }
        columns.add(levering(place).as(LEVERING));
        columns.add(functions.lit(place).as(RANK));
        return rows.select(columns.toArray(Column[]::new));
    }

    private Column levering(int place) {
        return functions.lit(name(manifests.get(place)));
    }

    private Dataset<Row> parquet(SparkSession spark, int place, LandedSchema schema) {
        return spark.read()
                .schema(schema.deliveries().get(place))
                .option("pathGlobFilter", "*.parquet")
                .parquet(folders.get(place).toString());
    }
}
