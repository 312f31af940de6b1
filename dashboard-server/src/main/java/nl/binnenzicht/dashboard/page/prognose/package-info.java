/** Waar staan we eind dit jaar en over vijf jaar? */
package nl.binnenzicht.dashboard.page.prognose;
