package nl.binnenzicht.dashboard.web;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.warehouse.store.AuditTrail;
import nl.binnenzicht.warehouse.store.DataHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who opened what: one JSON line per page and download in {@code audit/audit.jsonl}, never content.
 */
final class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final AuditTrail trail;
    private final Policy.Role role;

    AuditLog(DataHome home, Policy.Role role) {
        this.trail = new AuditTrail(home);
        this.role = role;
    }

    /** Writes one line; false when it could not be written. */
    boolean add(String path, String query, String snapshotId) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("tijd", Instant.now());
        line.put("rol", role);
        line.put("pad", path);
        line.put("keuze", query);
        line.put("snapshot", snapshotId);
        try {
            trail.append(line);
            return true;
        } catch (IOException e) {
            LOG.error("audit line not written", e);
            return false;
        }
    }
}
