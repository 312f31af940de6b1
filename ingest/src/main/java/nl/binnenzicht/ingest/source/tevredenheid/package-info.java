/**
 * Contract and quirks of the source {@code tevredenheid}.
 *
 * <p>Imports: {@code warehouse.schema}, {@code warehouse.check}; never another source.
 */
package nl.binnenzicht.ingest.source.tevredenheid;
