/** Page Bestand: who has bijstand, and who comes, moves and goes. */
package nl.binnenzicht.dashboard.page.bestand;
