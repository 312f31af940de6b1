package nl.binnenzicht.warehouse.store;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.schema.DeliveryKind;

/**
 * How a delivery stands to the others of its table.
 *
 * @param periode {@code jjjj-mm}, the last month it is about; null when the file name gave none
 * @param soort whether it replaces what came before
 * @param sleutel landed names of the columns that together occur once; empty: there is no key
 * @param totalen per landed amount column; empty where none was measured
 */
public record DeliveryTerms(
        String periode,
        DeliveryKind soort,
        List<String> sleutel,
        Map<String, ColumnTotal> totalen) {

    /** What may be assumed of a delivery from before manifests kept this. */
    static DeliveryTerms assumed(String tabel, String bestand) {
        return new DeliveryTerms(
                FilePeriod.of(tabel, bestand).map(YearMonth::toString).orElse(null),
                DeliveryKind.VOLLEDIG,
                List.of(),
                Map.of());
    }

    /**
     * Without the totals: what is left of them would give away the amounts of who was taken out.
     */
    public DeliveryTerms withoutTotals() {
        return new DeliveryTerms(periode, soort, sleutel, Map.of());
    }

    /** The period as a month; empty when the file name gave none. */
    public Optional<YearMonth> maand() {
        return Optional.ofNullable(periode).map(YearMonth::parse);
    }
}
