/**
 * Metric and request in, rows out
 *
 * <p>Imports: the engine. Nothing here may be shown; see {@code disclosure}.:marts.metric,
 * warehouse.{error, query, store, term}.
 */
package nl.binnenzicht.dashboard.answer;
