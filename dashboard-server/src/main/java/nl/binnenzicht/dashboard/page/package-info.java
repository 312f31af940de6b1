/**
 * What every dashboard page is made of: sections of panels, each a published table with its
 * sentence, drawing and origin.
 *
 * <p>One package per subject below this one, with one {@link nl.binnenzicht.dashboard.page.Page}
 * each; they never import one another. Pages ask for metrics and put the answers in order; they
 * contain no SQL and no aggregates.
 *
 * <p>Start reading at {@link nl.binnenzicht.dashboard.page.Page}. Imports: {@code answer}, {@code
 * chart}, {@code disclosure}, {@code marts.metric}, {@code warehouse}.
 */
package nl.binnenzicht.dashboard.page;
