/**
 * The money that follows from the invented lives, and the budget beside it.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.generate.money.Kasboek}. Imports: {@code
 * generate.world}, {@code generate.extract}, FastCSV.
 */
package nl.binnenzicht.ingest.generate.money;
