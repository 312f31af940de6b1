/**
 * Pure functions on arrays: regression, weights, effects, intervals, multiplicity, discounting.
 *
 * <p>Start reading at {@link nl.binnenzicht.marts.statistics.CrossFit} and {@link
 * nl.binnenzicht.marts.statistics.AttEstimate}. Every function gives the same bits for the same
 * arguments: sums run in the order of the arrays and nothing runs in parallel.
 *
 * <p>Imports: Hipparchus (linear algebra, distributions, random numbers). No Spark, no files.
 */
package nl.binnenzicht.marts.statistics;
