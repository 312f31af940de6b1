package nl.binnenzicht.ingest.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything held on a person, for that person.
 *
 * @param gemaaktOp moment, UTC
 * @param bsn every number the person is known by
 * @param geboortedatum ISO; null: unknown
 * @param geslachtCode null: unknown
 * @param tabellen what was landed, by table
 * @param snapshot rows per table of the snapshot that serves
 * @param betwistingen what the person disputed
 * @param isOpgeschort whether destroying is suspended
 * @param exports files made for others in which the number stands
 * @param leveringenMetQuarantaine deliveries with rejected rows: of those no value is kept, so that
 *     nobody can be found in them
 */
public record Inzage(
        Instant gemaaktOp,
        List<String> bsn,
        String geboortedatum,
        String geslachtCode,
        List<Tabel> tabellen,
        Map<String, Long> snapshot,
        List<Betwisting> betwistingen,
        boolean isOpgeschort,
        List<String> exports,
        int leveringenMetQuarantaine) {

    /**
     * What one table of one source holds.
     *
     * @param rij what one row is
     * @param rijen every different row, in the order of the first delivery that had it
     */
    public record Tabel(String bron, String tabel, String rij, List<Rij> rijen) {}

    /**
     * One row.
     *
     * @param waarden per column; empty values are left out; other persons are not named
     * @param herkomst deliveries that hold the row
     */
    public record Rij(Map<String, String> waarden, List<Herkomst> herkomst) {}

    /**
     * Where a row came from.
     *
     * @param gelandOp moment of landing, UTC
     * @param teltMee false: history, a newer delivery counts
     * @param ingetrokken it landed by mistake and counts no more
     */
    public record Herkomst(
            String levering,
            String bestand,
            Instant gelandOp,
            boolean teltMee,
            boolean ingetrokken) {}

    /**
     * A dispute.
     *
     * @param klaarOp null: open
     */
    public record Betwisting(
            String bron, String tabel, String reden, Instant op, Instant klaarOp) {}

    /** Different rows held. */
    public long rijen() {
        return tabellen.stream().mapToLong(tabel -> tabel.rijen().size()).sum();
    }

    /** Names nobody, so that a log line cannot. */
    @Override
    public String toString() {
        return "Inzage[...]";
    }
}
