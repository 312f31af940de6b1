/**
 * How fast a file becomes checked, pseudonymised Parquet, beside another engine on the same file.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.bench.IngestBench}. Imports: {@code landing},
 * {@code generate.world} for invented numbers, {@code warehouse}.
 */
package nl.binnenzicht.ingest.bench;
