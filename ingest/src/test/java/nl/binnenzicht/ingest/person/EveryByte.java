package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * Looks for texts in a file by its bytes and, where it holds tables, in everything it says when it
 * is read whole: written apart from the search of the product, which it judges.
 */
final class EveryByte {

    private EveryByte() {}

    static boolean holds(Path file, String... texts) {
        try {
            String all =
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) + read(file);
            for (String text : texts) {
                if (all.contains(text)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        StringBuilder all = new StringBuilder();
        if (file.toString().endsWith(".parquet")) {
            all.append(print(PersonCase.query("select * from read_parquet('" + file + "')")));
            all.append(print(PersonCase.query("select * from parquet_metadata('" + file + "')")));
        } else if (file.toString().endsWith(".duckdb")) {
            try (DuckDb db = DuckDb.openLocked(file, "128MB", 1)) {
                Rows tables = db.query("select table_name from duckdb_tables()");
                for (List<Object> table : tables.rows()) {
                    all.append(print(db.query("select * from " + table.get(0))));
                }
            }
        }
        return all.toString();
    }

    private static String print(Rows rows) {
        return rows.rows().toString();
    }
}
