/**
 * The door to DuckDB, and the SQL files that ship with the program.
 *
 * <p>Start reading at {@link nl.binnenzicht.warehouse.query.DuckDb}. Imports: {@code error}, {@code
 * schema}, {@code store}; the only package that imports JDBC and {@code org.duckdb}.
 */
package nl.binnenzicht.warehouse.query;
