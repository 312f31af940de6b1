/** Page MKBA: costs and benefits of one case by actor, with every price and its source. */
package nl.binnenzicht.dashboard.page.mkba;
