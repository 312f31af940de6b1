package nl.binnenzicht.marts.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * The rules that follow from the names of the columns of a mart, so that no mart can forget them: a
 * code is in its dimension (GEEN is none), a fact came by a delivery that counts, a time does not
 * end before it begins, and dates lie in the time of the data.
 *
 * <p>A rule of the same name in {@code sql/checks} takes the place of the one made here.
 */
final class ColumnChecks {

    private static final String CODE = "_code";

    private final Map<String, Set<String>> columns;

    private ColumnChecks(Map<String, Set<String>> columns) {
        this.columns = columns;
    }

    /** The rules of every table of a database. */
    static List<Check> of(DuckDb db) {
        Rows rows =
                db.query(
                        "select table_name, column_name, data_type from duckdb_columns()"
                                + " where database_name = current_database() and not internal"
                                + " order by table_name, column_index");
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        Map<String, Set<String>> dates = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String table = rows.text(i, "table_name");
            String column = rows.text(i, "column_name");
            columns.computeIfAbsent(table, unused -> new LinkedHashSet<>()).add(column);
            if (rows.text(i, "data_type").equals("DATE")) {
                dates.computeIfAbsent(table, unused -> new LinkedHashSet<>()).add(column);
            }
        }
        ColumnChecks all = new ColumnChecks(columns);
        List<Check> checks = new ArrayList<>();
        for (String table : columns.keySet()) {
            all.references(table, checks);
            all.delivery(table, checks);
            all.order(table, checks);
            if (table.startsWith("fct_") && columns.containsKey("dim_periode")) {
                plausible(table, dates.getOrDefault(table, Set.of()), checks);
            }
        }
        return checks;
    }

    private void references(String table, List<Check> checks) {
        List<String> broken = new ArrayList<>();
        for (String column : columns.get(table)) {
            String dimension = dimension(column);
            if (!dimension.equals(table) && has(dimension, column)) {
                broken.add(
                        ("select '%1$s' as kolom from %2$s where %1$s <> 'GEEN'"
                                        + " and %1$s not in (select %1$s from %3$s)")
                                .formatted(column, table, dimension));
            }
        }
        if (!broken.isEmpty()) {
            checks.add(
                    new Check(
                            table,
                            "verwijzingen_bestaan",
                            Severity.STOP,
                            String.join("\nunion all\n", broken)));
        }
    }

    private static String dimension(String column) {
        if (column.equals("client_versie_id")) {
            return "dim_client";
        }
        return column.endsWith(CODE)
                ? "dim_" + column.substring(0, column.length() - CODE.length())
                : "";
    }

    private void delivery(String table, List<Check> checks) {
        if (!table.equals("dim_levering")
                && has(table, "levering")
                && has("dim_levering", "levering")) {
            checks.add(
                    new Check(
                            table,
                            "levering_telt_mee",
                            Severity.STOP,
                            ("select levering from %s where levering is null"
                                            + " or levering not in (select levering from dim_levering)")
                                    .formatted(table)));
        }
    }

    private void order(String table, List<Check> checks) {
        for (List<String> pair :
                List.of(List.of("begindatum", "einddatum"), List.of("geldig_van", "geldig_tot"))) {
            if (has(table, pair.get(0)) && has(table, pair.get(1))) {
                checks.add(
                        new Check(
                                table,
                                "einde_niet_voor_begin",
                                Severity.STOP,
                                "select 1 as rij from %s where %s < %s"
                                        .formatted(table, pair.get(1), pair.get(0))));
            }
        }
    }

    private static void plausible(String table, Set<String> dates, List<Check> checks) {
        List<String> broken = new ArrayList<>();
        for (String column : dates) {
            broken.add(
                    ("select '%1$s' as kolom from %2$s where %1$s < date '1900-01-01'"
                                    + " or %1$s > (select max(einddatum) + 1 from dim_periode)")
                            .formatted(column, table));
        }
        if (!broken.isEmpty()) {
            checks.add(
                    new Check(
                            table,
                            "datums_liggen_in_de_gegevens",
                            Severity.WARN,
                            String.join("\nunion all\n", broken)));
        }
    }

    private boolean has(String table, String column) {
        return columns.getOrDefault(table, Set.of()).contains(column);
    }
}
