package nl.binnenzicht.ingest.vault;

import java.time.LocalDate;

/**
 * What the vault knows of a person, and nothing else in the warehouse does.
 *
 * @param bsn nine digits
 * @param geboortedatum null: never delivered
 * @param geslachtCode code list {@code geslacht}; null: never delivered
 */
public record Persoon(String bsn, LocalDate geboortedatum, String geslachtCode) {

    /** Names nobody, so that a log line cannot. */
    @Override
    public String toString() {
        return "Persoon[...]";
    }
}
