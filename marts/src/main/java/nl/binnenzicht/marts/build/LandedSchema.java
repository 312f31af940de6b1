package nl.binnenzicht.marts.build;

import java.util.List;

/**
 * The columns of one source table as Spark writes them: {@code `uitkering_id` string, `maand` int}.
 *
 * @param table every column that the contract or a delivery in force has; where types differ, the
 *     one that holds both
 * @param deliveries what each delivery in force itself has, in the order of {@link SourceTable}
 */
record LandedSchema(String table, List<String> deliveries) {}
