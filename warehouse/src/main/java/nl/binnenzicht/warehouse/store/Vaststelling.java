package nl.binnenzicht.warehouse.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The indicators of one period as they were fixed at a measuring moment. Aggregates only: nothing
 * in it is about one person.
 *
 * @param nummer 1 for the first ever made in a data home, without gaps
 * @param periode as an address says it: {@code 2025}, {@code 2025-H1}
 * @param vastgesteldOp moment, UTC
 * @param door who did it, as the system knows them
 * @param reden why
 * @param snapshotId which snapshot gave the values
 * @param snapshotGemaaktOp when that snapshot was made, UTC
 * @param vorige SHA-256 of the file of the one before, so that none can be changed or taken out
 *     unseen; empty for the first
 * @param waarden one per indicator
 */
public record Vaststelling(
        int nummer,
        String periode,
        Instant vastgesteldOp,
        String door,
        String reden,
        String snapshotId,
        Instant snapshotGemaaktOp,
        String vorige,
        List<Waarde> waarden) {

    public Vaststelling {
        waarden = List.copyOf(waarden);
    }

    /** The same with its place among the others. */
    Vaststelling numbered(int number, String before) {
        return new Vaststelling(
                number,
                periode,
                vastgesteldOp,
                door,
                reden,
                snapshotId,
                snapshotGemaaktOp,
                before,
                waarden);
    }

    /**
     * One indicator.
     *
     * @param metricId of the definition
     * @param definitieVersie version of the definition, another one when what is counted may have
     *     changed
     * @param meetbaar GEMETEN, NOG_NIET_MEETBAAR, ONBEKEND or TE_WEINIG (withheld: too few persons)
     * @param waarde in the unit of the metric; null where there is none, also when it is withheld
     * @param aantalClienten persons it rests on; null where it does not rest on persons or is
     *     withheld
     * @param teller of a ratio; null for other numbers
     * @param noemer of a ratio; null for other numbers
     * @param doel target it was held against; null for none
     * @param doelVersie document of the target; empty for none
     * @param stand GEHAALD, NIET_GEHAALD, ONBEKEND or KENGETAL
     */
    public record Waarde(
            String metricId,
            String definitieVersie,
            String meetbaar,
            BigDecimal waarde,
            Long aantalClienten,
            BigDecimal teller,
            BigDecimal noemer,
            BigDecimal doel,
            String doelVersie,
            String stand) {}
}
