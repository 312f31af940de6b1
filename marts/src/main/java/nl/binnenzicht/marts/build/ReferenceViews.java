package nl.binnenzicht.marts.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import nl.binnenzicht.warehouse.store.Manifest;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reference tables as views {@code ref_<name>}: every column text, empty is null, and {@code _rij}
 * the row number in the file, from 1.
 *
 * <p>{@code ref_levering} is not a file: one row per delivery in force.
 */
final class ReferenceViews {

    private static final String PREFIX = "ref_";
    private static final String LEVERING = "ref_levering";

    private ReferenceViews() {}

    static boolean exists(String view) {
        return view.equals(LEVERING)
                || ReferenceTable.class.getResource(
                                "/reference/" + view.substring(PREFIX.length()) + ".csv")
                        != null;
    }

    static void register(SparkSession spark, String view, List<Manifest> manifests) {
        if (view.equals(LEVERING)) {
            registerLeveringen(spark, manifests);
            return;
        }
        ReferenceTable table = ReferenceTable.load(view.substring(PREFIX.length()));
        StructType type = new StructType().add("_rij", DataTypes.IntegerType);
        for (String column : table.columns()) {
            type = type.add(column, DataTypes.StringType);
        }
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> values : table.rows()) {
            List<Object> row = new ArrayList<>();
            row.add(rows.size() + 1);
            for (String column : table.columns()) {
                String value = values.get(column);
                row.add(value == null || value.isEmpty() ? null : value);
            }
            rows.add(RowFactory.create(row.toArray()));
        }
        spark.createDataFrame(rows, type).createOrReplaceTempView(view);
    }

    private static void registerLeveringen(SparkSession spark, List<Manifest> manifests) {
        StructType type =
                StructType.fromDDL(
                        "levering string, bron string, tabel string, nummer string, bestand string,"
                                + " sha256 string, geland_op string, gelezen bigint,"
                                + " geland bigint, quarantaine bigint");
        List<Row> rows =
                manifests.stream()
                        .map(
                                manifest ->
                                        RowFactory.create(
                                                SourceTable.name(manifest),
                                                manifest.bron(),
                                                manifest.tabel(),
                                                manifest.levering(),
                                                manifest.bestand(),
                                                manifest.sha256(),
                                                manifest.gelandOp().toString(),
                                                manifest.gelezen(),
                                                manifest.geland(),
                                                manifest.quarantaine()))
                        .toList();
        spark.createDataFrame(rows, type).createOrReplaceTempView(LEVERING);
    }
}
