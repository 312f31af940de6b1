package nl.binnenzicht.warehouse.store;

import java.time.Instant;
import java.util.Map;

/**
 * Other values of the inputs of a case, under a name. Holds no persons.
 *
 * @param casus code of the case
 * @param waarden what was changed, as the address of the page says it
 * @param wie account that saved it
 */
public record Scenario(
        String casus, String naam, Map<String, String> waarden, String wie, Instant bewaardOp) {}
