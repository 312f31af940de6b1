/**
 * What every invented life shares: the window in time, the random numbers, the published figures to
 * come out at, the test BSNs.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.generate.world.Ijking}. Imports: {@code
 * warehouse}, FastCSV.
 */
package nl.binnenzicht.ingest.generate.world;
