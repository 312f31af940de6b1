/**
 * What every source promises, one package per source.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.source.ContractCatalog}.
 */
package nl.binnenzicht.ingest.source;
