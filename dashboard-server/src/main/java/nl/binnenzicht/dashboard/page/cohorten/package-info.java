/**
 * The page about cohorts: the form that makes a definition, and the panels about it.
 *
 * <p>Start reading at {@link nl.binnenzicht.dashboard.page.cohorten.CohortView}. The form is
 * written in {@code CohortForm}; what it means is up to {@code marts.cohort}.
 */
package nl.binnenzicht.dashboard.page.cohorten;
