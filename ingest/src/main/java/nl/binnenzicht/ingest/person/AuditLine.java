package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import nl.binnenzicht.warehouse.store.AuditTrail;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * One line of the audit log about work on persons: who, what, why, how much; nobody whom it is
 * about.
 *
 * @param tijd moment, UTC
 * @param actie the command
 * @param wie who gave it, as the system knows them
 * @param reden as given; null: none was asked
 * @param leveringen deliveries changed
 * @param rijen rows removed or shown
 * @param snapshots snapshots removed or replaced
 */
public record AuditLine(
        Instant tijd,
        String actie,
        String wie,
        String reden,
        long leveringen,
        long rijen,
        long snapshots) {

    public static AuditLine of(String action) {
        return of(action, null, 0);
    }

    static AuditLine of(String action, String reason, long rows) {
        return now(action, reason, 0, rows, 0);
    }

    static AuditLine now(String action, String reason, long deliveries, long rows, long snapshots) {
        return new AuditLine(
                Instant.now(), action, AuditTrail.wie(), reason, deliveries, rows, snapshots);
    }

    public void append(DataHome home) {
        try {
            new AuditTrail(home).append(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
