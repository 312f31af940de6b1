/**
 * Tables read straight from the database of a source, held against the same contracts as files.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.jdbc.JdbcSource}: it logs in and looks whether
 * every table is there; {@code JdbcFormat} gives their rows to landing. Only the columns of the
 * contract are asked for, so names and free text never leave the source. Nothing that a database
 * says is repeated in a message: it may quote a value.
 *
 * <p>Imports: {@code landing}, {@code config}, {@code warehouse}; the only package that imports
 * {@code java.sql}.
 */
package nl.binnenzicht.ingest.jdbc;
