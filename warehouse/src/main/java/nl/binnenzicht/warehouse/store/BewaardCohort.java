package nl.binnenzicht.warehouse.store;

import java.time.Instant;
import java.util.Map;

/**
 * One version of a cohort as it was saved; it never changes.
 *
 * @param sleutel folder, made of the name
 * @param versie 1 is the first
 * @param gemaaktOp when it was saved
 * @param gemaaktDoor name on the computer
 * @param definitie as the language writes it
 */
public record BewaardCohort(
        String sleutel,
        int versie,
        Instant gemaaktOp,
        String gemaaktDoor,
        Map<String, Object> definitie) {

    /** As people call it. */
    public String naam() {
        return String.valueOf(definitie.getOrDefault("naam", sleutel));
    }
}
