package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import nl.binnenzicht.warehouse.store.AuditTrail;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * One line in the audit file per unlikely delivery that a person accepted: who, when, what, why.
 */
final class AcceptLog {

    private final AuditTrail trail;

    AcceptLog(DataHome home) {
        trail = new AuditTrail(home);
    }

    private record Entry(
            Instant tijd,
            String actie,
            String wie,
            String bron,
            String tabel,
            String levering,
            String bestand,
            String sha256,
            String reden,
            List<String> gevonden) {}

    /**
     * Written before the delivery lands: an acceptance without rows harms less than the reverse.
     */
    void append(Manifest manifest, String reason) throws IOException {
        trail.append(
                new Entry(
                        Instant.now(),
                        "levering_geaccepteerd",
                        AuditTrail.wie(),
                        manifest.bron(),
                        manifest.tabel(),
                        manifest.levering(),
                        manifest.bestand(),
                        manifest.sha256(),
                        reason,
                        manifest.problemen()));
    }
}
