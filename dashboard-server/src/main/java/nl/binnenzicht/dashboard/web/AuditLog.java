package nl.binnenzicht.dashboard.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who opened what: one JSON line per page and download in {@code audit/audit.jsonl}, never content.
 */
final class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final Path file;
    private final Policy.Role role;

    AuditLog(DataHome home, Policy.Role role) {
        this.file = home.audit().resolve("audit.jsonl");
        this.role = role;
    }

    /** Writes one line; false when it could not be written. */
    synchronized boolean add(String path, String query, String snapshotId) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("tijd", Instant.now());
        line.put("rol", role);
        line.put("pad", path);
        line.put("keuze", query);
        line.put("snapshot", snapshotId);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    Json.line(line) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return true;
        } catch (IOException e) {
            LOG.error("audit line not written", e);
            return false;
        }
    }
}
