package nl.binnenzicht.marts.build;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.binnenzicht.marts.metric.Cube;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.check.Severity;

/**
 * The cubes of a snapshot, in {@code marts.duckdb} only: they can be counted again from the marts
 * at any time, and a check proves that they were counted right.
 */
final class CubeTables {

    private CubeTables() {}

    /** Makes every cube whose mart is there; returns the check that each equals its mart. */
    static List<Check> make(MetricCatalog catalog, ServingFile file) {
        Set<Object> tables =
                file.db().query("select table_name from duckdb_tables()").rows().stream()
                        .map(row -> row.get(0))
                        .collect(Collectors.toSet());
        return catalog.all().stream()
                .filter(metric -> !metric.cube().isEmpty() && tables.containsAll(metric.marts()))
                .map(metric -> make(metric, file))
                .toList();
    }

    private static Check make(Metric metric, ServingFile file) {
        Cube cube = Cube.of(metric);
        file.db().execute(cube.create());
        return new Check(
                metric.marts().get(0),
                "kubus_gelijk_" + metric.id(),
                Severity.STOP,
                cube.difference());
    }
}
