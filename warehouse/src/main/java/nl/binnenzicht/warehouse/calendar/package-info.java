/**
 * What should have been delivered, and was it?
 *
 * <p>Imports: {@code config}, {@code schema}, {@code store}, {@code term}.
 */
package nl.binnenzicht.warehouse.calendar;
