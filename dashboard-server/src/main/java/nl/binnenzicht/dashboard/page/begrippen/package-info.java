/** Page Begrippen: every definition in the catalogue, and the words of the screens. */
package nl.binnenzicht.dashboard.page.begrippen;
