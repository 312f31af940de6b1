/** Page Scorekaart: the indicators of the contract letter with target, norm and status. */
package nl.binnenzicht.dashboard.page.scorekaart;
