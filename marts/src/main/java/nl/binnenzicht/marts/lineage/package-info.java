/**
 * Where each table and column of a snapshot comes from, as facts without Spark: per table what it
 * reads ({@link nl.binnenzicht.marts.lineage.TableLineage}), as events for other tools ({@link
 * nl.binnenzicht.marts.lineage.LineageEvents}) and followed down to the deliveries ({@link
 * nl.binnenzicht.marts.lineage.Herkomst}).
 *
 * <p>Start reading at {@code TableLineage}; {@code build} fills it. Imports: {@code
 * warehouse.store} for JSON.
 */
package nl.binnenzicht.marts.lineage;
