/**
 * The BUS file: the monthly delivery of benefits to CBS, in and out.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.bus.BusWriter}, which documents the layout.
 * Imports: the JDK only.
 */
package nl.binnenzicht.ingest.bus;
