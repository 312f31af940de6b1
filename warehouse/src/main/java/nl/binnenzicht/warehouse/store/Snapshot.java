package nl.binnenzicht.warehouse.store;

import java.nio.file.Path;

/**
 * One published star schema: immutable, {@code snapshots/<id>/<tabel>/*.parquet}, {@code
 * marts.duckdb} and {@code snapshot.json}.
 *
 * @param id sortable, made at build time: {@code 20260105T081502Z-01}
 * @param folder where it lies
 */
public record Snapshot(String id, Path folder) {

    /** How a table begins that only counts the others beforehand; in {@code marts.duckdb} alone. */
    public static final String CUBE = "cube_";

    /** The file the server opens read-only: a cache of the Parquet beside it. */
    public Path duckdb() {
        return folder.resolve("marts.duckdb");
    }

    public Path table(String name) {
        return folder.resolve(name);
    }

    /** What the build says of itself: {@link SnapshotInfo}. */
    public Path info() {
        return folder.resolve("snapshot.json");
    }
}
