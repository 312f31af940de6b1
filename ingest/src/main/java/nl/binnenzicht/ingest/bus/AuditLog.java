package nl.binnenzicht.ingest.bus;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import nl.binnenzicht.warehouse.store.AuditTrail;
import nl.binnenzicht.warehouse.store.DataHome;

/** One line per file that left with citizen service numbers: what, when, how much; nobody in it. */
final class AuditLog {

    private final AuditTrail trail;

    AuditLog(DataHome home) {
        trail = new AuditTrail(home);
    }

    /** A line of the log. */
    private record Entry(
            Instant tijd,
            String actie,
            String periode,
            String snapshot,
            String bestand,
            long uitkeringen,
            long personen,
            long bedragEur) {}

    void append(String action, YearMonth maand, BusResult result) throws IOException {
        trail.append(
                new Entry(
                        Instant.now(),
                        action,
                        maand.toString(),
                        result.snapshot(),
                        result.file().getFileName().toString(),
                        result.uitkeringen(),
                        result.personen(),
                        result.bedragEur()));
    }
}
