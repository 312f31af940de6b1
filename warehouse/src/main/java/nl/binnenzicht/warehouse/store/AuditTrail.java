package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * {@code audit/audit.jsonl}: who did or opened what, one JSON line each, never content and never a
 * person of whom something is held.
 */
public final class AuditTrail {

    private final Path file;

    public AuditTrail(DataHome home) {
        file = home.audit().resolve("audit.jsonl");
    }

    /** Who runs this process, as the system knows them. */
    public static String wie() {
        return System.getProperty("user.name");
    }

    /** Adds a line; what it says is up to who writes it. */
    public synchronized void append(Object line) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Json.line(line) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
