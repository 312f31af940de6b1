package nl.binnenzicht.marts.lineage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where one table comes from: one step back, to the tables it reads.
 *
 * @param table that was made
 * @param job what made it: the SQL file or the Java step, {@code fct_stroom}
 * @param sql as it ran; empty for a Java step
 * @param inputs tables it reads
 * @param columns of the table, with their types, in order
 * @param origins per column what bears on it; null for a Java step, of which only the tables are
 *     known
 * @param rows what bears on which rows there are: filters, joins, groups, order; empty for a Java
 *     step
 * @param begun when the making began
 * @param done when it was made
 */
public record TableLineage(
        String table,
        String job,
        String sql,
        Set<String> inputs,
        List<Column> columns,
        Map<String, Origins> origins,
        Origins rows,
        Instant begun,
        Instant done) {

    /** A column and its type as Spark writes it. */
    public record Column(String name, String type) {}

    /** True where Spark said of every column where it comes from. */
    public boolean isPerColumn() {
        return origins != null;
    }
}
