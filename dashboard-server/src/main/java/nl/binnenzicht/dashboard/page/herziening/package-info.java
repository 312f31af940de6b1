/** The page that holds a number as it was known then against the same number now. */
package nl.binnenzicht.dashboard.page.herziening;
