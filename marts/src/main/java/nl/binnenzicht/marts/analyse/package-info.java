/**
 * The workbench: the statistics of the product on any file, so that anyone can check them against a
 * published study. Reads CSV (also .gz) and Parquet, writes JSON; no person of the data home is
 * ever read here.
 *
 * <p>Problems: BZ-200 to BZ-209.
 */
package nl.binnenzicht.marts.analyse;
