/**
 * The only way numbers leave the warehouse
 *
 * <p>Imports: answers in, published tables out.:answer.
 */
package nl.binnenzicht.dashboard.disclosure;
