package nl.binnenzicht.ingest.vault;

import java.time.Instant;

/**
 * A person says that data are wrong; the source has been asked to correct them.
 *
 * @param clientId pseudonym
 * @param bron source that delivered them
 * @param tabel table of the source
 * @param reden why, as the person handling it wrote it down
 * @param op since when
 * @param klaarOp when it was settled; null: open
 */
public record Dispute(
        String clientId, String bron, String tabel, String reden, Instant op, Instant klaarOp) {

    /** The same, settled. */
    public Dispute settled(Instant moment) {
        return new Dispute(clientId, bron, tabel, reden, op, moment);
    }

    /** Names nobody, so that a log line cannot. */
    @Override
    public String toString() {
        return "Dispute[" + bron + "/" + tabel + "]";
    }
}
