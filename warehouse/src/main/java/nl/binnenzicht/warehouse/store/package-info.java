/**
 * Where things lie in the data home, and how they become visible: whole or not at all.
 *
 * <p>Start reading at {@link nl.binnenzicht.warehouse.store.DataHome}. Imports: {@code error},
 * {@code check}, {@code schema}.
 */
package nl.binnenzicht.warehouse.store;
