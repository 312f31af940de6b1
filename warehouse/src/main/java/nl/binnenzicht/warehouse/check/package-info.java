/**
 * Rules with two levels, in ingest and in builds alike.
 *
 * <p>Imports: {@code error}.
 */
package nl.binnenzicht.warehouse.check;
