/** The only way numbers leave the warehouse: answers in, published tables out. */
package nl.binnenzicht.dashboard.disclosure;
