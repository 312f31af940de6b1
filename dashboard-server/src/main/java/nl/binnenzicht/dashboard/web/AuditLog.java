package nl.binnenzicht.dashboard.web;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
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

    /** Writes one line of what leaves the tool, or refuses. Problems: BZ-055. */
    void require(String path, String query, String snapshotId) {
        if (!add(path, query, snapshotId)) {
            throw new DataException(
                    new Problem(
                            "BZ-055",
                            "audit/audit.jsonl",
                            "de regel over deze download kon niet worden geschreven",
                            "een logboek dat te schrijven is",
                            "Er is niets opgehaald; vraag de beheerder naar de schijf."));
        }
    }

    /**
     * Writes for what rows of people are asked, or refuses. Problems: BZ-055.
     *
     * @param purpose as the reader wrote it
     */
    void requirePurpose(String path, String query, String snapshotId, String purpose) {
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("wie", AuditTrail.wie());
        first.put("doel", purpose);
        if (!add(first, path, query, snapshotId)) {
            throw new DataException(
                    new Problem(
                            "BZ-055",
                            "audit/audit.jsonl",
                            "de regel over deze vraag kon niet worden geschreven",
                            "een logboek dat te schrijven is",
                            "Er is geen rij getoond; vraag de beheerder naar de schijf."));
        }
    }

    /** Writes one line; false when it could not be written. */
    boolean add(String path, String query, String snapshotId) {
        return add(Map.of(), path, query, snapshotId);
    }

    private boolean add(Map<String, Object> more, String path, String query, String snapshotId) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("tijd", Instant.now());
        line.put("rol", role);
        line.put("pad", path);
        line.put("keuze", query);
        line.put("snapshot", snapshotId);
        line.putAll(more);
        try {
            trail.append(line);
            return true;
        } catch (IOException e) {
            LOG.error("audit line not written", e);
            return false;
        }
    }
}
