/** Page Benchmark: our figures beside those of other municipalities. */
package nl.binnenzicht.dashboard.page.benchmark;
