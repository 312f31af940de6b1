/**
 * What a source table promises, and the small reference tables that ship with the program.
 *
 * <p>Start reading at {@link nl.binnenzicht.warehouse.schema.Contract}. Imports: {@code error},
 * {@code check} and FastCSV.
 */
package nl.binnenzicht.warehouse.schema;
