/**
 * Starters against those who start nothing, cell by cell: what was counted and estimated, and what
 * may be concluded from it. The same for the marts and for a file that someone brings.
 */
package nl.binnenzicht.marts.effect;
