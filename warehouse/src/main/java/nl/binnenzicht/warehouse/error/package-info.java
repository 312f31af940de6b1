/**
 * How everything that goes wrong is said.
 *
 * <p>Start reading at {@link nl.binnenzicht.warehouse.error.Problem}. Imports: the JDK only.
 */
package nl.binnenzicht.warehouse.error;
