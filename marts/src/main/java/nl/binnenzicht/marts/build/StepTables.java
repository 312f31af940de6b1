package nl.binnenzicht.marts.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.binnenzicht.marts.step.StepTable;
import nl.binnenzicht.warehouse.query.Rows;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Between Spark and a step: rows in, rows out. */
final class StepTables {

    private StepTables() {}

    /** A table in memory, with the types that {@link Rows} promises. */
    static Rows read(Dataset<Row> table) {
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : table.collectAsList()) {
            Object[] values = new Object[row.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = plain(row.get(i));
            }
            rows.add(Arrays.asList(values));
        }
        return new Rows(List.of(table.columns()), rows);
    }

    private static Object plain(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        return value;
    }

    static Dataset<Row> write(SparkSession spark, StepTable table) {
        StructType type = new StructType();
        for (StepTable.Column column : table.columns()) {
            type = type.add(column.name(), sparkType(column.type()));
        }
        List<Row> rows =
                table.rows().stream().map(row -> RowFactory.create(row.toArray())).toList();
        return spark.createDataFrame(rows, type);
    }

    private static DataType sparkType(StepTable.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case DOUBLE -> DataTypes.DoubleType;
            case AMOUNT -> DataTypes.createDecimalType(18, 2);
            case BOOLEAN -> DataTypes.BooleanType;
        };
    }
}
