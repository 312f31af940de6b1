package nl.binnenzicht.dashboard.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Column;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.Folders;

/**
 * Parquet, written by a private DuckDB: numbers typed and null where nothing is shown, with the
 * reason in a column {@code <name>_staat} beside them.
 */
final class ParquetFile {

    private ParquetFile() {}

    static byte[] write(Published table) {
        Path folder = null;
        try (DuckDb db = DuckDb.inMemory()) {
            folder = Files.createTempDirectory("binnenzicht-export");
            Path file = folder.resolve("tabel.parquet");
            db.execute("create table tabel (" + definition(table.columns()) + ")");
            String insert = "insert into tabel values (" + marks(table.columns()) + ") returning 1";
            for (List<Cell> row : table.rows()) {
                db.query(insert, values(row, table.columns()));
            }
            String place = file.toString().replace("'", "''");
            db.execute("copy tabel to '" + place + "' (format parquet, compression zstd)");
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) {
        if (folder != null) {
            Folders.delete(folder);
        }
    }

    private static String definition(List<Column> columns) {
        return columns.stream()
                .map(
                        column ->
                                Absence.isNumber(column.kind())
                                        ? name(column.name())
                                                + type(column.kind())
                                                + name(column.name() + "_staat")
                                                + " varchar"
                                        : name(column.name()) + " varchar")
                .collect(Collectors.joining(", "));
    }

    private static String name(String column) {
        return '"' + column.replace("\"", "") + '"';
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case INTEGER -> " bigint, ";
            case SHARE, EUR, DECIMAL -> " double, ";
            case TEXT, DATE -> " varchar, ";
        };
    }

    private static String marks(List<Column> columns) {
        return columns.stream()
                .map(column -> Absence.isNumber(column.kind()) ? "?, ?" : "?")
                .collect(Collectors.joining(", "));
    }

    private static Object[] values(List<Cell> row, List<Column> columns) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            Kind kind = columns.get(i).kind();
            if (Absence.isNumber(kind)) {
                values.add(number(cell, kind));
                values.add(cell.isShown() ? "ok" : Absence.text(cell));
            } else {
                values.add(cell.isShown() ? cell.value().toString() : null);
            }
        }
        return values.toArray();
    }

    private static Object number(Cell cell, Kind kind) {
        Double value = cell.number();
        if (value == null) {
            return null;
        }
        return kind == Kind.INTEGER ? (Object) Math.round(value) : value;
    }
}
