/**
 * The workbench: the statistics of the product on any file, so that anyone can check them against a
 * published study. Reads CSV (also .gz) and Parquet, writes JSON; no person of the data home is
 * ever read here.
 *
 * <p>Problems: BZ-200 to BZ-209, for a case of cost-benefit analysis BZ-220 to BZ-225.
 */
package nl.binnenzicht.marts.analyse;
