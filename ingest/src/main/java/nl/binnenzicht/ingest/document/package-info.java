/**
 * The contracts written out for the people who deliver: {@code docs/contracten/<bron>.md}.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.document.ContractPages}. Imports: {@code
 * warehouse.schema} and {@code warehouse.check}.
 */
package nl.binnenzicht.ingest.document;
