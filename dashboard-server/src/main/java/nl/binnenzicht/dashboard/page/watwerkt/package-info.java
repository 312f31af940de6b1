/**
 * Page Wat werkt voor wie: the adjusted difference beside the raw one, with its state, interval and
 * limits. A raw difference is never called an effect.
 */
package nl.binnenzicht.dashboard.page.watwerkt;
