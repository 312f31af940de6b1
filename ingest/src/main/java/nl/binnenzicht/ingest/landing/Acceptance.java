package nl.binnenzicht.ingest.landing;

import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * The tables of which a person says that an unlikely delivery is right, and why.
 *
 * @param reasons {@code bron/tabel} to the reason
 */
public record Acceptance(Map<String, String> reasons) {

    public static final Acceptance NONE = new Acceptance(Map.of());

    /** The reason for a table; empty: its questions stay questions. */
    Optional<String> reason(Contract contract) {
        return Optional.ofNullable(reasons.get(contract.name()));
    }
}
