/** Page Diagnose: how people are doing by domain of the ZRM, and whether everyone is seen. */
package nl.binnenzicht.dashboard.page.diagnose;
