/**
 * Writes the extracts in the shape in which suppliers deliver: one class per source, that knows the
 * tables and numbers of that source.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.generate.extract.Extracts}. Imports: {@code
 * warehouse}, {@code ingest.source}, {@code ingest.bus}, {@code generate.world}.
 */
package nl.binnenzicht.ingest.generate.extract;
