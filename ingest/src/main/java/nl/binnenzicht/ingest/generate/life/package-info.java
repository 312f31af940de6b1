/**
 * How an invented person lives: month by month, from the first month in the window to the last,
 * writing each row as soon as it is known. No person is kept.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.generate.life.Bijstandloop}; what drives outflow
 * to work is in {@link nl.binnenzicht.ingest.generate.life.Uitstroom}, who gets which instrument
 * and what it does in {@link nl.binnenzicht.ingest.generate.life.Instrument}. Imports: {@code
 * warehouse}, {@code ingest.bus}, {@code generate.world}, {@code generate.extract}, {@code
 * generate.money}.
 */
package nl.binnenzicht.ingest.generate.life;
