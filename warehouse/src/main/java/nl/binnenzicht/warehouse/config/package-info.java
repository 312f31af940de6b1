/**
 * What a town may set per source without touching the program.
 *
 * <p>Start reading at {@link nl.binnenzicht.warehouse.config.TableSettings}. Imports: {@code
 * error}, {@code schema}, {@code store}.
 */
package nl.binnenzicht.warehouse.config;
