/**
 * The commands of module ingest: {@code generate}, {@code ingest}, {@code export}, {@code person},
 * {@code vault}.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.IngestMain}. Imports: all of ingest, and
 * picocli.
 */
package nl.binnenzicht.ingest;
