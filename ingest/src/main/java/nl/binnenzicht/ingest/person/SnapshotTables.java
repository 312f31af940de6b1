package nl.binnenzicht.ingest.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.Snapshot;

/**
 * The tables of one snapshot, open to read, and which of their rows are about somebody: with the
 * pseudonym in any text, or with a number that stands in their name ({@code uitkeringsnummer} is
 * {@code uitkering_id} there). What was counted beforehand (cubes) is left out: the marts answer.
 */
final class SnapshotTables implements AutoCloseable {

    private final DuckDb db;
    private final Map<String, List<String>> texts = new TreeMap<>();
    private final Collection<String> clientIds;
    private final Map<String, ? extends Collection<String>> numbers;

    /**
     * @param db with the snapshot attached as {@code oud}
     */
    private SnapshotTables(
            DuckDb db,
            Collection<String> clientIds,
            Map<String, ? extends Collection<String>> numbers) {
        this.db = db;
        this.clientIds = clientIds;
        this.numbers = numbers;
        Rows columns =
                db.query(
                        "select table_name, column_name, data_type from duckdb_columns()"
                                + " where database_name = 'oud' and schema_name = 'main'"
                                + " and not internal and not starts_with(table_name, '"
                                + Snapshot.CUBE
                                + "')"
                                + " order by table_name, column_index");
        for (int i = 0; i < columns.size(); i++) {
            List<String> found =
                    texts.computeIfAbsent(
                            columns.text(i, "table_name"), unused -> new ArrayList<>());
            if (columns.text(i, "data_type").equals("VARCHAR")) {
                found.add(columns.text(i, "column_name"));
            }
        }
    }

    /** Opens a snapshot beside a database to write or one in memory. */
    static SnapshotTables open(
            DuckDb db,
            Snapshot snapshot,
            Collection<String> clientIds,
            Map<String, ? extends Collection<String>> numbers) {
        db.execute("attach " + LandedParts.quoted(snapshot.duckdb()) + " as oud (read_only)");
        return new SnapshotTables(db, clientIds, numbers);
    }

    Collection<String> names() {
        return texts.keySet();
    }

    /** Rows about them per table; tables without are left out. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : names()) {
            long rows =
                    db.query(
                                    "select count(*) as aantal from oud.%s where %s"
                                            .formatted(table, about(table, true)))
                            .integer(0, "aantal");
            if (rows > 0) {
                counts.put(table, rows);
            }
        }
        return counts;
    }

    /** The select that reads a table without them; who was only a partner is emptied. */
    String without(String table) {
        List<String> replaced = new ArrayList<>();
        for (String column : texts.get(table)) {
            if (isPartner(column)) {
                replaced.add(
                        "case when %s then null else %s end as %s"
                                .formatted(holds(column), column, column));
            }
        }
        return "select *%s from oud.%s where not (%s)"
                .formatted(
                        replaced.isEmpty() ? "" : " replace (" + String.join(", ", replaced) + ")",
                        table,
                        about(table, false));
    }

    private String about(String table, boolean withPartner) {
        List<String> terms = new ArrayList<>();
        for (String column : texts.get(table)) {
            if (withPartner || !isPartner(column)) {
                terms.add(holds(column));
            }
            numbers.forEach(
                    (number, values) -> {
                        if (names(number).contains(column) && !values.isEmpty()) {
                            terms.add(
                                    "coalesce(%s in (%s), false)"
                                            .formatted(column, literals(values)));
                        }
                    });
        }
        return terms.isEmpty() ? "false" : String.join(" or ", terms);
    }

    private static boolean isPartner(String column) {
        return column.endsWith("_client_id");
    }

    private String holds(String column) {
        return clientIds.isEmpty()
                ? "false"
                : "coalesce(list_has_any(regexp_extract_all(%s, '%s'), [%s]), false)"
                        .formatted(column, DiskSearch.FORM, literals(clientIds));
    }

    /** What a number column of landing is called in the star schema. */
    private static List<String> names(String number) {
        String stem = number.replaceFirst("nummer$", "");
        return List.of(number, stem + "_id", stem.replaceFirst("s$", "") + "_id");
    }

    private static String literals(Collection<String> values) {
        return String.join(", ", values.stream().map(SnapshotTables::literal).toList());
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() {
        db.execute("detach oud");
    }
}
