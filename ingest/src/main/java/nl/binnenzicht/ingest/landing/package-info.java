/**
 * From a file in the inbox to checked, pseudonymised Parquet in landing, all or nothing per
 * delivery.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.landing.Loader}: it goes through the inbox;
 * {@code DeliveryReader} judges one file row by row; {@code DeliveryWork} makes the result visible
 * with one rename. A kind of file is a {@link nl.binnenzicht.ingest.landing.SourceFormat}.
 *
 * <p>Imports: {@code vault}, {@code warehouse} except {@code query}, FastCSV; the only package that
 * imports {@code org.apache.parquet}.
 */
package nl.binnenzicht.ingest.landing;
