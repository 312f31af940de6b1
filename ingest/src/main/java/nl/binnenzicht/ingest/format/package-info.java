/**
 * Files as suppliers write them, brought to the one form that {@code landing} reads: text tables
 * and workbooks, packed or not.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.format.FileFormats}. A file is opened twice:
 * {@code Evidence} looks how it is written, {@code TableRows} reads it that way. What is not
 * certain is refused and can be fixed in the settings of the source ({@code DialectSettings}).
 *
 * <p>Imports: {@code landing}, {@code config}, {@code warehouse} except {@code query}, FastCSV; the
 * only package that imports {@code org.dhatim.fastexcel} and {@code org.apache.commons.compress}.
 */
package nl.binnenzicht.ingest.format;
