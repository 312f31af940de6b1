/**
 * The definitions of numbers: metric files and their catalogue. Loads and checks; never runs.
 *
 * <p>Start reading at {@link nl.binnenzicht.marts.metric.Metric}. Imports: {@code warehouse.error},
 * {@code warehouse.schema}, {@code warehouse.query} (SqlFile only). Imported by the dashboard, so
 * no Spark here.
 */
package nl.binnenzicht.marts.metric;
