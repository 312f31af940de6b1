/**
 * Contract and quirks of the source {@code financien}.
 *
 * <p>Imports: {@code warehouse.schema}, {@code warehouse.check}; never another source.
 */
package nl.binnenzicht.ingest.source.financien;
