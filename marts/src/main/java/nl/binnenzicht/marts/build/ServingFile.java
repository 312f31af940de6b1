package nl.binnenzicht.marts.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.check.CheckResult;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.Snapshot;

/**
 * {@code marts.duckdb} of a snapshot while it is made: the same tables as the Parquet beside it, by
 * month and then by key.
 */
final class ServingFile implements AutoCloseable {

    private static final String MONTH = "periode_id";
    private static final int MOST_AT_ONCE = 1000;

    private final Snapshot work;
    private final DuckDb db;

    private ServingFile(Snapshot work, DuckDb db) {
        this.work = work;
        this.db = db;
    }

    static ServingFile create(Snapshot work) {
        return new ServingFile(work, DuckDb.create(work.duckdb()));
    }

    DuckDb db() {
        return db;
    }

    /**
     * Copies one table from its Parquet.
     *
     * @param key columns to sort by after the month; may be empty
     * @return its number of rows
     */
    long load(String table, List<String> key) {
        String parquet = "read_parquet(" + quoted(work.table(table).resolve("*.parquet")) + ")";
        Set<String> order = new LinkedHashSet<>();
        Rows columns = db.query("describe select * from " + parquet);
        for (int i = 0; i < columns.size(); i++) {
            if (MONTH.equals(columns.text(i, "column_name"))) {
                order.add(MONTH);
            }
        }
        order.addAll(key);
        db.execute(
                "create table %s as select * from %s%s"
                        .formatted(
                                table,
                                parquet,
                                order.isEmpty() ? "" : " order by " + String.join(", ", order)));
        return db.query("select count(*) as aantal from " + table).integer(0, "aantal");
    }

    /** The last month with data; 0 where there is none. */
    int laatsteMaand() {
        Long maand =
                db.query("select max(periode_id) as maand from dim_periode").integer(0, "maand");
        return maand == null ? 0 : maand.intValue();
    }

    /** Writes table {@code controle} with the outcome of every check, also as Parquet. */
    void storeChecks(List<CheckResult> results) {
        List<List<Object>> rows = new ArrayList<>();
        for (CheckResult result : results) {
            rows.add(
                    List.of(
                            result.tabel(),
                            result.naam(),
                            result.severity().name(),
                            result.aantalRijen()));
        }
        store(
                "controle",
                "tabel varchar, naam varchar, severity varchar, aantal_rijen bigint",
                rows);
    }

    /**
     * Writes a table that the build itself fills, also as Parquet.
     *
     * @param columns as {@code create table} writes them
     * @param rows texts, numbers, booleans and nulls in the order of the columns
     */
    void store(String table, String columns, List<List<Object>> rows) {
        db.execute("create table %s (%s)".formatted(table, columns));
        for (int from = 0; from < rows.size(); from += MOST_AT_ONCE) {
            int to = Math.min(rows.size(), from + MOST_AT_ONCE);
            String values =
                    rows.subList(from, to).stream()
                            .map(ServingFile::values)
                            .collect(Collectors.joining(", "));
            db.execute("insert into %s values %s".formatted(table, values));
        }
        Path folder = work.table(table);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        db.execute(
                "copy %s to %s (format parquet, compression zstd)"
                        .formatted(table, quoted(folder.resolve("part-0.parquet"))));
    }

    private static String values(List<Object> row) {
        return row.stream().map(ServingFile::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String literal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value == null || value instanceof Number || value instanceof Boolean
                ? String.valueOf(value)
                : quoted((String) value);
    }

    private static String quoted(Path path) {
        return quoted(path.toAbsolutePath().toString());
    }

    /** A text as SQL writes it. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() {
        db.close();
    }
}
