/** Page Geld: the budget of the contract letter, what became of it, and the BUIG. */
package nl.binnenzicht.dashboard.page.geld;
