package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Json;

/**
 * One line of the audit log about work on persons: what, why, how much; nobody in it.
 *
 * @param tijd moment, UTC
 * @param actie the command
 * @param reden as given; null: none was asked
 * @param leveringen deliveries changed
 * @param rijen rows removed or shown
 * @param snapshots snapshots removed or replaced
 */
public record AuditLine(
        Instant tijd, String actie, String reden, long leveringen, long rijen, long snapshots) {

    public static AuditLine of(String action) {
        return of(action, null, 0);
    }

    static AuditLine of(String action, String reason, long rows) {
        return new AuditLine(Instant.now(), action, reason, 0, rows, 0);
    }

    public void append(DataHome home) {
        Path file = home.audit().resolve("audit.jsonl");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    Json.line(this) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
