/** Wat als? */
package nl.binnenzicht.dashboard.page.scenario;
