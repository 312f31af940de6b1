/**
 * What comes next in a series, how wide the band is, and how often it was right before.
 *
 * <p>Source: Hyndman &amp; Athanasopoulos, Forecasting: Principles and Practice (3rd edition);
 * Hyndman et al. 2008.
 */
package nl.binnenzicht.marts.statistics.forecast;
