/**
 * The language in which a group of people is described, and what it means in SQL. Loads, checks and
 * translates; never runs.
 *
 * <p>Start reading at {@link nl.binnenzicht.marts.cohort.Cohort}; docs/how-to/cohorten.md has the
 * language in words. Imports: {@code warehouse.error}, {@code warehouse.store.Json}. Imported by
 * the dashboard, so no Spark here.
 */
package nl.binnenzicht.marts.cohort;
