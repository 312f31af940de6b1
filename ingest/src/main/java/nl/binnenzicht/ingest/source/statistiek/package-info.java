/**
 * Contracts of the source {@code statistiek}: what the town delivered to CBS itself.
 *
 * <p>Imports: {@code warehouse.schema}, {@code warehouse.check}; never another source.
 */
package nl.binnenzicht.ingest.source.statistiek;
