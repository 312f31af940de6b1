/**
 * Invented extracts of every source, calibrated on published figures: no real person is in them.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.generate.Generator}. Sub-packages: {@code world}
 * (window, chance, figures), {@code life} (how people live), {@code money} (the ledger), {@code
 * extract} (how it is written down). Imports: those, {@code warehouse} and picocli.
 */
package nl.binnenzicht.ingest.generate;
