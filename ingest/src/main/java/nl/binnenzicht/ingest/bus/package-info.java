/**
 * The BUS file: the monthly delivery of benefits to CBS, in and out.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.bus.BusWriter}, which documents the layout.
 * {@link nl.binnenzicht.ingest.bus.BusFormat} brings a file in, {@link
 * nl.binnenzicht.ingest.bus.BusExport} makes one.
 *
 * <p>Imports: {@code landing}, {@code vault}, {@code warehouse}.
 */
package nl.binnenzicht.ingest.bus;
