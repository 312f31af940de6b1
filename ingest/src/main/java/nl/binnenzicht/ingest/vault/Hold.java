package nl.binnenzicht.ingest.vault;

import java.time.Instant;

/**
 * Data of a person that may not be destroyed for now: an objection, an appeal, an inquiry.
 *
 * @param clientId pseudonym
 * @param reden why
 * @param op since when
 */
public record Hold(String clientId, String reden, Instant op) {

    /** Names nobody, so that a log line cannot. */
    @Override
    public String toString() {
        return "Hold[...]";
    }
}
