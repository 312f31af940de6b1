/**
 * Published tables as files: CSV, XLSX and Parquet.
 *
 * <p>A download goes through the same table as the screen, always under the policy of management.
 * Text never becomes a formula: CSV prefixes what a spreadsheet would run, XLSX writes text cells.
 *
 * <p>Start reading at {@link nl.binnenzicht.dashboard.export.Format}. Imports: {@code disclosure},
 * {@code warehouse.query}; the only package that imports fastexcel.
 */
package nl.binnenzicht.dashboard.export;
