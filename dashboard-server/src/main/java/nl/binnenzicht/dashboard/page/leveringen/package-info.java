/**
 * Page Leveringen: what came in, what was refused and why, and which checks the snapshot passed.
 * Reads landing and quarantine as they lie there now; no persons' values are in either.
 */
package nl.binnenzicht.dashboard.page.leveringen;
