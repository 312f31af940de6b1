package nl.binnenzicht.ingest.landing;

import java.util.Optional;

/**
 * What there was to write for one supplier.
 *
 * @param bron source
 * @param bestand name of the list; empty: nothing is open, there is no list
 * @param regels lines on it
 * @param leveringen deliveries they are about
 * @param hersteld lines of deliveries that a later one cleared; they are not on the list
 */
public record SupplierList(
        String bron, Optional<String> bestand, long regels, long leveringen, long hersteld) {}
