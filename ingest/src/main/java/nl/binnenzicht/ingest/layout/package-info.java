/**
 * Files in the fixed layouts of official statistics; a layout is a table of data and not code.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.layout.Layouts}: the layouts that ship with the
 * program and those of a town, which go before them. {@code LayoutFormat} gives the records of a
 * file to landing as rows of a contract.
 *
 * <p>Imports: {@code landing}, {@code warehouse}, FastCSV.
 */
package nl.binnenzicht.ingest.layout;
