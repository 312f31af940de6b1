package nl.binnenzicht.marts.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The Parquet files of one mart and nothing else: {@code part-0.parquet}, {@code part-1.parquet}.
 *
 * @param path the folder
 */
record MartFolder(Path path) {

    private static final String PARQUET = ".parquet";

    void write(Dataset<Row> table) {
        table.write().parquet(path.toString());
        try {
            tidy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spark leaves check sums beside its files and a run number in their names. */
    private void tidy() throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(path)) {
            files = inside.sorted().toList();
        }
        int part = 0;
        for (Path file : files) {
            if (file.getFileName().toString().endsWith(PARQUET)) {
                Files.move(file, path.resolve("part-" + part + PARQUET));
                part++;
            } else {
                Files.delete(file);
            }
        }
    }

    Dataset<Row> read(SparkSession spark, StructType type) {
        return spark.read().schema(type).parquet(path.toString());
    }
}
